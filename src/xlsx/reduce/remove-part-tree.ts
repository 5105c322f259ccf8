import { type Draft, removePart } from "../package/draft";
import { plainName } from "../package/open-package";
import { relationshipsOf, storedName } from "../package/workbook-parts";

/** Removes a part, and whatever it alone refers to: notes, drawings, properties. */
export function removePartTree(
  draft: Draft,
  part: string,
  source: string,
  relationIds: readonly string[],
): void {
  const targets = relationshipsOf(draft, part).map(({ target }) => target);
  removePart(draft, part, source, relationIds);
  for (const target of targets) {
    if (storedName(draft, target) !== undefined && !isReferredTo(draft, target)) {
      removePartTree(draft, target, part, []);
    }
  }
}

function isReferredTo(draft: Draft, part: string): boolean {
  const folded = part.toLowerCase();
  return draft.names.some((name) => {
    const owner = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(plainName(name));
    const relations = owner === null ? [] : relationshipsOf(draft, `${owner[1]!}${owner[2]!}`);
    return relations.some(({ target }) => target.toLowerCase() === folded);
  });
}
