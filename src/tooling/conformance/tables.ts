import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { weightedSample, type WeightedSample } from "../../core";

/** A real table and what R makes of it, as carried in test/fixtures/conformance. */
export interface ConformanceTable {
  readonly id: string;
  readonly source: string;
  readonly licence: string;
  readonly unit: string;
  readonly computedWith: string;
  readonly indicators: readonly ConformanceIndicator[];
}

/** One indicator of a table: its schools, and the figures R gives for them. */
export interface ConformanceIndicator {
  readonly id: string;
  /** How the value and the weight of a row come about, as an expression over columns. */
  readonly value: string;
  readonly weight: string;
  readonly rows: number;
  readonly sample: WeightedSample;
  readonly groups: readonly string[];
  /** Figures by the name of the function or convention that gave them. */
  readonly expected: Readonly<Record<string, ExpectedFigure>>;
}

export type ExpectedFigure = number | null | readonly ExpectedGroup[] | Readonly<Record<string, number>>;

/** A group of a decomposition as R gives it. */
export interface ExpectedGroup {
  readonly group: string;
  readonly pupils: number;
  readonly mean: number;
  readonly T: number;
  readonly share: number;
}

type Column = readonly (number | null)[];
interface Labels {
  readonly labels: readonly string[];
  readonly codes: readonly number[];
}

interface TableFile {
  readonly source: string;
  readonly licence: string;
  readonly unit: string;
  readonly rows: number;
  readonly columns: Readonly<Record<string, Column | Labels>>;
}

interface ExpectedFile {
  readonly computedWith: string;
  readonly indicators: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const folder = resolve(__dirname, "../../../test/fixtures/conformance");
const ids = ["ca-districts-1998", "ca-schools-2000", "tn-teachers-1985", "tx-instructors-2000"] as const;

/** Reads every table with what is expected of it. */
export function conformanceTables(): readonly ConformanceTable[] {
  return ids.map((id) => {
    const table = read<TableFile>(`${id}.json`);
    const { computedWith, indicators } = read<ExpectedFile>(`${id}.expected.json`);
    return {
      ...{ id, source: table.source, licence: table.licence, unit: table.unit, computedWith },
      indicators: Object.entries(indicators).map(([name, given]) => indicatorOf(table, name, given)),
    };
  });
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(resolve(folder, file), "utf8")) as T;
}

function indicatorOf(
  table: TableFile,
  id: string,
  { value, weight, group, ...expected }: Readonly<Record<string, unknown>>,
): ConformanceIndicator {
  const [valueAt, weightAt] = [expression(table, String(value)), expression(table, String(weight))];
  const groupAt = labels(table, String(group));
  const used = Array.from({ length: table.rows }, (_, row) => row).filter(
    (row) => valueAt(row) !== null && weightAt(row) !== null,
  );
  return {
    ...{ id, value: String(value), weight: String(weight), rows: table.rows },
    sample: weightedSample(
      used.map((row) => valueAt(row) ?? NaN),
      used.map((row) => weightAt(row) ?? NaN),
    ),
    groups: used.map(groupAt),
    expected: expected as ConformanceIndicator["expected"],
  };
}

/** Understands `column`, `column/column`, `number*column/column` and `rep(1,…)`. */
function expression(table: TableFile, text: string): (row: number) => number | null {
  if (text.startsWith("rep(1,")) {
    return () => 1;
  }
  const {
    factor = "1",
    over,
    under,
  } = /^(?:(?<factor>\d+)\*)?(?<over>[\w.]+)(?:\/(?<under>[\w.]+))?$/u.exec(text)?.groups ?? {};
  const above = numbers(table, over ?? "");
  const below = under === undefined ? null : numbers(table, under);
  return (row) => {
    const [a, b] = [above[row] ?? null, below === null ? 1 : (below[row] ?? null)];
    return a === null || b === null ? null : (Number(factor) * a) / b;
  };
}

function numbers({ columns }: TableFile, name: string): Column {
  const column = columns[name];
  if (column === undefined || "labels" in column) {
    throw new Error(`no column of numbers called ${name}`);
  }
  return column;
}

function labels({ columns }: TableFile, name: string): (row: number) => string {
  const column = columns[name];
  if (column === undefined || !("labels" in column)) {
    throw new Error(`no column of labels called ${name}`);
  }
  return (row) => column.labels[column.codes[row] ?? -1] ?? "";
}
