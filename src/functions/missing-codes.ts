import type { Cell } from "../core";

/** The school has none: the figure is 0. */
export const nilCode = "n";

const missingCodes: ReadonlySet<string> = new Set(["a", "x", "m"]);

/**
 * Whether a cell holds a code for a value that is missing: a not applicable, x included elsewhere, m not available.
 *
 * - Source: UNESCO-UIS/OECD/Eurostat, UOE data collection on formal education
 */
export function isMissingCode(content: Cell): boolean {
  return typeof content === "string" && missingCodes.has(content);
}
