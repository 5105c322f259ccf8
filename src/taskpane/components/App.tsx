import { FluentProvider, type Theme } from "@fluentui/react-components";
import { type Language } from "../../core";
import { type WorkbookPort } from "../../workbook/port";
import { type Checker } from "../checker/checker";
import { LanguageProvider } from "./LanguageProvider";
import { Pane } from "./Pane";

export interface AppProps {
  readonly workbook: WorkbookPort;
  readonly checker: Checker;
  readonly theme: Theme;
  readonly language: Language;
  /** Called when the reader chooses a language, so that it can be kept. */
  readonly onChooseLanguage: (language: Language) => void;
}

/** The task pane on any host. */
export function App({ workbook, checker, theme, language, onChooseLanguage }: AppProps) {
  return (
    <FluentProvider theme={theme}>
      <LanguageProvider initial={language} onChoose={onChooseLanguage}>
        <Pane workbook={workbook} checker={checker} />
      </LanguageProvider>
    </FluentProvider>
  );
}
