import { defaultLimits } from "./default-limits";
import { customParts } from "./package/custom-parts";
import { changePart, type Draft, splicePart } from "./package/draft";
import { closePackage } from "./package/open-package";
import { storedName, workbookParts } from "./package/workbook-parts";
import { openDraft } from "./patch/open-draft";
import { namedFailure } from "./read/named-failure";
import { cleanSheet } from "./reduce/clean-sheet";
import { pruned } from "./reduce/pruned";
import { removePartTree } from "./reduce/remove-part-tree";
import { removeSheets } from "./reduce/remove-sheets";
import { isSameAddition, undosOf, untouchedParts } from "./undo/find-undo";
import { type UndoRecord } from "./undo/undo-record";
import { type AdditionRecord } from "./workbook-addition";
import { type ReadLimits } from "./workbook-content";

/**
 * Takes out of a workbook what {@link extendWorkbook} added; what is gone already is passed over.
 *
 * @remarks A part that nobody has changed since gets its original bytes back. One that somebody has is cleaned by what
 * the record describes, so that changes stay: sheets, names and custom XML parts by their names, conditional formats by
 * the sheets their formulas name, validations by their titles. Formats that were added to its style sheet may stay.
 *
 * @param fileName - Named in errors only.
 * @throws {@link FileError} and nothing else.
 */
export function reduceWorkbook(
  bytes: Uint8Array,
  record: AdditionRecord,
  fileName = "",
  limits: ReadLimits = defaultLimits,
): Uint8Array {
  return namedFailure(fileName, () => {
    const draft = openDraft(bytes, limits);
    const undos = undosOf(draft, record);
    const undo = undos
      .map((found) => found.undo)
      .filter((candidate) => isSameAddition(candidate, record))
      .at(-1);
    const untouched =
      undo === undefined ? new Map<string, Uint8Array>() : untouchedParts(draft, undo, limits.inflatedBytes);
    if (undo !== undefined && untouched.size === undo.parts.length) {
      dropParts(draft, undo);
    } else {
      undos.forEach(({ part, source, relationId }) => removePartTree(draft, part, source, [relationId]));
      removeByMeaning(draft, record, new Set(untouched.keys()));
    }
    const listsStay = undo?.added.some((name) => draft.parts.has(name)) ?? false;
    untouched.forEach((original, name) => {
      if (!(listsStay && listOfParts.test(name))) {
        draft.parts.set(name, original);
      }
    });
    return closePackage(draft.names, draft.parts, draft.stored);
  });
}

/** What names the parts of a package; as it is while a part that was added is still needed. */
const listOfParts = /\.rels$|\[Content_Types\]\.xml$/i;

function dropParts(draft: Draft, { added }: UndoRecord): void {
  const gone = new Set(added);
  draft.names.splice(0, draft.names.length, ...draft.names.filter((name) => !gone.has(name)));
  added.forEach((name) => draft.parts.delete(name));
}

/** @param untouched - Parts, as stored, that get their original bytes back anyway. */
function removeByMeaning(draft: Draft, record: AdditionRecord, untouched: ReadonlySet<string>): void {
  for (const part of overlaidParts(draft, record)) {
    if (!untouched.has(storedName(draft, part) ?? "")) {
      changePart(draft, part, (text) => cleanSheet(text, record));
    }
  }
  removeSheets(draft, record.sheets, untouched);
  const { workbook } = workbookParts(draft);
  removeNames(draft, workbook, record.names);
  for (const { part, source, relationId, namespace } of customParts(draft)) {
    if (record.namespaces.includes(namespace)) {
      removePartTree(draft, part, source, [relationId]);
    }
  }
}

/** All worksheets when one of those laid over is not there by its name: it may have another now. */
function overlaidParts(draft: Draft, { sheets: added, overlaidSheets }: AdditionRecord): readonly string[] {
  const folded = (names: readonly string[]) => new Set(names.map((name) => name.toLowerCase()));
  const [ours, overlaid] = [folded(added), folded(overlaidSheets)];
  const theirs = workbookParts(draft).sheets.filter(
    ({ name, type }) => type === "worksheet" && !ours.has(name.toLowerCase()),
  );
  const found = theirs.filter(({ name }) => overlaid.has(name.toLowerCase()));
  return (found.length < overlaid.size ? theirs : found).flatMap(({ part }) => part ?? []);
}

function removeNames(draft: Draft, workbook: string, names: readonly string[]): void {
  const gone = new Set(names.map((name) => name.toLowerCase()));
  splicePart(draft, workbook, (root, text) =>
    pruned(
      root,
      text,
      ({ name, attributes }) =>
        name === "definedName" &&
        attributes["localSheetId"] === undefined &&
        gone.has((attributes["name"] ?? "").toLowerCase()),
    ),
  );
}
