import type { Assessment, SchoolIndicatorResult, SchoolResult } from "../assessment/assessment";
import type { Cell } from "../grid";
import type { IndicatorId } from "../indicators/indicator";
import { lorenzPoints } from "../indices/lorenz-points";
import { weightedSample } from "../indices/weighted-sample";

/** One line of a chart, or its dots or columns: which columns of the table it is drawn from. */
export interface ChartSeries {
  readonly name: string;
  /** Column with the places along the horizontal axis, from 0. */
  readonly along: number;
  /** Column with the values. */
  readonly values: number;
  /** Rows below the table's header that belong to it. */
  readonly rowCount: number;
  /** Whether it is drawn as a line, in a chart of dots. */
  readonly isLine: boolean;
}

/** A chart as plain data: the table it is drawn from, and how. */
export interface ChartData {
  /** `dots` and `curve` place each value along the horizontal axis; `columns` gives each name a group of columns. */
  readonly kind: "dots" | "curve" | "columns";
  readonly title: string;
  /** What the chart shows, for those who do not see it. */
  readonly description: string;
  readonly axes: { readonly along: string; readonly values: string };
  /** Its first row is the header. */
  readonly table: readonly (readonly Cell[])[];
  readonly series: readonly ChartSeries[];
}

/** The words of a chart, in the reader's language. */
export interface ChartWords {
  readonly title: string;
  readonly description: string;
  readonly axes: { readonly along: string; readonly values: string };
  /** Of the columns, in order. */
  readonly header: readonly string[];
  /** Of the series, in order. */
  readonly series: readonly [string, string];
}

/** A figure of one school that takes part. */
interface Figure {
  readonly school: SchoolResult;
  readonly result: SchoolIndicatorResult;
  readonly value: number;
}

/**
 * Sets the schools of one indicator along its limit: a dot a school, the lowest at the bottom, and the limit beside it.
 *
 * @remarks The limit is one upright line where all schools have the same, else a dot a school; it is left out where the
 * limit of any of them is not known. The table's columns are the school, its value, its place, and the limit with the
 * places it goes through.
 *
 * @returns `null` when no school has a value
 */
export function schoolsAlongLimit(
  assessment: Assessment,
  id: IndicatorId,
  words: ChartWords,
): ChartData | null {
  const figures = [...figuresOf(assessment, id)].sort((a, b) => a.value - b.value);
  if (figures.length === 0) {
    return null;
  }
  const [name, nameOfLimit] = words.series;
  const dots = { name, along: 1, values: 2, rowCount: figures.length, isLine: false };
  const rows = figures.map(({ school, value }, index): readonly Cell[] => [school.name, value, index + 1]);
  const beside = limitBeside(figures);
  if (beside === null) {
    return { ...frame(words, "dots"), table: [words.header.slice(0, 3), ...rows], series: [dots] };
  }
  const { isLine, points } = beside;
  const height = Math.max(rows.length, points.length);
  const table = Array.from({ length: height }, (_, index) => [
    ...(rows[index] ?? [null, null, null]),
    ...(points[index] ?? [null, null]),
  ]);
  const limit = { name: nameOfLimit, along: 3, values: 4, rowCount: points.length, isLine };
  return { ...frame(words, "dots"), table: [words.header, ...table], series: [dots, limit] };
}

/** The limit of figures that stand one above the other: an upright line, or a dot each; `null` when one is not known. */
function limitBeside(figures: readonly Figure[]): {
  readonly isLine: boolean;
  readonly points: readonly (readonly [number, number])[];
} | null {
  const limits = figures.flatMap(({ result: { limit } }) => (limit === null ? [] : [limit]));
  const [limit] = limits;
  if (limit === undefined || limits.length < figures.length) {
    return null;
  }
  return limits.every((each) => each === limit)
    ? { isLine: true, points: [0, figures.length + 1].map((place) => [limit, place]) }
    : { isLine: false, points: limits.map((each, index) => [each, index + 1]) };
}

/**
 * Draws the Lorenz curve (洛伦兹曲线) of one indicator over pupils, beside the line of equality.
 *
 * @returns `null` when no school has a figure and pupils, or all have nothing, or one has less than nothing
 */
export function lorenzCurve(assessment: Assessment, id: IndicatorId, words: ChartWords): ChartData | null {
  const used = figuresOf(assessment, id).flatMap(({ school: { pupils }, value }) =>
    value < 0 || pupils === null || pupils <= 0 ? [] : [{ value, pupils }],
  );
  if (used.every(({ value }) => value === 0)) {
    return null;
  }
  const points = lorenzPoints(
    weightedSample(
      used.map(({ value }) => value),
      used.map(({ pupils }) => pupils),
    ),
  );
  const rows = points.map(({ weight, amount }, index): readonly Cell[] =>
    index < 2 ? [weight, amount, index, index] : [weight, amount, null, null],
  );
  return {
    ...frame(words, "curve"),
    table: [words.header, ...rows],
    series: [
      { name: words.series[0], along: 0, values: 1, rowCount: rows.length, isLine: true },
      { name: words.series[1], along: 2, values: 3, rowCount: 2, isLine: true },
    ],
  };
}

/**
 * Sets the coefficients of a county beside their ceilings, those that could be computed.
 *
 * @param nameOf - what an indicator is called; `null` is the mean of all coefficients
 *
 * @returns `null` when no coefficient could be computed
 */
export function coefficientsAgainstCeilings(
  { indicators, composite }: Assessment,
  nameOf: (id: IndicatorId | null) => string,
  words: ChartWords,
): ChartData | null {
  const all = [...indicators, ...(composite === null ? [] : [{ id: null, ...composite }])];
  const rows = all.flatMap(({ id, cv, limit }): (readonly Cell[])[] =>
    cv === null ? [] : [[nameOf(id), cv, limit]],
  );
  if (rows.length === 0) {
    return null;
  }
  const series = words.series.map((name, index) => ({
    ...{ name, along: 0, values: index + 1, rowCount: rows.length, isLine: false },
  }));
  const judged = rows.some(([, , limit]) => limit !== null);
  return {
    ...frame(words, "columns"),
    table: [words.header, ...rows],
    series: judged ? series : series.slice(0, 1),
  };
}

function frame({ title, description, axes }: ChartWords, kind: ChartData["kind"]) {
  return { kind, title, description, axes };
}

function figuresOf({ schools }: Assessment, id: IndicatorId): readonly Figure[] {
  return schools.flatMap((school) => {
    const result = school.excluded === null ? school.indicators.find((each) => each.id === id) : undefined;
    return result === undefined || result.value === null ? [] : [{ school, result, value: result.value }];
  });
}
