import { defaultLimits } from "../default-limits";
import { closePackage } from "../package/open-package";
import { type Draft } from "../package/draft";
import { partText, workbookParts } from "../package/workbook-parts";
import { namespaceOf, xmlTree } from "../package/xml-tree";
import { applyEdits, worksheetPart } from "../patch/apply-edits";
import { openDraft } from "../patch/open-draft";
import { relationshipAddress } from "../patch/sheet-changes";
import { arrayRange, scanSheet } from "../patch/sheet-scan";
import { namedFailure } from "../read/named-failure";
import { readValues } from "../read-values";
import { type CellEdit, type FileValue, type ReadLimits, type SheetValues } from "../workbook-content";
import { addNotesToSheet } from "./add-notes-to-sheet";

/** A cell with a formula. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Without the leading `=`. */
  readonly formula: string;
}

/** What came of freezing formulas. */
export interface FrozenWorkbook {
  readonly bytes: Uint8Array;
  /** Cells that hold the value in the place of the formula. */
  readonly frozen: readonly FormulaPlace[];
  /** Cells that keep their formulas, for the file holds no value of them, or an error. */
  readonly valueless: readonly FormulaPlace[];
}

/**
 * Puts in the place of formulas what they gave last, also where they fill further cells, and the formula into a note.
 *
 * @remarks Parts without such a formula keep their bytes. Looks, formulas that refer to the cells, and notes that are
 * there stay as they are.
 *
 * @param isWanted - Which formulas, without the leading `=`.
 * @param fileName - Named in errors only.
 * @throws {@link FileError} and nothing else; `file-type-not-writable` for anything but .xlsx and .xlsm.
 */
export function freezeFormulas(
  original: Uint8Array,
  isWanted: (formula: string) => boolean,
  fileName = "",
  limits: ReadLimits = defaultLimits,
): FrozenWorkbook {
  return namedFailure(fileName, () => {
    const draft = openDraft(original, limits);
    const sheets = readValues(original, fileName, limits);
    const wanted = sheets.flatMap((sheet) =>
      sheet.formulas.filter(({ formula }) => isWanted(formula)).map((place) => ({ ...place, sheet })),
    );
    const frozen = wanted.filter(({ sheet, row, column }) => isKept(valueAt(sheet, row, column)));
    const valueless = wanted.filter((each) => !frozen.includes(each));
    for (const sheet of new Set(frozen.map((each) => each.sheet))) {
      freezeSheet(
        draft,
        sheet,
        frozen.filter((each) => each.sheet === sheet),
      );
    }
    return {
      bytes: frozen.length === 0 ? original : closePackage(draft.names, draft.parts, draft.stored),
      frozen: frozen.map(placeOf),
      valueless: valueless.map(placeOf),
    };
  });
}

type Wanted = Omit<FormulaPlace, "sheet"> & { readonly sheet: SheetValues };

function placeOf({ sheet, ...place }: Wanted): FormulaPlace {
  return { ...place, sheet: sheet.name };
}

function valueAt({ rows }: SheetValues, row: number, column: number): FileValue {
  return rows[row]?.[column] ?? null;
}

/** An error is no value that anybody would want to keep. */
function isKept(value: FileValue): boolean {
  return value !== null && typeof value !== "object";
}

function freezeSheet(draft: Draft, sheet: SheetValues, cells: readonly Wanted[]): void {
  const { workbook } = workbookParts(draft);
  const part = worksheetPart(workbookParts(draft), sheet.name);
  const spilled = spilledWith(partText(draft, part) ?? "", cells);
  const edits = [...cells, ...spilled].map(({ row, column }): CellEdit => {
    return { sheet: sheet.name, row, column, value: valueAt(sheet, row, column) };
  });
  applyEdits(draft, edits);
  addNotesToSheet(
    draft,
    part,
    cells.map(({ row, column, formula }) => ({ row, column, note: `=${formula}` })),
    {
      namespace: namespaceOf(xmlTree(partText(draft, workbook)!))!,
      address: relationshipAddress(draft, workbook),
      folder: workbook.slice(0, workbook.lastIndexOf("/") + 1),
    },
  );
}

/** The cells that array formulas fill besides their own. */
function spilledWith(
  text: string,
  cells: readonly Wanted[],
): readonly { readonly row: number; readonly column: number }[] {
  const anchors = new Set(cells.map(({ row, column }) => `${row},${column}`));
  return scanSheet(text, new Set())
    .grouped.filter(({ row, column }) => anchors.has(`${row},${column}`))
    .flatMap((anchor) => {
      const area = arrayRange(anchor);
      const rows = area === null ? [] : Array.from({ length: area.rowCount }, (_, at) => area.row + at);
      return rows.flatMap((row) =>
        Array.from({ length: area?.columnCount ?? 0 }, (_, at) => ({ row, column: area!.column + at })),
      );
    })
    .filter(({ row, column }) => !anchors.has(`${row},${column}`));
}
