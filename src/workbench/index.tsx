import { createRoot } from "react-dom/client";
import { Workbench } from "./page/Workbench";
import { languageOf } from "./page/language";

const parameters = new URLSearchParams(location.search);

createRoot(document.getElementById("workbench")!).render(
  <Workbench
    startLanguage={languageOf(parameters.get("lang"))}
    startFile={parameters.get("open")}
    startWithPane={parameters.get("pane") === "open"}
  />,
);
