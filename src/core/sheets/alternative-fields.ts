import type { FieldId } from "../field-id";
import type { Cell } from "../grid";
import { amountMeant } from "./amount-meant";
import { cellsFit } from "./cells-fit";
import { editDistance } from "./edit-distance";
import { fieldIds, kindOf } from "./fields";
import { headerKey } from "./header-key";
import { namedFields } from "./match-header";
import { suggestField } from "./suggest-field";
import { unitFactor } from "./units";

/** A column whose meaning is looked for. */
export interface ColumnAsked {
  readonly header: string;
  /** The header cells over the column, top first, its own last. */
  readonly path: readonly string[];
  /** What it is taken for now; never among the alternatives. */
  readonly field: FieldId | null;
  readonly unit: string | null;
  readonly cells: readonly Cell[];
}

const mostOffered = 5;
const leastLikeness = 0.4;
const takenCounts = 0.15;
const longestParent = 12;

/**
 * Lists the fields a column could be meant to hold, best first: a likely slip, the amount a ratio divides, then those
 * whose names share most with the header.
 *
 * @remarks A field that the column's unit does not measure, or that its cells do not look like, is never offered.
 *
 * @param present - The fields the sheet has a column for already; of two equally like ones the other is better.
 * @returns At most five.
 */
export function alternativeFields(column: ColumnAsked, present: ReadonlySet<FieldId>): readonly FieldId[] {
  const { header, path, field: now } = column;
  const first = [suggestField(path, header, present), amountMeant(path, header)];
  const likeness = likenessOfFields(column);
  const worth = (field: FieldId) => (likeness.get(field) ?? 0) - (present.has(field) ? takenCounts : 0);
  const like = fieldIds
    .filter((field) => (likeness.get(field) ?? 0) >= leastLikeness && couldHold(field, column))
    .sort((a, b) => worth(b) - worth(a));
  const all = [...first.filter((field) => field !== null), ...like];
  return [...new Set(all)].filter((field) => field !== now).slice(0, mostOffered);
}

function couldHold(field: FieldId, { unit, cells }: ColumnAsked): boolean {
  return (unit === null || unitFactor(kindOf(field), unit) !== null) && cellsFit(field, cells);
}

function likenessOfFields({ header, path }: ColumnAsked): ReadonlyMap<FieldId, number> {
  const over = path.at(-2) ?? "";
  // a longer one is a title
  const texts = over.length > longestParent ? [header] : [header, over + header];
  const keys = [...new Set(texts.map((text) => headerKey(text).key))].filter((key) => key !== "");
  const best = new Map<FieldId, number>();
  for (const key of keys) {
    const parts = new Set(partsOf(key));
    for (const { name, field, parts: others } of (splitNames ??= namesInParts())) {
      const likeness = likenessOf(key, parts, name, others);
      if (likeness > (best.get(field) ?? 0)) {
        best.set(field, likeness);
      }
    }
  }
  return best;
}

/** From 0 to 1: the share of letters in common, or of letters that need no change, whichever is more. */
function likenessOf(
  key: string,
  parts: ReadonlySet<string>,
  name: string,
  others: ReadonlySet<string>,
): number {
  let shared = 0;
  others.forEach((part) => (shared += parts.has(part) ? 1 : 0));
  const common = (2 * shared) / (parts.size + others.size);
  if (common < leastLikeness) {
    return 0;
  }
  return Math.max(common, 1 - editDistance(key, name) / Math.max(key.length, name.length));
}

interface SplitName {
  readonly name: string;
  readonly field: FieldId;
  readonly parts: ReadonlySet<string>;
}

let splitNames: readonly SplitName[] | undefined;

function namesInParts(): readonly SplitName[] {
  return [...namedFields].map(([name, { field }]) => ({ name, field, parts: new Set(partsOf(name)) }));
}

/** Chinese by characters; Latin letters by pairs, for single ones are in every word. */
function partsOf(text: string): readonly string[] {
  const latin = [...text.matchAll(/[a-z0-9]+/g)].flatMap(([word]) =>
    word.length < 2 ? [word] : Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)),
  );
  return [...latin, ...text.replace(/[a-z0-9]/g, "")];
}
