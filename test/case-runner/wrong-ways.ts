import type { Cell, Grid } from "../../src/core";

/** A row of figures as a practitioner's spreadsheet sees it. */
interface Figures {
  readonly amount: number;
  readonly pupils: number;
}

/** What a wrong way is tried on. */
export interface Trial {
  /** The headers of the amount and of the pupils. */
  readonly columns: readonly string[];
  /** The school a figure is computed for. */
  readonly school?: string;
  /** Schools wrongly left out. */
  readonly without?: readonly string[];
  /** 100 where the indicator counts per hundred pupils. */
  readonly per?: number;
}

type WrongWay = (table: Table, trial: Trial) => number;

/** Methods seen in the field that give another number than the standard's own; each is proved wrong by a case. */
export const wrongWays: Readonly<Record<string, WrongWay>> = {
  "unweighted deviation (STDEV.P), mean of ratios": overSchools((rows) => unweighted(rows, rows.length)),
  "unweighted deviation (STDEV.S), mean of ratios": overSchools((rows) => unweighted(rows, rows.length - 1)),
  "weighted around the mean of ratios, over that mean": overSchools((rows) => {
    const mean = meanOfRatios(rows);
    return deviationAround(rows, mean) / mean;
  }),
  "weighted around the mean of ratios, over the county mean": overSchools(
    (rows) => deviationAround(rows, meanOfRatios(rows)) / countyMean(rows),
  ),
  "weighted, with n less one": overSchools(
    (rows) => weightedCv(rows) * Math.sqrt(rows.length / (rows.length - 1)),
  ),
  "ratios rounded to two decimals": (table, { columns, per = 1 }) =>
    weightedCv(
      figuresIn(table, columns).map(({ amount, pupils }) => ({
        amount: (roundedTo2((amount / pupils) * per) / per) * pupils,
        pupils,
      })),
    ),
  "schools with 0 dropped": overSchools((rows) => weightedCv(rows.filter(({ amount }) => amount > 0))),
  "no figure taken for 0": (table, { columns }) => weightedCv(figuresIn(table, columns, 0)),
  "the totals row counted as a school": (table, { columns }) =>
    weightedCv(figuresIn(table, columns, null, true)),
  "万元 and 元 taken alike": overSchools(weightedCv),
  "schools counted that do not take part": overSchools(weightedCv),
  "schools left out that take part": (table, { columns, without = [] }) =>
    weightedCv(
      figuresIn(
        table.filter(({ name }) => !without.includes(name)),
        columns,
      ),
    ),
  "the whole school's amount over one stage": quotient,
  "whole schools' amounts over one stage": overSchools(weightedCv),
  "halls left in the rooms": quotient,
  "halls left out of the grounds": quotient,
  "another qualification counted": quotient,
  "all seven indicators asked": (table, { school }) => primaryLimitsMet(table, school!),
};

// 教督〔2017〕6号, article 6, primary: headers of the amounts to add and take off, how many to a pupil, and the limit
const primaryLimits: readonly (readonly [readonly string[], readonly string[], number, number])[] = [
  [["高于规定学历教师数"], [], 100, 4.2],
  [["骨干教师数"], [], 100, 1],
  [["体育艺术专任教师数"], [], 100, 0.9],
  [["教学及辅助用房面积（㎡）"], ["室内体育用房面积（㎡）"], 1, 4.5],
  [["运动场地面积（㎡）", "室内体育用房面积（㎡）"], [], 1, 7.5],
  [["教学仪器设备值（万元）"], [], 10_000, 2000],
  [["网络多媒体教室数"], [], 100, 2.3],
];

function primaryLimitsMet(table: Table, school: string): number {
  const { cell } = table.find(({ name }) => name === school)!;
  const sumOf = (headers: readonly string[]) => sum(headers.map((header) => Number(cell(header))));
  return primaryLimits.filter(
    ([plus, minus, per, limit]) => ((sumOf(plus) - sumOf(minus)) * per) / Number(cell("在校生数")) >= limit,
  ).length;
}

/** One row of a table, by header. */
interface TableRow {
  readonly name: string;
  readonly isTotal: boolean;
  readonly cell: (header: string) => Cell;
}

type Table = readonly TableRow[];

/** Reads the rows below the header that holds all these columns. */
export function tableOf({ rows }: Grid, columns: readonly string[]): Table {
  const top = rows.findIndex((row) => columns.every((column) => row.includes(column)));
  const header = rows[top]!;
  const nameAt = header.indexOf("学校名称");
  return rows.slice(top + 1).flatMap((row) => {
    const name = String(row[nameAt] ?? "");
    const cell = (column: string): Cell => row[header.indexOf(column)] ?? null;
    return name === "" ? [] : [{ name, isTotal: /[合总小]\s*计$/u.test(name), cell }];
  });
}

function overSchools(way: (rows: readonly Figures[]) => number): WrongWay {
  return (table, { columns }) => way(figuresIn(table, columns));
}

function figuresIn(
  table: Table,
  [amount, pupils]: readonly string[],
  blank: number | null = null,
  totals = false,
): readonly Figures[] {
  return table
    .filter(({ isTotal }) => totals || !isTotal)
    .flatMap(({ cell }) => {
      const held = cell(amount!);
      const figure = typeof held === "number" ? held : blank;
      return figure === null ? [] : [{ amount: figure, pupils: Number(cell(pupils!)) }];
    });
}

function quotient(table: Table, { columns, school, per = 1 }: Trial): number {
  const [{ amount, pupils }] = figuresIn(
    table.filter(({ name }) => name === school),
    columns,
  ) as [Figures];
  return (amount / pupils) * per;
}

function unweighted(rows: readonly Figures[], divisor: number): number {
  const mean = meanOfRatios(rows);
  return Math.sqrt(sum(rows.map(({ amount, pupils }) => (amount / pupils - mean) ** 2)) / divisor) / mean;
}

function weightedCv(rows: readonly Figures[]): number {
  const mean = countyMean(rows);
  return deviationAround(rows, mean) / mean;
}

function deviationAround(rows: readonly Figures[], mean: number): number {
  const square = sum(rows.map(({ amount, pupils }) => pupils * (amount / pupils - mean) ** 2));
  return Math.sqrt(square / sum(rows.map(({ pupils }) => pupils)));
}

function countyMean(rows: readonly Figures[]): number {
  return sum(rows.map(({ amount }) => amount)) / sum(rows.map(({ pupils }) => pupils));
}

function meanOfRatios(rows: readonly Figures[]): number {
  return sum(rows.map(({ amount, pupils }) => amount / pupils)) / rows.length;
}

function roundedTo2(value: number): number {
  return Math.round(value * 100) / 100;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
