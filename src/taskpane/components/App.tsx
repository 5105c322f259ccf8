import { FluentProvider, type Theme } from "@fluentui/react-components";
import { type Language } from "../../core";
import { type WorkbookPort } from "../../workbook/port";
import { type Checker, type Explainer, type Grouper } from "../checker/checker";
import { type FunctionDirectory } from "../functions/function-help";
import { LanguageProvider } from "./LanguageProvider";
import { Pane } from "./Pane";

export interface AppProps {
  readonly workbook: WorkbookPort;
  readonly checker: Checker;
  readonly explainer: Explainer;
  readonly grouper: Grouper;
  readonly functions: FunctionDirectory;
  readonly theme: Theme;
  readonly language: Language;
  /** Called when the reader chooses a language, so that it can be kept. */
  readonly onChooseLanguage: (language: Language) => void;
}

/** The task pane on any host. */
export function App({
  workbook,
  checker,
  explainer,
  grouper,
  functions,
  theme,
  language,
  onChooseLanguage,
}: AppProps) {
  return (
    <FluentProvider theme={theme}>
      <LanguageProvider initial={language} onChoose={onChooseLanguage}>
        <Pane {...{ workbook, checker, explainer, grouper, functions }} />
      </LanguageProvider>
    </FluentProvider>
  );
}
