import type { School } from "../school";
import { plainText } from "../sheets/header-key";

// categories, then the provinces of GB/T 2260, then six digits; the rule has no check digit
const wellFormed =
  /^(?:11|21|22|3[1-7]|41|42|51|9[1-3])(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82)\d{6}$/;

/** Returns a school's code without spaces and full-width digits; `null` when blank or without a column. */
export function codeOf({ code }: School): string | null {
  return codeText(code?.text ?? null);
}

/** Returns a code as written without spaces and full-width digits; `null` when blank. */
export function codeText(text: string | null): string | null {
  return text === null || text.trim() === "" ? null : plainText(text);
}

/**
 * Whether a text is a school identification code (学校标识码).
 *
 * @remarks Source: 教育部《学校（机构）代码管理办法》, 2010-07-26.
 *
 * @example A code of Beijing
 * ```ts
 * isWellFormedCode("4111010001"); // true
 * ```
 */
export function isWellFormedCode(code: string): boolean {
  return wellFormed.test(code);
}
