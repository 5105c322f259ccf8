import { createRoot } from "react-dom/client";
import { excelWorkbook } from "../workbook/excel/excel-workbook";
import { workerChecker, workerExplainer, workerGrouper } from "./checker/worker-checker";
import { App } from "./components/App";
import { functionsOfMetadata } from "./functions/function-help";
import { keepLanguage, startingLanguage } from "./kept-language";
import { themeFor } from "./theme";

const startWorker = () => new Worker(new URL("./checker/check-worker.ts", import.meta.url));

void Office.onReady(() => {
  const { displayLanguage, officeTheme } = Office.context as Partial<Office.Context>;
  createRoot(document.getElementById("container")!).render(
    <App
      workbook={excelWorkbook()}
      checker={workerChecker(startWorker)}
      explainer={workerExplainer(startWorker)}
      grouper={workerGrouper(startWorker)}
      functions={functionsOfMetadata}
      theme={themeFor(officeTheme?.bodyBackgroundColor ?? null)}
      language={startingLanguage(displayLanguage)}
      onChooseLanguage={keepLanguage}
    />,
  );
});
