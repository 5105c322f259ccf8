import type { Assessment, SchoolResult } from "../../../src/core/assessment/assessment";
import {
  coefficientsAgainstCeilings,
  lorenzCurve,
  schoolsAlongLimit,
  type ChartData,
  type ChartWords,
} from "../../../src/core/reports/chart-data";

const words: ChartWords = {
  title: "图书",
  description: "各校",
  axes: { along: "册", values: "位次" },
  header: ["学校", "册", "位次", "标准值", "位次"],
  series: ["各校", "标准值"],
};

interface Given {
  readonly name: string;
  readonly value: number | null;
  readonly limit?: number | null;
  readonly pupils?: number | null;
  readonly excluded?: SchoolResult["excluded"];
}

/** An assessment in which only what a chart looks at is filled in. */
function assessed(schools: readonly Given[], rest: Partial<Assessment> = {}): Assessment {
  return {
    schools: schools.map(({ name, value, limit = 25, pupils = 100, excluded = null }) => ({
      ...{ name, pupils, excluded },
      indicators: [{ id: "sports-area", value, limit }],
    })),
    indicators: [],
    composite: null,
    ...rest,
  } as unknown as Assessment;
}

/** What a series is drawn from. */
function drawn({ table, series }: ChartData, index: number) {
  const { along, values, rowCount } = series[index]!;
  return table.slice(1, rowCount + 1).map((row) => [row[along], row[values]]);
}

describe("schoolsAlongLimit", () => {
  it("puts a dot for each school in order of value, and the common limit as an upright line", () => {
    const chart = schoolsAlongLimit(
      assessed([
        { name: "甲", value: 30 },
        { name: "乙", value: 12 },
        { name: "丙", value: 26 },
      ]),
      "sports-area",
      words,
    )!;

    expect(chart.table[0]).toEqual(words.header);
    expect(chart.table.slice(1).map(([name]) => name)).toEqual(["乙", "丙", "甲"]);
    expect(drawn(chart, 0)).toEqual([
      [12, 1],
      [26, 2],
      [30, 3],
    ]);
    expect(drawn(chart, 1)).toEqual([
      [25, 0],
      [25, 4],
    ]);
    expect(chart.series.map(({ isLine }) => isLine)).toEqual([false, true]);
  });

  it("gives the line both its ends when there is one school", () => {
    const chart = schoolsAlongLimit(assessed([{ name: "甲", value: 30 }]), "sports-area", words)!;
    expect(drawn(chart, 1)).toEqual([
      [25, 0],
      [25, 2],
    ]);
    expect(drawn(chart, 0)).toEqual([[30, 1]]);
  });

  it("sets each school's own limit beside its dot where they differ", () => {
    const chart = schoolsAlongLimit(
      assessed([
        { name: "甲", value: 30, limit: 40 },
        { name: "乙", value: 12, limit: 20 },
      ]),
      "sports-area",
      words,
    )!;
    expect(drawn(chart, 1)).toEqual([
      [20, 1],
      [40, 2],
    ]);
    expect(chart.series[1]?.isLine).toBe(false);
  });

  it("draws no limit where one is not known, and no school without a value or left out", () => {
    const chart = schoolsAlongLimit(
      assessed([
        { name: "甲", value: 30, limit: null },
        { name: "乙", value: null },
        { name: "丙", value: 0 },
        { name: "丁", value: 9, excluded: "special-school" },
      ]),
      "sports-area",
      words,
    )!;
    expect(chart.table).toEqual([
      ["学校", "册", "位次"],
      ["丙", 0, 1],
      ["甲", 30, 2],
    ]);
    expect(chart.series).toHaveLength(1);
  });

  it("is null when no school has a value", () => {
    expect(schoolsAlongLimit(assessed([{ name: "甲", value: null }]), "sports-area", words)).toBeNull();
    expect(schoolsAlongLimit(assessed([{ name: "甲", value: 3 }]), "books", words)).toBeNull();
  });
});

describe("lorenzCurve", () => {
  it("goes from nothing to all by pupils, beside the diagonal", () => {
    const chart = lorenzCurve(
      assessed([
        { name: "甲", value: 6 },
        { name: "乙", value: 2 },
      ]),
      "sports-area",
      words,
    )!;
    expect(drawn(chart, 0)).toEqual([
      [0, 0],
      [0.5, 0.25],
      [1, 1],
    ]);
    expect(drawn(chart, 1)).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it("is null where there is nothing to share, or nobody to share it", () => {
    expect(lorenzCurve(assessed([{ name: "甲", value: 0 }]), "sports-area", words)).toBeNull();
    expect(lorenzCurve(assessed([{ name: "甲", value: 5, pupils: null }]), "sports-area", words)).toBeNull();
    expect(lorenzCurve(assessed([{ name: "甲", value: -5 }]), "sports-area", words)).toBeNull();
  });
});

describe("coefficientsAgainstCeilings", () => {
  const nameOf = (id: string | null) => id ?? "mean";
  const indicator = (id: string, cv: number | null, limit: number | null) => ({ id, cv, limit });

  it("lists each coefficient that could be computed beside its ceiling, the mean of all last", () => {
    const given = {
      indicators: [indicator("books", 0.4, 0.5), indicator("computers", null, 0.5)],
      composite: { cv: 0.42, limit: 0.65 },
    } as unknown as Partial<Assessment>;
    const chart = coefficientsAgainstCeilings(assessed([], given), nameOf, words)!;
    expect(chart.table.slice(1)).toEqual([
      ["books", 0.4, 0.5],
      ["mean", 0.42, 0.65],
    ]);
    expect(chart.series.map(({ values }) => values)).toEqual([1, 2]);
  });

  it("draws no ceilings where none is asked, and nothing where nothing was computed", () => {
    const alone = { indicators: [indicator("books", 0.4, null)] } as unknown as Partial<Assessment>;
    expect(coefficientsAgainstCeilings(assessed([], alone), nameOf, words)?.series).toHaveLength(1);
    expect(coefficientsAgainstCeilings(assessed([]), nameOf, words)).toBeNull();
  });
});
