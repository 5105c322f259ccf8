import fc from "fast-check";
import { checkReading, formatCell, type Cell, type Grid } from "../../../src/core";
import { figureWithUnit } from "../../../src/core/fixes/figure-with-unit";

const header: readonly Cell[] = [
  "学校名称",
  "学校标识码",
  "在校生数（人）",
  "专任教师数（人）",
  "教学及辅助用房面积（平方米）",
  "教学仪器设备值（万元）",
];

function sheet(...rows: (readonly Cell[])[]): Grid {
  return { origin: { sheet: "小学", row: 2, column: 1 }, rows: [header, ...rows] };
}

const options = { packId: "cn-2017", stage: "primary" } as const;

function fixed(grid: Grid): Grid {
  const { report } = checkReading(grid, options);
  const rows = grid.rows.map((row) => [...row]);
  report.fixes.forEach(({ at, after }) => (rows[at.row - 2]![at.column - 1] = after));
  return { ...grid, rows };
}

const described = (grid: Grid) =>
  checkReading(grid, options).report.fixes.map(
    ({ kind, at, before, after }) =>
      `${formatCell(at)} ${kind} ${JSON.stringify(before)} → ${JSON.stringify(after)}`,
  );

describe("safe fixes", () => {
  it("turn numbers written as text into numbers, and take spaces off names and codes", () => {
    expect(
      described(
        sheet(
          [" 甲小学", "2137000001 ", "１，２０６", "70", " 5,980.5 ", 12],
          ["乙小学", "2137000002", 300, 20, 1500, "３"],
        ),
      ),
    ).toEqual([
      'B4 spaces " 甲小学" → "甲小学"',
      'C4 spaces "2137000001 " → "2137000001"',
      'D4 text-number "１，２０６" → 1206',
      'E4 text-number "70" → 70',
      'F4 text-number " 5,980.5 " → 5980.5',
      'G5 text-number "３" → 3',
    ]);
  });

  it("take the unit off a figure, and turn it into the column's own", () => {
    expect(
      described(
        sheet(["甲小学", null, "842人", "40名", "4,150㎡", "12万元"], ["乙小学", null, 10, 2, 90, "35000元"]),
      ),
    ).toEqual([
      'D4 unit-in-cell "842人" → 842',
      'E4 unit-in-cell "40名" → 40',
      'F4 unit-in-cell "4,150㎡" → 4150',
      'G4 unit-in-cell "12万元" → 12',
      'G5 unit-in-cell "35000元" → 3.5',
    ]);
  });

  it("correct a total that is not the sum of the schools, in the unit of its column", () => {
    const grid = sheet(
      ["甲小学", null, 100, 6, 500, 10],
      ["乙小学", null, 80, 5, 400, 0.2],
      ["合计", null, 200, 11, 900, 12],
    );
    expect(described(grid)).toEqual(["D6 total 200 → 180", "G6 total 12 → 10.2"]);
  });

  it("leave alone what is not certain", () => {
    expect(
      described(
        sheet(
          ["甲小学", null, "约800", "6个班", "100人", "x"],
          ["乙小学", null, "n", "", "m", "12%"],
          ["合计", null, 5, 5, 5, 5],
        ),
      ),
    ).toEqual([]);
  });

  it("leave nothing to fix, and the same figures, whatever the sheet", () => {
    const figure = fc.integer({ min: 1, max: 99_999 });
    const written = fc.oneof(
      figure.map((value): Cell => value),
      figure.map((value): Cell => ` ${value} `),
      figure.map((value): Cell => value.toLocaleString("en")),
      fc.constantFrom<Cell>("x", "n", null, "不详", "12人"),
    );
    const school = fc.tuple(
      fc.constantFrom<Cell>("甲小学", " 乙小学", "丙 小学 "),
      fc.constant<Cell>(null),
      written,
      written,
      written,
      written,
    );
    fc.assert(
      fc.property(fc.array(school, { minLength: 1, maxLength: 4 }), (schools) => {
        const grid = sheet(...schools);
        const [before, after] = [checkReading(grid, options), checkReading(fixed(grid), options)];
        const figures = ({ reading }: typeof before) =>
          reading.schools.map(({ name, amounts }) => [
            name,
            ...Object.values(amounts).map(({ value }) => value),
          ]);
        const same = figures(after).every((row, i) =>
          row.every((value, j) => figures(before)[i]![j] === null || value === figures(before)[i]![j]),
        );
        return same && after.report.fixes.length === 0;
      }),
      { numRuns: 60 },
    );
  });
});

describe("a figure with its unit", () => {
  it.each([
    ["1.5公顷", "area", 1, 15_000],
    ["3万册", "count", 1, 30_000],
    ["2 亿元", "money", 10_000, 20_000],
    ["30 间", "area", 1, null],
    ["人", "persons", 1, null],
    ["-5人", "persons", 1, null],
  ] as const)("%s as %s", (text, kind, factor, figure) => {
    expect(figureWithUnit(text, kind, factor)).toBe(figure);
  });
});
