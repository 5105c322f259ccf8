import { createRoot } from "react-dom/client";
import { Workbench } from "./page/Workbench";
import { blankAsOf } from "./page/blank-as";
import { languageOf } from "./page/language";

const parameters = new URLSearchParams(location.search);

createRoot(document.getElementById("workbench")!).render(
  <Workbench
    startLanguage={languageOf(parameters.get("lang"))}
    startFile={parameters.get("open")}
    blankAs={blankAsOf(parameters.get("blank"))}
    startWithPane={parameters.get("pane") === "open"}
  />,
);
