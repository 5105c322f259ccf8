import { rangeReference } from "./cell-reference";
import { defaultLimits } from "./default-limits";
import { addNames } from "./extend/add-names";
import { addedSheetXml } from "./extend/added-sheet-xml";
import { addNotes, notedCells, notesRelation } from "./extend/notes";
import { cellStyle } from "./extend/cell-style";
import { overlaySheet } from "./extend/overlay-sheet";
import { quotedName } from "./formula/sheet-names";
import { addCustomPart } from "./package/custom-parts";
import { changePart, type Draft, draftOf } from "./package/draft";
import { closePackage } from "./package/open-package";
import { partText, workbookParts } from "./package/workbook-parts";
import { namespaceOf, xmlTree } from "./package/xml-tree";
import { worksheetPart } from "./patch/apply-edits";
import { recalculateOnOpen } from "./patch/calculation";
import { openDraft } from "./patch/open-draft";
import { openStyles } from "./patch/open-styles";
import { addSheet, relationshipAddress } from "./patch/sheet-changes";
import { type StyleWriter } from "./patch/style-writer";
import { namedFailure } from "./read/named-failure";
import { addUndo } from "./undo/add-undo";
import { type AddedSheet, type WorkbookAddition } from "./workbook-addition";
import { FileError, type ReadLimits } from "./workbook-content";

/**
 * Adds sheets, conditional formats, validations, names and custom XML parts to a workbook's own package (.xlsx, .xlsm).
 *
 * @remarks Parts that do not have to change keep their bytes, and the others all of their text. Of a validation laid
 * over a sheet, the areas in which a cell has one already are left out. Excel computes everything when it opens the file,
 * if a formula was added. One more custom XML part holds what it takes to undo all this exactly.
 *
 * @param fileName - Named in errors only.
 * @throws {@link FileError} and nothing else; `name-taken` when a sheet or name has a name in use,
 * `file-type-not-writable` for anything but .xlsx and .xlsm.
 */
export function extendWorkbook(
  original: Uint8Array,
  addition: WorkbookAddition,
  fileName = "",
  limits: ReadLimits = defaultLimits,
): Uint8Array {
  return namedFailure(fileName, () => {
    const opened = openDraft(original, limits);
    const draft = draftOf(opened);
    extendDraft(draft, addition);
    const { workbook } = workbookParts(draft);
    const address = relationshipAddress(draft, workbook);
    addUndo(draft, opened, workbook, address, {
      sheets: addition.sheets.map(({ name }) => name),
      namespaces: addition.parts.map(({ namespace }) => namespace),
    });
    return closePackage(draft.names, draft.parts, draft.stored);
  });
}

/** Adds all of it to a draft, but not what it takes to undo it. */
export function extendDraft(draft: Draft, addition: WorkbookAddition): void {
  const { workbook } = workbookParts(draft);
  const address = relationshipAddress(draft, workbook);
  addLooks(draft, addition);
  addNames(draft, workbook, [...addition.names, ...printNames(draft, addition.sheets)]);
  for (const part of addition.parts) {
    addCustomPart(draft, workbook, address, part);
  }
  if (addition.sheets.some(({ cells }) => cells.some(({ formula }) => formula !== undefined))) {
    recalculateOnOpen(draft, workbook);
  }
}

/** All that may need formats of the style sheet. */
function addLooks(draft: Draft, { sheets, overlays, styles: looks }: WorkbookAddition): void {
  if (
    sheets.length === 0 &&
    overlays.every(({ formats, validations }) => formats.length + validations.length === 0)
  ) {
    return;
  }
  const styles = openStyles(draft, workbookParts(draft));
  for (const sheet of sheets) {
    addOneSheet(draft, sheet, styles.writer, looks);
  }
  for (const overlay of overlays) {
    const part = worksheetPart(workbookParts(draft), overlay.sheet);
    changePart(draft, part, (text) => overlaySheet(text, overlay, styles.writer));
  }
  changePart(draft, styles.part, () => styles.writer.text());
}

function addOneSheet(
  draft: Draft,
  sheet: AddedSheet,
  styles: StyleWriter,
  looks: WorkbookAddition["styles"],
): void {
  const { workbook, sheets } = workbookParts(draft);
  if (sheets.some(({ name }) => name.toLowerCase() === sheet.name.toLowerCase())) {
    throw new FileError("name-taken", { name: sheet.name, sheet: sheet.name });
  }
  const numbers = styleNumbers(styles, looks);
  const notes = notedCells(sheet);
  const frame = { styles, styleNumber: numbers, ...(notes.length > 0 && { notes: notesRelation }) };
  const part = addSheet(draft, sheet.name, (namespace, address) =>
    addedSheetXml(sheet, frame, namespace, address),
  );
  if (notes.length > 0) {
    addNotes(draft, part, notes, {
      namespace: namespaceOf(xmlTree(partText(draft, workbook)!))!,
      address: relationshipAddress(draft, workbook),
      folder: workbook.slice(0, workbook.lastIndexOf("/") + 1),
    });
  }
}

function styleNumbers(
  styles: StyleWriter,
  looks: WorkbookAddition["styles"],
): (style: string | undefined) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (style) => {
    if (style === undefined) {
      return undefined;
    }
    if (!known.has(style)) {
      const look = looks[style];
      const unlocked = look?.unlocked === true ? "unlocked" : undefined;
      known.set(style, look && String(styles.numberOf(0, cellStyle(look), unlocked)));
    }
    return known.get(style);
  };
}

/** What is printed, and rows repeated on every page, are names of their sheet's own. */
function printNames(draft: Draft, added: readonly AddedSheet[]) {
  const sheets = workbookParts(draft).sheets.map(({ name }) => name);
  return added.flatMap(({ name, print, cells }) => {
    const named = (own: string, place: string) => ({
      ...{ name: own, refersTo: `${quotedName(name)}!${place}`, sheet: sheets.indexOf(name) },
    });
    const { columns, titleRows } = print ?? {};
    const rowCount = cells.reduce((most, { row }) => Math.max(most, row + 1), 1);
    const area = { row: 0, column: 0, rowCount, columnCount: columns ?? 1 };
    return [
      ...(columns === undefined ? [] : [named("_xlnm.Print_Area", absolute(rangeReference(area)))]),
      ...(titleRows === undefined
        ? []
        : [named("_xlnm.Print_Titles", `$${titleRows.first + 1}:$${titleRows.last + 1}`)]),
    ];
  });
}

function absolute(reference: string): string {
  return reference.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
