import type { CellAddress } from "../../core";
import { freezeFormulas, removeTraces, type RemovedTrace } from "../../xlsx";
import { asWorkbook } from "./as-workbook";

export type { RemovedTrace } from "../../xlsx";

/** A cell with a formula. */
export interface FormulaAt {
  readonly at: CellAddress;
  /** Without the leading `=`. */
  readonly formula: string;
}

/** How a copy to be given away is made. */
export interface ShareOptions {
  /** Which formulas, without the leading `=`, would fail where it is opened. */
  readonly isOwn: (formula: string) => boolean;
  readonly removesTraces: boolean;
  /** Named in errors. */
  readonly fileName: string;
}

/** A copy of a workbook that needs nothing of ours where it is opened. */
export interface ShareCopy {
  readonly bytes: Uint8Array;
  /** Cells that hold a value in the place of the formula, which stands in a note. */
  readonly frozen: readonly FormulaAt[];
  /** Cells that keep their formulas, for the file holds no value of them. */
  readonly valueless: readonly FormulaAt[];
  /** What named persons; empty when that was not asked for. */
  readonly removed: readonly RemovedTrace[];
}

/** Makes a copy of a file to be given away. Rejects with `not-supported` for anything but .xlsx and .xlsm. */
export function shareCopy(
  original: Uint8Array,
  { isOwn, removesTraces, fileName }: ShareOptions,
): Promise<ShareCopy> {
  return asWorkbook(() => {
    const frozen = freezeFormulas(original, isOwn, fileName);
    const untraced = removesTraces
      ? removeTraces(frozen.bytes, fileName)
      : { bytes: frozen.bytes, removed: [] };
    const places = (cells: typeof frozen.frozen) =>
      cells.map(({ formula, ...at }): FormulaAt => ({ at, formula }));
    return { ...untraced, frozen: places(frozen.frozen), valueless: places(frozen.valueless) };
  });
}
