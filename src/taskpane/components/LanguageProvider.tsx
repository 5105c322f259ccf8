import { useEffect, useMemo, useState, type ReactNode } from "react";
import { messagesIn, type Language } from "../../core";
import { WordingContext } from "../hooks/use-language";
import { numberFormats } from "../number-formats";
import { stringsIn } from "../strings/strings-in";

export interface LanguageProviderProps {
  readonly initial: Language;
  /** Called when the reader chooses a language, so that it can be kept. */
  readonly onChoose: (language: Language) => void;
  readonly children: ReactNode;
}

/** Gives its children the wording of one language, and the page its language. */
export function LanguageProvider({ initial, onChoose, children }: LanguageProviderProps) {
  const [language, setLanguage] = useState(initial);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const wording = useMemo(
    () => ({
      language,
      strings: stringsIn[language],
      messages: messagesIn[language],
      numbers: numberFormats(language),
      setLanguage: (chosen: Language) => {
        setLanguage(chosen);
        onChoose(chosen);
      },
    }),
    [language, onChoose],
  );
  return <WordingContext.Provider value={wording}>{children}</WordingContext.Provider>;
}
