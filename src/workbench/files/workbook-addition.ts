import { type AddedSheet, type SheetContent, type SheetOverlay, type WorkbookAddition } from "../../xlsx";
import { staleNames } from "./stale-names";
import { type TrackedWorkbook } from "./workbook-changes";
import { type Marked, type SheetMarks, type WorkbookMarks } from "./workbook-marks";

const styles = { open: { unlocked: true } } as const;

/**
 * Finds what came to a workbook beside cells and looks: rules, names and document parts, and the sheets that are laid
 * out, protected or set up for printing. Their cells are left to {@link workbookChanges}.
 *
 * @param areSheetsThere - Whether the file has the new sheets already, as one that was written anew has.
 * @returns `null` when there is nothing that edits of cells cannot say.
 */
export function workbookAddition(
  before: TrackedWorkbook,
  now: TrackedWorkbook,
  areSheetsThere: boolean,
): WorkbookAddition | null {
  if (now.marks === undefined) {
    return null;
  }
  const { marks } = now;
  const old = before.marks ?? { sheets: new Map<string, SheetMarks>(), names: [], parts: [] };
  const isNew = (id: string) => !areSheetsThere && !before.sheetIds.includes(id);
  const stale = new Set(areSheetsThere ? [] : staleNames(before, now));
  const sheets = now.content.sheets.map((sheet, index) => ({ sheet, id: now.sheetIds[index]! }));
  const addition = {
    sheets: sheets
      .filter(({ id }) => isNew(id))
      .map(({ sheet, id }) => addedSheet(sheet, marks.sheets.get(id))),
    overlays: sheets
      .filter(({ id }) => !isNew(id))
      .map(({ sheet, id }) => overlay(sheet.name, marks.sheets.get(id), old.sheets.get(id)))
      .filter(({ formats, validations }) => formats.length + validations.length > 0),
    names: marks.names.filter(
      ({ name }) => stale.has(name) || !old.names.some((known) => known.name === name),
    ),
    parts: marks.parts.filter(({ xml }) => !old.parts.some((known) => known.xml === xml)),
    styles,
  };
  return isWorthIt(addition, marks, now) ? addition : null;
}

/** A sheet with cells alone is added by edits, and leaves no more traces in the file than it must. */
function isWorthIt(
  { sheets, overlays, names, parts }: WorkbookAddition,
  marks: WorkbookMarks,
  now: TrackedWorkbook,
): boolean {
  const isMarked = ({ name }: AddedSheet) => {
    const { formats, validations, settings } = marks.sheets.get(
      now.sheetIds[now.content.sheets.findIndex((sheet) => sheet.name === name)]!,
    ) ?? { formats: [], validations: [], settings: null };
    return (
      formats.length + validations.length > 0 || settings?.isProtected === true || settings?.pagesWide === 1
    );
  };
  return overlays.length + names.length + parts.length > 0 || sheets.some(isMarked);
}

function addedSheet(sheet: SheetContent, marks: SheetMarks | undefined): AddedSheet {
  const { name, merges, frozenRows, frozenColumns } = sheet;
  const { formats = [], validations = [], unlocked = [], settings } = marks ?? {};
  return {
    ...{ name, merges, frozenRows, frozenColumns },
    ...{ formats: added(formats, []), validations: added(validations, []) },
    columnWidths: Object.fromEntries(sheet.columnWidths),
    cells: unlocked.map((place) => ({ ...place, value: null, style: "open" })),
    isProtected: settings?.isProtected ?? false,
    ...(settings !== undefined && {
      print: {
        ...{ orientation: settings.orientation, fitToWidth: settings.pagesWide === 1 },
        ...(settings.printArea !== null && { columns: settings.printArea.columnCount }),
        ...(settings.titleRows !== null && { titleRows: settings.titleRows }),
      },
    }),
  };
}

function overlay(sheet: string, now: SheetMarks | undefined, old: SheetMarks | undefined): SheetOverlay {
  return {
    sheet,
    formats: added(now?.formats ?? [], old?.formats ?? []),
    validations: added(now?.validations ?? [], old?.validations ?? []),
  };
}

/** Rules that were there before stand in the file, where they may have moved since. */
function added<T>(now: readonly Marked<T>[], before: readonly Marked<T>[]): readonly T[] {
  const known = new Set(before.map(({ id }) => id));
  return now.filter(({ id }) => !known.has(id)).map(({ rule }) => rule);
}
