import { createContext, useContext } from "react";
import { type Language, type Messages } from "../../core";
import { type NumberFormats } from "../number-formats";
import { type Strings } from "../strings/strings";

/** Everything that differs from one language to another. */
export interface Wording {
  readonly language: Language;
  readonly strings: Strings;
  readonly messages: Messages;
  readonly numbers: NumberFormats;
  readonly setLanguage: (language: Language) => void;
}

export const WordingContext = createContext<Wording | null>(null);

/** Returns the wording of the language the reader chose. */
export function useLanguage(): Wording {
  const wording = useContext(WordingContext);
  if (wording === null) {
    throw new Error("useLanguage needs a LanguageProvider above it");
  }
  return wording;
}
