import type { Cell } from "../grid";
import { headerKey, plainText } from "./header-key";
import type { Stage } from "../stage";

/** The part of a school that a heading in a form speaks of. */
export type FormPart = Stage | "senior" | "whole";

const seniorPart = /^高中(?:部|学?段|阶段)?$/;
const wholePart = /^(?:合计|总计|全校|学校合计|小计)$/;
const enumerated = /^[(]?[一二三四五六七八九十]{1,3}[)、.]/;

/** Reads 小学部, 初中, 高中 or 合计, with or without a number before it; `null` when a cell says more or else. */
export function partNamed(cell: Cell): FormPart | null {
  if (typeof cell !== "string") {
    return null;
  }
  const { key, stage } = headerKey(cell);
  if (key === "" && stage !== null) {
    return stage;
  }
  const plain = plainText(cell).replace(enumerated, "");
  return seniorPart.test(plain) ? "senior" : wholePart.test(plain) ? "whole" : null;
}

/** The parts that the cells of a row head, by position, when it is a line of such headings: two parts or more. */
export function partsHeaded(cells: readonly Cell[]): ReadonlyMap<number, FormPart> | null {
  const heads = new Map<number, FormPart>();
  cells.forEach((cell, index) => {
    const part = partNamed(cell);
    if (part !== null) {
      heads.set(index, part);
    }
  });
  return new Set(heads.values()).size > 1 ? heads : null;
}

/**
 * Says which part the rows below a heading speak of.
 *
 * @param before - The part spoken of so far.
 */
export function partBelow(cells: readonly Cell[], before: FormPart): FormPart {
  const texts = cells.filter((cell) => cell !== null && cell !== "");
  const [only] = texts;
  if (texts.length !== 1 || typeof only !== "string") {
    return before;
  }
  return partNamed(only) ?? (enumerated.test(plainText(only)) ? "whole" : before);
}
