import { plainText } from "./header-key";

const yes: ReadonlySet<string> = new Set(["是", "有", "达标", "对", "1", "√", "✓", "y", "yes", "true"]);
const no: ReadonlySet<string> = new Set([
  ...["否", "无", "没有", "不是", "不达标", "未达标", "0", "×", "✗", "x", "n", "no", "false"],
]);

/**
 * Reads a yes or no.
 *
 * @returns `null` when the cell is blank or says neither.
 *
 * @example A tick
 * ```ts
 * readFlag("√"); // true
 * ```
 */
export function readFlag(text: string | null): boolean | null {
  const plain = plainText(text ?? "");
  if (yes.has(plain)) {
    return true;
  }
  return no.has(plain) ? false : null;
}
