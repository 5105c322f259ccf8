import { type BlankAs } from "../office-host/function-arguments";

const played: Readonly<Record<string, BlankAs>> = { zero: "zero", text: "empty-text", null: "null" };

/**
 * Reads which host's way of handing over blank cells the page plays: `zero` as Excel on the desktop (also when nothing
 * is asked), `text` as some versions do, `null` as Excel on the web.
 */
export function blankAsOf(asked: string | null): BlankAs {
  return (asked === null || !Object.hasOwn(played, asked) ? undefined : played[asked]) ?? "zero";
}
