import { createRoot } from "react-dom/client";
import { excelWorkbook } from "../workbook/excel/excel-workbook";
import { checkSession, workerExplainer, workerGrouper } from "./checker/worker-checker";
import { workerSealer } from "./checker/worker-sealer";
import { App } from "./components/App";
import { functionsOfMetadata } from "./functions/function-help";
import { keepLanguage, startingLanguage } from "./kept-language";
import { officeTheming, themeSource } from "./theme-source";

const startWorker = () => new Worker(new URL("./checker/check-worker.ts", import.meta.url));
const startSealWorker = () => new Worker(new URL("./checker/seal-worker.ts", import.meta.url));

void Office.onReady(() => {
  const { displayLanguage } = Office.context as Partial<Office.Context>;
  createRoot(document.getElementById("container")!).render(
    <App
      workbook={excelWorkbook()}
      {...checkSession(startWorker)}
      explainer={workerExplainer(startWorker)}
      grouper={workerGrouper(startWorker)}
      sealer={workerSealer(startSealWorker)}
      functions={functionsOfMetadata}
      theme={themeSource(window, officeTheming(Office))}
      language={startingLanguage(displayLanguage)}
      onChooseLanguage={keepLanguage}
    />,
  );
});
