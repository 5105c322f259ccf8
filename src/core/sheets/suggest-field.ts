import type { FieldId } from "../field-id";
import { editDistance } from "./edit-distance";
import { headerKey } from "./header-key";
import { isRatioHeader, namedFields } from "./match-header";

const shortestKey = 4;

/**
 * Guesses which field a header was meant to be when it is none by its letters (疑似).
 *
 * @remarks One slip in four to six letters, two in longer headers, and one field nearer than all others. A guess
 * is only ever offered: nothing is computed from it until someone confirms it.
 *
 * @param lacking - The fields the sheet has no column for.
 *
 * @example A letter mistyped
 * ```ts
 * suggestField("骨干教帅数", new Set(["backbone-teachers"])); // "backbone-teachers"
 * ```
 */
export function suggestField(header: string, lacking: ReadonlySet<FieldId>): FieldId | null {
  const { key } = headerKey(header);
  if (key.length < shortestKey || isRatioHeader(header)) {
    return null;
  }
  let best: { readonly field: FieldId; readonly distance: number } | null = null;
  let tied = false;
  const most = key.length <= 6 ? 1 : 2;
  for (const [name, { field }] of namedFields) {
    if (!lacking.has(field) || name.length < shortestKey || Math.abs(name.length - key.length) > most) {
      continue;
    }
    const distance = editDistance(key, name);
    if (distance <= most && (best === null || distance <= best.distance)) {
      tied = best !== null && best.field !== field && distance === best.distance;
      best = { field, distance };
    }
  }
  return tied ? null : (best?.field ?? null);
}
