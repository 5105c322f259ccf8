import { columnLimit, rowLimit } from "../cell-reference";
import { changePart, type Draft } from "../package/draft";
import { partText, workbookParts, type WorkbookParts } from "../package/workbook-parts";
import { type CellEdit, FileError } from "../workbook-content";
import { dropCalculationOrder, recalculateOnOpen } from "./calculation";
import { openStyles } from "./open-styles";
import { patchSheet, type SheetContext } from "./patch-sheet";
import { sharedStrings } from "./shared-strings";

/**
 * Writes edits into the worksheet parts of a draft, new looks into its style sheet.
 *
 * @throws FileError `sheet-missing`, `sheet-not-writable`; Error when a part concerned is not well-formed.
 */
export function applyEdits(draft: Draft, edits: readonly CellEdit[]): void {
  const parts = workbookParts(draft);
  const styles = edits.some((edit) => edit.style !== undefined) ? openStyles(draft, parts) : null;
  const strings = lazyStrings(draft, parts);
  let formulasChanged = false;
  for (const [sheet, sheetEdits] of bySheet(edits)) {
    const part = worksheetPart(parts, sheet);
    const context: SheetContext = {
      sheet,
      sharedString: (index) => strings()[index],
      styleNumber: (base, style) => styles?.writer.numberOf(base, style) ?? base,
    };
    changePart(draft, part, (text) => {
      const patched = patchSheet(text, sheetEdits, context);
      formulasChanged ||= patched.formulasChanged;
      return patched.text;
    });
  }
  if (styles !== null) {
    changePart(draft, styles.part, () => styles.writer.text());
  }
  if (formulasChanged) {
    dropCalculationOrder(draft, parts);
  }
  if (edits.some((edit) => edit.formula !== undefined && edit.value === null)) {
    recalculateOnOpen(draft, parts.workbook);
  }
}

function bySheet(edits: readonly CellEdit[]): Map<string, CellEdit[]> {
  const groups = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    const inside = edit.row >= 0 && edit.row < rowLimit && edit.column >= 0 && edit.column < columnLimit;
    if (!inside || !Number.isInteger(edit.row) || !Number.isInteger(edit.column)) {
      throw new FileError("sheet-not-writable", { sheet: edit.sheet });
    }
    const group = groups.get(edit.sheet) ?? [];
    group.push(edit);
    groups.set(edit.sheet, group);
  }
  return groups;
}

/** The part of a worksheet. @throws FileError `sheet-missing`, `sheet-not-writable`. */
export function worksheetPart(parts: WorkbookParts, name: string): string {
  const sheet =
    parts.sheets.find((candidate) => candidate.name === name) ??
    parts.sheets.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (sheet === undefined) {
    throw new FileError("sheet-missing", { sheet: name });
  }
  if (sheet.part === undefined || sheet.type !== "worksheet") {
    throw new FileError("sheet-not-writable", { sheet: name });
  }
  return sheet.part;
}

function lazyStrings(draft: Draft, parts: WorkbookParts): () => readonly string[] {
  let strings: readonly string[] | null = null;
  return () => {
    if (strings === null) {
      const part = parts.relationships.find((relation) => relation.type === "sharedStrings")?.target;
      const text = part === undefined ? undefined : partText(draft, part);
      strings = text === undefined ? [] : sharedStrings(text);
    }
    return strings;
  };
}
