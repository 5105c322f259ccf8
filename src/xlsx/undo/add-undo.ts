import { addCustomPart } from "../package/custom-parts";
import { type Draft } from "../package/draft";
import { fingerprint } from "../package/fingerprint";
import { isXmlName, type OpenPackage } from "../package/open-package";
import { middleOf } from "./middle";
import { printUndo, undoNamespace, type UndoPart } from "./undo-record";

/**
 * Leaves in a draft what it takes to bring every part of the original back to its very bytes.
 *
 * @remarks Parts that did not change are listed with their hash, which tells later whether the workbook was edited.
 */
export function addUndo(
  draft: Draft,
  original: OpenPackage,
  workbook: string,
  address: string,
  record: { readonly sheets: readonly string[]; readonly namespaces: readonly string[] },
): void {
  // first, since it changes the list of types and the workbook's relationships too
  const own = addCustomPart(draft, workbook, address, { namespace: undoNamespace, xml: "<undo/>" });
  const known = new Set(original.names);
  const parts = [...original.parts].flatMap(([name, before]) => partOf(name, before, draft.parts.get(name)));
  const added = draft.names.filter((name) => !known.has(name));
  draft.parts.set(own, new TextEncoder().encode(printUndo({ ...record, added, parts })));
}

function partOf(name: string, before: Uint8Array, after: Uint8Array | undefined): readonly UndoPart[] {
  if (after === undefined || (after === before && !isXmlName(name))) {
    return [];
  }
  return [{ name, hash: fingerprint(after), middle: after === before ? null : middleOf(before, after) }];
}
