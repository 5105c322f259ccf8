import type { Cell } from "../grid";
import type { Stage } from "../stage";
import { limitColumns, notAsked, type LimitColumn, type SheetWords } from "./pack-sheet-words";
import type { Condition, IndicatorLimit, LimitCase, Lookup } from "./threshold-pack";

/** One row of the worksheet's limits, by column. */
export type LimitRow = Readonly<Partial<Record<LimitColumn, Cell>>>;

const columns = Object.keys(limitColumns) as readonly LimitColumn[];

/** Writes the limits of a pack, a row for each case and each row of a table, under their header. */
export function limitRows(
  limits: readonly IndicatorLimit[],
  words: SheetWords,
): readonly (readonly Cell[])[] {
  const rows = limits.flatMap((limit) => rowsOf(limit, words));
  return [Object.values(limitColumns), ...rows.map((row) => columns.map((column) => row[column] ?? null))];
}

function rowsOf(limit: IndicatorLimit, words: SheetWords): readonly LimitRow[] {
  const { indicator, direction, inclusive, locator } = limit;
  const name: LimitRow = { indicator: words.indicator[indicator] ?? indicator };
  const head: LimitRow = {
    direction: words.direction[direction] ?? null,
    inclusive: words.yesNo[String(inclusive)] ?? null,
    locator: locator ?? null,
  };
  return valueRows(limit, words).map((row, index) => ({ ...name, ...(index === 0 ? head : {}), ...row }));
}

/** What one stage is asked in one row. */
interface AskedRow {
  readonly condition: Condition;
  readonly classes: number | null;
  readonly lookup: Lookup | null;
  readonly value: number | null;
}

/** Both stages side by side where their rows agree in all but the numbers, else one after the other. */
function valueRows({ cases }: IndicatorLimit, words: SheetWords): readonly LimitRow[] {
  const [primary, junior] = [askedRows(cases.primary), askedRows(cases.junior)];
  const keys = (rows: readonly AskedRow[]) => JSON.stringify(rows.map((row) => ({ ...row, value: null })));
  if (primary.length > 0 && keys(primary) === keys(junior)) {
    return primary.map((row, index) => ({
      ...shared(row, words),
      primary: row.value,
      junior: junior[index]!.value,
    }));
  }
  const apart = [...alone("primary", primary, words), ...alone("junior", junior, words)];
  return apart.length > 0 ? apart : [{ primary: notAsked, junior: notAsked }];
}

function alone(stage: Stage, rows: readonly AskedRow[], words: SheetWords): readonly LimitRow[] {
  const nothing: LimitRow = { primary: notAsked, junior: notAsked };
  return rows.map((row) => ({ ...shared(row, words), ...nothing, [stage]: row.value }));
}

function askedRows(cases: readonly LimitCase[]): readonly AskedRow[] {
  return cases.flatMap(({ when: condition = {}, value }): readonly AskedRow[] =>
    typeof value === "object" && value !== null
      ? value.rows.map((row) => ({ condition, lookup: value.lookup, ...row }))
      : [{ condition, classes: null, lookup: null, value }],
  );
}

function shared({ condition, classes, lookup }: AskedRow, words: SheetWords): LimitRow {
  const { locations = [], types = [], builtFrom, builtBefore, migrantShareAbove } = condition;
  return {
    locations: joined(locations, words.location),
    types: joined(types, words.schoolType),
    builtFrom: builtFrom ?? null,
    builtBefore: builtBefore ?? null,
    migrantShareAbove: migrantShareAbove ?? null,
    classes,
    lookup: lookup === null ? null : (words.lookup[lookup] ?? null),
  };
}

function joined(ids: readonly string[], words: Readonly<Record<string, string>>): string | null {
  return ids.length === 0 ? null : ids.map((id) => words[id] ?? id).join("、");
}
