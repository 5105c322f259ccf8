/** Ages in whole years, both ends included; `to` is `Infinity` for a band open above. */
export interface AgeBand {
  /** The band as written, for messages. */
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

const single = /^(\d{1,3})岁?$/u;
const closed = /^(\d{1,3})岁?[-–—~至](\d{1,3})岁?$/u;
const openBelow = /^(\d{1,3})岁?(?:及?以下|andunder)$/u;
const openAbove = /^(\d{1,3})岁?(?:及?以上|andover|\+)$/u;

/**
 * Reads an age or an age band as school statistics print it: `35`, `24岁及以下`, `25-29`, `60岁及以上`.
 *
 * @remarks
 * Spaces, full-width forms, any dash and the sign 岁 make no difference; 以上 and 以下 include their number.
 * `24 and under`, `60 and over` and `60+` are read too.
 *
 * - Source: bands of the national table of teachers by age (专任教师年龄)
 *
 * @param text - the band as written in the sheet
 * @returns `null` when the text is neither, or the band ends before it begins
 *
 * @example A band of five years
 * ```ts
 * readAgeBand("25-29岁"); // { label: "25-29岁", from: 25, to: 29 }
 * ```
 */
export function readAgeBand(text: string): AgeBand | null {
  const plain = text.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
  const label = text.trim();
  const [, age] = single.exec(plain) ?? [];
  if (age !== undefined) {
    return { label, from: Number(age), to: Number(age) };
  }
  const [, from, to] = closed.exec(plain) ?? [];
  if (from !== undefined && to !== undefined) {
    return Number(from) <= Number(to) ? { label, from: Number(from), to: Number(to) } : null;
  }
  const [, last] = openBelow.exec(plain) ?? [];
  if (last !== undefined) {
    return { label, from: 0, to: Number(last) };
  }
  const [, first] = openAbove.exec(plain) ?? [];
  return first === undefined ? null : { label, from: Number(first), to: Infinity };
}
