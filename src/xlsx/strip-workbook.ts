import { defaultLimits } from "./default-limits";
import { customParts } from "./package/custom-parts";
import { changePart, type Draft, splicePart } from "./package/draft";
import { closePackage } from "./package/open-package";
import { spliceWorksheet } from "./package/splice-worksheet";
import { workbookParts } from "./package/workbook-parts";
import { type XmlElement } from "./package/xml-tree";
import { openDraft } from "./patch/open-draft";
import { namedFailure } from "./read/named-failure";
import { pruned } from "./reduce/pruned";
import { removePartTree } from "./reduce/remove-part-tree";
import { removeSheets } from "./reduce/remove-sheets";
import { reduceWorkbook } from "./reduce-workbook";
import { laidOver } from "./strip/laid-over";
import { formatKeys, overlayMarks, validationKeys } from "./strip/overlay-marks";
import { readUndo, undoNamespace, type UndoRecord } from "./undo/undo-record";
import { type AddedFormat, type AddedValidation, type WorkbookAddition } from "./workbook-addition";
import { type ReadLimits } from "./workbook-content";

/** What a person or an add-in took off a workbook, described as the file has it. */
export interface WorkbookRemoval {
  readonly sheets: readonly string[];
  /** Sheets that stay, and what was laid over them. */
  readonly overlays: readonly {
    readonly sheet: string;
    readonly formats: readonly Pick<AddedFormat, "areas" | "formula">[];
    readonly validations: readonly Pick<AddedValidation, "areas">[];
  }[];
  /** Names that count for the whole workbook. */
  readonly names: readonly string[];
  readonly parts: WorkbookAddition["parts"];
}

/**
 * Takes off a workbook what is described, and nothing else; what is gone already is passed over.
 *
 * @remarks Where that is all that an addition brought, it is undone as {@link reduceWorkbook} does: to the very bytes
 * there were, where nobody has changed them since.
 *
 * @param fileName - Named in errors only.
 * @throws {@link FileError} and nothing else.
 */
export function stripWorkbook(
  original: Uint8Array,
  removal: WorkbookRemoval,
  fileName = "",
  limits: ReadLimits = defaultLimits,
): Uint8Array {
  return namedFailure(fileName, () => {
    const stripped = (bytes: Uint8Array): Draft => {
      const draft = openDraft(bytes, limits);
      removal.overlays.forEach((overlay) => cleanOverlay(draft, overlay));
      removeSheets(draft, removal.sheets, new Set());
      removeNames(draft, removal.names);
      removeParts(draft, removal.parts);
      return draft;
    };
    const plain = stripped(original);
    const undone = stripped(withoutAdditions(original, removal, limits));
    const draft = laidOver(undone).join("\n") === laidOver(plain).join("\n") ? undone : plain;
    return closePackage(draft.names, draft.parts, draft.stored);
  });
}

/** Undoes the additions whose sheets and parts all go, the last one first; more of them may go than is described. */
function withoutAdditions(original: Uint8Array, removal: WorkbookRemoval, limits: ReadLimits): Uint8Array {
  return additionsGone(openDraft(original, limits), removal).reduce((bytes, { sheets, namespaces }) => {
    const overlaidSheets = removal.overlays.map(({ sheet }) => sheet);
    const record = { sheets, namespaces, overlaidSheets, validationTitles: [], names: removal.names };
    return reduceWorkbook(bytes, record, "", limits);
  }, original);
}

function additionsGone(draft: Draft, { sheets, parts }: WorkbookRemoval): readonly UndoRecord[] {
  const gone = new Set(sheets.map((name) => name.toLowerCase()));
  const namespaces = new Set(parts.map(({ namespace }) => namespace));
  return customParts(draft)
    .filter(({ namespace }) => namespace === undoNamespace)
    .map(({ text }) => readUndo(text))
    .filter(
      (undo) =>
        undo.sheets.length + undo.namespaces.length > 0 &&
        undo.sheets.every((name) => gone.has(name.toLowerCase())) &&
        undo.namespaces.every((namespace) => namespaces.has(namespace)),
    )
    .reverse();
}

function cleanOverlay(
  draft: Draft,
  { sheet, formats, validations }: WorkbookRemoval["overlays"][number],
): void {
  const found = workbookParts(draft).sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  if (found?.part === undefined) {
    return;
  }
  const wanted = new Set([
    ...formats.flatMap(({ areas, formula }) => formatKeys(areas, formula)),
    ...validations.flatMap(({ areas }) => validationKeys(areas)),
  ]);
  changePart(draft, found.part, (text) =>
    spliceWorksheet(text, (root, outline) => {
      const marks = overlayMarks(root).filter(
        ({ keys }) => keys.length > 0 && keys.every((key) => wanted.has(key)),
      );
      const gone = new Set(marks.map(({ element }) => element));
      return gone.size === 0 ? [] : pruned(root, outline, (element) => gone.has(element));
    }),
  );
}

function removeNames(draft: Draft, names: readonly string[]): void {
  const gone = new Set(names.map((name) => name.toLowerCase()));
  const isGone = ({ name, attributes }: XmlElement) =>
    name === "definedName" &&
    attributes["localSheetId"] === undefined &&
    gone.has((attributes["name"] ?? "").toLowerCase());
  splicePart(draft, workbookParts(draft).workbook, (root, text) => pruned(root, text, isGone));
}

function removeParts(draft: Draft, parts: WorkbookRemoval["parts"]): void {
  const gone = new Set(parts.map(({ xml }) => xml));
  customParts(draft)
    .filter(({ text }) => gone.has(text))
    .forEach(({ part, source, relationId }) => removePartTree(draft, part, source, [relationId]));
}
