import type { FieldId } from "../field-id";
import type { Cell, Grid } from "../grid";
import { findHeader } from "./find-header";
import { partBelow, partsHeaded, type FormPart } from "./form-stages";
import { isFigure, valuesRightOf, type ValuesRight } from "./form-values";
import { isAmountField } from "./fields";
import { matchHeader, type HeaderMatch } from "./match-header";

/** A label of a form and its value. Positions count from the top left of the grid. */
export interface FormEntry {
  /** As written. */
  readonly label: string;
  readonly row: number;
  readonly index: number;
  readonly valueIndex: number;
  readonly value: Cell;
  /** `null` when the label means none of our fields. */
  readonly match: HeaderMatch | null;
  /** Figures beside the value that nothing tells apart from it. */
  readonly others: readonly number[];
  /** The filled cells up to the next label. */
  readonly filled: number;
}

/** The labels and values of one school's form, in reading order. */
export type Form = readonly FormEntry[];

const longestForm = 150;
const widestForm = 40;
const fewestFields = 4;

/**
 * Finds the labels and values of a form: one school, its labels down the side and each value to the right.
 *
 * @remarks Several pairs may stand in a row; a unit may stand in the label or in a cell of its own; 小学, 初中 and 高中
 * may head columns of values or sections.
 *
 * @returns `null` when the sheet is no such form: without name or pupils, with fewer than four fields filled in, or
 * when one of its rows reads better as the header of a table.
 */
export function findForm({ rows }: Grid): Form | null {
  if (rows.length > longestForm && rows.slice(longestForm).some((row) => row.some(isFilled))) {
    return null;
  }
  const entries = withoutEmptyRepeats(entriesOf(rows.slice(0, longestForm)));
  const fields = new Set(entries.flatMap(({ match, value }) => filledField(match, value)));
  const enough = fields.size >= fewestFields && fields.has("school-name") && fields.has("pupils");
  return enough && !isTransposed(entries) && fieldsInHeader(rows) < fields.size ? entries : null;
}

function entriesOf(rows: Grid["rows"]): readonly FormEntry[] {
  const entries: FormEntry[] = [];
  let heads: ReadonlyMap<number, FormPart> = new Map();
  let part: FormPart = "whole";
  rows.forEach((row, at) => {
    const cells = row.slice(0, widestForm);
    const below = partBelow(cells, part);
    const headed = partsHeaded(cells);
    heads = headed ?? (below === part ? heads : new Map());
    part = below;
    if (headed === null) {
      entries.push(...entriesIn(cells, at).flatMap((entry) => inParts(entry, cells, heads, part)));
    }
  });
  return entries;
}

type Read = FormEntry & { readonly right: ValuesRight };

function entriesIn(cells: readonly Cell[], row: number): readonly Read[] {
  const entries: Read[] = [];
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] ?? null;
    const match = typeof cell === "string" ? matchHeader([cell]) : null;
    const right = match === null ? unreadRight(cells, index) : valuesRightOf(cells, index, match.field);
    if (right === null || typeof cell !== "string") {
      continue;
    }
    const unit = match?.unit ?? right.unit;
    entries.push({
      ...{ label: cell.trim(), row, index, valueIndex: right.index, value: cells[right.index] ?? null },
      ...{ match: match === null ? null : { ...match, unit }, others: right.figures.slice(1) },
      ...{ filled: right.filled.length, right },
    });
    index = match === null ? index : Math.max(index, right.index - (isFilled(cells[right.index]) ? 0 : 1));
  }
  return entries;
}

/** A label that means none of our fields is of interest when a figure follows it. */
function unreadRight(cells: readonly Cell[], index: number): ValuesRight | null {
  const cell = cells[index] ?? null;
  const label = typeof cell === "string" && cell.trim() !== "" && !isFigure(cell, "pupils");
  return label && typeof cells[index + 1] === "number"
    ? { index: index + 1, figures: [], filled: [index + 1], unit: null }
    : null;
}

/** One entry for each part of the school whose figure stands under a heading of its own. */
function inParts(
  { right, ...entry }: Read,
  cells: readonly Cell[],
  heads: ReadonlyMap<number, FormPart>,
  section: FormPart,
): readonly FormEntry[] {
  const { match } = entry;
  if (match === null || !isAmountField(match.field)) {
    return [entry];
  }
  const headed = right.figures.filter((index) => heads.has(index));
  const placed = headed.length > 0 ? headed : [entry.valueIndex];
  return placed.flatMap((valueIndex): FormEntry[] => {
    const named = matchIn(match, heads.get(valueIndex) ?? section);
    const others = headed.length > 0 ? [] : entry.others;
    return named === null
      ? []
      : [{ ...entry, match: named, valueIndex, value: cells[valueIndex] ?? null, others }];
  });
}

/** What a label means under the heading of a part; a stage in the label itself goes first. */
function matchIn(match: HeaderMatch, part: FormPart): HeaderMatch | null {
  if (match.stage !== null || part === "whole") {
    return match;
  }
  if (part === "senior") {
    return match.field === "pupils" ? { ...match, field: "senior-pupils" } : null;
  }
  return { ...match, stage: part };
}

/** A heading such as 二、专任教师 is no entry beside the label 专任教师数 with its figure. */
function withoutEmptyRepeats(entries: readonly FormEntry[]): Form {
  const keyOf = ({ field, stage }: HeaderMatch) => `${field} ${stage ?? ""}`;
  const filled = new Set(
    entries.flatMap(({ match, value }) => (match !== null && isFilled(value) ? [keyOf(match)] : [])),
  );
  return entries.filter(({ match, value }) => match === null || isFilled(value) || !filled.has(keyOf(match)));
}

function filledField(match: HeaderMatch | null, value: Cell): readonly FieldId[] {
  if (match === null || !isFilled(value)) {
    return [];
  }
  return isAmountField(match.field) && !isFigure(value, match.field) ? [] : [match.field];
}

/** A table turned on its side: several names in the row of names, several figures in most others. */
function isTransposed(entries: readonly FormEntry[]): boolean {
  const name = entries.find(({ match }) => match?.field === "school-name");
  const figures = entries.filter(({ match }) => match !== null && isAmountField(match.field));
  const several = figures.filter(({ others }) => others.length > 0);
  return (name?.filled ?? 0) > 1 && several.length * 2 >= figures.length;
}

function fieldsInHeader(rows: Grid["rows"]): number {
  return new Set(findHeader(rows)?.columns.map(({ field }) => field)).size;
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== null && cell !== undefined && !(typeof cell === "string" && cell.trim() === "");
}
