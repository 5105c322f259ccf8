import type { Language, ThresholdPack } from "../../core";

/** What a program is told about the standard that was used. */
export function standardOutput({ id, title, citation }: ThresholdPack, language: Language) {
  const { documentNumber, locator, address, transcription } = citation;
  return { id, title: title[language], documentNumber, locator, address, transcription };
}
