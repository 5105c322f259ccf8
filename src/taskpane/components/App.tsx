import { type Language } from "../../core";
import { type WorkbookPort } from "../../workbook/port";
import { type Checker, type Explainer, type Grouper, type Rechecker } from "../checker/checker";
import { type Sealer } from "../checker/sealer";
import { type FunctionDirectory } from "../functions/function-help";
import { type ThemeSource } from "../theme-source";
import { LanguageProvider } from "./LanguageProvider";
import { Pane } from "./Pane";
import { ThemedRoot } from "./ThemedRoot";

export interface AppProps {
  readonly workbook: WorkbookPort;
  readonly checker: Checker;
  /** Left out, a sheet that has changed is checked whole. */
  readonly rechecker?: Rechecker;
  readonly explainer: Explainer;
  readonly grouper: Grouper;
  readonly sealer: Sealer;
  readonly functions: FunctionDirectory;
  readonly theme: ThemeSource;
  readonly language: Language;
  /** Called when the reader chooses a language, so that it can be kept. */
  readonly onChooseLanguage: (language: Language) => void;
}

/** The task pane on any host. */
export function App({
  workbook,
  checker,
  rechecker,
  explainer,
  grouper,
  sealer,
  functions,
  theme,
  language,
  onChooseLanguage,
}: AppProps) {
  return (
    <ThemedRoot source={theme}>
      <LanguageProvider initial={language} onChoose={onChooseLanguage}>
        <Pane {...{ workbook, checker, rechecker, explainer, grouper, sealer, functions }} />
      </LanguageProvider>
    </ThemedRoot>
  );
}
