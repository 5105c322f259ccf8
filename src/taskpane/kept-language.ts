import { languages, type Language } from "../core";

const key = "balance-indicators.language";

/**
 * Returns the language to start in: the one the reader chose before, else Chinese, unless the host speaks
 * another language for certain.
 *
 * @param displayLanguage - The host's, for example `zh-CN`; empty where it does not say.
 */
export function startingLanguage(displayLanguage: string | undefined): Language {
  return kept() ?? (/^(zh|$)/i.test(displayLanguage ?? "") ? "zh-CN" : "en");
}

/** Keeps the reader's choice for the next time, where the host lets us. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // storage may be blocked; the choice then lasts as long as the pane
  }
}

function kept(): Language | null {
  try {
    const stored = localStorage.getItem(key);
    return languages.find((language) => language === stored) ?? null;
  } catch {
    return null;
  }
}
