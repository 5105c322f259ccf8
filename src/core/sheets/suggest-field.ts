import type { FieldId } from "../field-id";
import { editDistance } from "./edit-distance";
import { headerKey } from "./header-key";
import { isNoAmount, namedFields } from "./match-header";

const shortestKey = 4;
const longestOfOneSlip = 6;

/**
 * Guesses which field a header was meant to be when it is none by its letters (疑似).
 *
 * @remarks One slip in four to six letters, two in longer headers, and one field nearer than all others. Ratios,
 * rates and yes-or-no questions are never taken for a slip. A guess is only ever offered: nothing is computed from it
 * until someone confirms it.
 *
 * @param path - The header cells over the column, top first.
 * @param header - The header's own cell.
 * @param present - The fields the sheet has a column for already.
 *
 * @example A letter mistyped
 * ```ts
 * suggestField(["骨干教帅数"], "骨干教帅数", new Set()); // "backbone-teachers"
 * ```
 */
export function suggestField(
  path: readonly string[],
  header: string,
  present: ReadonlySet<FieldId>,
): FieldId | null {
  const { key } = headerKey(header);
  if (key.length < shortestKey || isNoAmount(path)) {
    return null;
  }
  const most = key.length <= longestOfOneSlip ? 1 : 2;
  const letters = new Set(key);
  let nearest = most + 1;
  let fields = new Set<FieldId>();
  for (const [name, { field }] of namedFields) {
    if (name.length < shortestKey || Math.abs(name.length - key.length) > most || present.has(field)) {
      continue;
    }
    if (lettersOutside(letters, name) > most) {
      continue;
    }
    const distance = editDistance(key, name);
    if (distance < nearest) {
      nearest = distance;
      fields = new Set([field]);
    } else if (distance === nearest && distance <= most) {
      fields.add(field);
    }
  }
  const [field, ...others] = fields;
  // the very letters of a name: something else in the header says it is not meant
  return field === undefined || others.length > 0 || nearest === 0 ? null : field;
}

/** Each of these has to be inserted or to replace another, so that no fewer edits lead to the name. */
function lettersOutside(letters: ReadonlySet<string>, name: string): number {
  let outside = 0;
  for (const letter of name) {
    outside += letters.has(letter) ? 0 : 1;
  }
  return outside;
}
