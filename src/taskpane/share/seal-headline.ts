import { type Language } from "../../core";
import { shareStrings } from "../strings/share-strings";
import { breaksSeal, type KeptSeal } from "./kept-seal";

/** What has become of a seal, in a sentence, and how grave that is. */
export interface SealHeadline {
  readonly text: string;
  readonly intent: "success" | "warning" | "error";
}

/** Says what has become of a seal; `null` when there is none. */
export function sealHeadline(kept: KeptSeal, language: Language): SealHeadline | null {
  const strings = shareStrings[language];
  if (kept.kind === "damaged") {
    return { text: strings.damaged, intent: "error" };
  }
  if (kept.kind !== "sealed") {
    return null;
  }
  const { findings } = kept;
  const broken = findings.filter(breaksSeal).length;
  if (broken > 0) {
    return { text: strings.broken(broken), intent: "error" };
  }
  return findings.length > 0
    ? { text: strings.changed(findings.length), intent: "warning" }
    : { text: strings.asSealed, intent: "success" };
}
