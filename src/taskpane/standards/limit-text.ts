import { type StatedLimit } from "../../core";
import { type StandardsStrings } from "../strings/standards-strings";

const signs = { "at-least": { true: "≥", false: ">" }, "at-most": { true: "≤", false: "<" } } as const;

/** Writes what a standard asks as a reader of both would: `≥ 25`, `≥ 20–40, by case`, `not seen`. */
export function limitText(limit: StatedLimit | null, strings: StandardsStrings): string {
  if (limit === null) {
    return strings.notAsked;
  }
  const { numbers, unseen, byCase, direction, inclusive } = limit;
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) {
    return strings.unseen;
  }
  const range = first === last ? String(first) : `${first}–${last}`;
  const notes = [...(byCase ? [strings.byCase] : []), ...(unseen ? [strings.unseen] : [])];
  return [`${signs[direction][`${inclusive}`]} ${range}`, ...notes].join(" · ");
}
