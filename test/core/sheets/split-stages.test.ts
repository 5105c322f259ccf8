import fc from "fast-check";
import {
  checkSheet,
  findPack,
  type AmountFieldId,
  type Cell,
  type Issue,
  type Stage,
} from "../../../src/core";
import { nationalStageSplit } from "../../../src/core/packs/national-stage-split";
import { readSheet } from "../../../src/core/sheets/read-sheet";
import type { SheetReading } from "../../../src/core/sheets/sheet-reading";
import { splitStages, stageShareOf } from "../../../src/core/sheets/split-stages";
import { aGrid, forStage } from "../a-sheet";

const header = [
  "学校名称",
  "办学类型",
  "小学在校生数",
  "初中在校生数",
  "高中在校生数",
  "专任教师数",
  "图书册数",
];
const nineYear: readonly Cell[] = ["育才学校", "九年一贯制学校", 166, 210, null, 40, 23226];

function split(
  rows: readonly (readonly Cell[])[],
  stage: Stage,
  top: readonly Cell[] = header,
): SheetReading {
  return splitStages(readSheet(aGrid([top, ...rows]), forStage(stage)), stage, nationalStageSplit);
}

function amountIn({ schools }: SheetReading, field: AmountFieldId) {
  return schools[0]!.amounts[field]!;
}

function shareOf(row: readonly Cell[], stage: Stage): number {
  return amountIn(split([row], stage), "books").stageShare!.share;
}

const ofCode = ({ issues }: { readonly issues: readonly Issue[] }, code: Issue["code"]) =>
  issues.filter((issue) => issue.code === code);

describe("splitStages", () => {
  it("divides the books of the published example, unrounded", () => {
    const primary = amountIn(split([nineYear], "primary"), "books").value!;
    const junior = amountIn(split([nineYear], "junior"), "books").value!;
    expect(primary).toBeCloseTo((166 * 23226) / 397, 9);
    expect(primary).toBeCloseTo(9711.6272, 4);
    expect(junior).toBeCloseTo(13514.3728, 4);
    expect(Math.abs(primary + junior - 23226)).toBeLessThan(1e-9);
  });

  it.each([
    { type: "十二年一贯制学校", pupils: [300, 200, 100], stage: "primary", share: 0.460123 },
    { type: "十二年一贯制学校", pupils: [300, 200, 100], stage: "junior", share: 0.337423 },
    { type: "完全中学", pupils: [null, 200, 300], stage: "junior", share: 0.357143 },
    { type: "九年一贯制学校", pupils: [166, 210, null], stage: "primary", share: 0.418136 },
    { type: "九年一贯制学校", pupils: [166, 210, 90], stage: "primary", share: 0.418136 },
  ] as const)("gives $stage of a $type with $pupils pupils $share", ({ type, pupils, stage, share }) => {
    expect(shareOf(["甲学校", type, ...pupils, 40, 1000], stage)).toBeCloseTo(share, 6);
  });

  it("leaves 0.202454 to the senior part of a twelve-year school", () => {
    const weights = nationalStageSplit.weights["twelve-year-school"];
    const pupils = { primary: 300, junior: 200, senior: 100 };
    expect(stageShareOf("senior", pupils, weights)).toBeCloseTo(0.202454, 6);
  });

  it("keeps the whole amount, the share, and the cells of the pupils", () => {
    const { stageShare } = amountIn(split([nineYear], "junior"), "books");
    expect(stageShare!.whole).toBe(23226);
    expect(stageShare!.cells.map(({ row, column }) => [row, column])).toEqual([
      [1, 2],
      [1, 3],
    ]);
  });

  it("never divides teachers or pupils", () => {
    const reading = split([nineYear], "primary");
    expect(amountIn(reading, "teachers")).toMatchObject({ value: 40 });
    expect(amountIn(reading, "teachers").stageShare).toBeUndefined();
    expect(amountIn(reading, "pupils")).toMatchObject({ value: 166 });
  });

  it("leaves a column alone whose header names the stage", () => {
    const top = header.map((text) => (text === "图书册数" ? "小学图书册数" : text));
    const reading = split([nineYear], "primary", top);
    expect(amountIn(reading, "books")).toMatchObject({ value: 23226 });
    expect(ofCode(reading, "stage-share-applied")).toEqual([]);
  });

  it.each(["小学", "初级中学", "教学点", "完全中学"])("leaves %s alone in a primary list", (type) => {
    const reading = split([["甲学校", type, 100, 80, 60, 10, 5000]], "primary");
    expect(amountIn(reading, "books")).toMatchObject({ value: 5000 });
    expect(reading.issues.map(({ code }) => code)).not.toContain("stage-share-unknown");
  });

  it("keeps a blank amount blank", () => {
    const { value, stageShare } = amountIn(split([[...nineYear.slice(0, 6), null]], "primary"), "books");
    expect({ value, stageShare }).toEqual({ value: null, stageShare: undefined });
  });

  it("says once which schools were divided", () => {
    const other = ["一中", "九年一贯制学校", 100, 100, null, 20, 4000];
    const applied = ofCode(split([nineYear, other], "primary"), "stage-share-applied");
    expect(applied).toMatchObject([
      { severity: "notice", params: { schools: ["育才学校", "一中"], stage: "primary" } },
    ]);
  });

  it("does nothing under a standard that divides nothing", () => {
    const reading = readSheet(aGrid([header, nineYear]), forStage("primary"));
    expect(splitStages(reading, "primary", null)).toBe(reading);
  });
});

describe("a school whose pupils are not all given", () => {
  const without = (pupils: readonly Cell[], type = "九年一贯制学校") =>
    split([["育才学校", type, ...pupils, 40, 23226]], "primary");

  it.each([
    { pupils: [166, null, null], missing: ["junior-pupils"] },
    { pupils: [166, "约二百", null], missing: ["junior-pupils"] },
    { pupils: [166, -1, null], missing: ["junior-pupils"] },
    { pupils: [null, 210, null], missing: ["primary-pupils"] },
    { pupils: [null, null, null], missing: ["primary-pupils", "junior-pupils"] },
  ])("has no part for pupils $pupils, and is asked for $missing", ({ pupils, missing }) => {
    const reading = without(pupils);
    expect(amountIn(reading, "books")).toMatchObject({ value: null, cell: 23226 });
    expect(ofCode(reading, "stage-share-unknown")).toMatchObject([
      { severity: "error", school: "育才学校", params: { fields: missing } },
    ]);
  });

  it("is asked for the senior pupils of a twelve-year school", () => {
    const [issue] = ofCode(without([300, 200, null], "十二年一贯制学校"), "stage-share-unknown");
    expect(issue!.params).toMatchObject({ fields: ["senior-pupils"] });
  });

  it("has no part when a column of pupils may count the whole school", () => {
    const top = header.map((text) => (text === "小学在校生数" ? "在校生数" : text));
    const reading = split([nineYear], "primary", top);
    expect(amountIn(reading, "books").value).toBeNull();
    expect(ofCode(reading, "stage-share-unknown")).toMatchObject([
      { params: { fields: ["primary-pupils"] } },
    ]);
  });

  it("has no part when the stage has 0 pupils, which is reported elsewhere", () => {
    const reading = without([0, 210, null]);
    expect(amountIn(reading, "books").value).toBeNull();
    expect(ofCode(reading, "stage-share-unknown")).toEqual([]);
  });

  it("belongs to the stage alone when the other has 0", () => {
    expect(shareOf(["甲学校", "九年一贯制学校", 166, 0, null, 40, 100], "primary")).toBe(1);
  });

  it("is not judged by the amounts that could not be divided", () => {
    const top = [...header.slice(0, 6), "网络多媒体教室数"];
    const grid = aGrid([top, ["育才学校", "九年一贯制学校", 166, null, null, 40, 23]]);
    const { assessment } = checkSheet(grid, { packId: "cn-2017", stage: "primary" });
    const rooms = assessment!.schools[0]!.indicators.find(({ id }) => id === "multimedia-rooms");
    expect(rooms).toMatchObject({ value: null, outcome: "notJudged" });
  });
});

describe("a sheet with the pupils of its own stage only", () => {
  const top = ["学校名称", "办学类型", "小学在校生数", "图书册数"];
  const grid = aGrid([top, ["育才学校", "九年一贯制学校", 166, 9712]]);

  it("is taken to give the section's own figures", () => {
    const { issues } = checkSheet(grid, { packId: "cn-2017", stage: "primary" });
    const codes = issues.map(({ code }) => code);
    expect(codes).toContain("section-figures-expected");
    expect(codes).not.toContain("stage-share-unknown");
  });

  it("is not reminded of that where the division was done", () => {
    const { issues } = checkSheet(aGrid([header, nineYear]), { packId: "cn-2017", stage: "primary" });
    const codes = issues.map(({ code }) => code);
    expect(codes).toContain("stage-share-applied");
    expect(codes).not.toContain("section-figures-expected");
  });
});

it("does not mistake a divided building for smaller than its undivided canteen", () => {
  const top = [...header.slice(0, 6), "校舍建筑面积", "教学及辅助用房面积", "食堂面积"];
  const grid = aGrid([top, [...nineYear.slice(0, 6), 3000, 2000, 900]]);
  const { issues } = checkSheet(grid, { pack: findPack("henan-2012")!, stage: "primary" });
  expect(ofCode({ issues }, "stage-share-applied")).toHaveLength(1);
  expect(ofCode({ issues }, "buildings-exceed-total")).toEqual([]);
});

describe("the shares of the stages", () => {
  const counts = fc.record({
    primary: fc.integer({ min: 1, max: 5000 }),
    junior: fc.integer({ min: 0, max: 5000 }),
    senior: fc.integer({ min: 0, max: 5000 }),
  });
  const type = fc.constantFrom("nine-year-school" as const, "twelve-year-school" as const);
  type SplitStage = keyof Parameters<typeof stageShareOf>[1];
  const share = (
    stage: SplitStage,
    pupils: Record<SplitStage, number>,
    of: "nine-year-school" | "twelve-year-school",
  ) => stageShareOf(stage, pupils, nationalStageSplit.weights[of]);

  it("add up to 1", () => {
    fc.assert(
      fc.property(counts, type, (pupils, of) => {
        const sum = share("primary", pupils, of) + share("junior", pupils, of) + share("senior", pupils, of);
        expect(sum).toBeCloseTo(1, 12);
      }),
    );
  });

  it("do not change when all pupils are multiplied", () => {
    fc.assert(
      fc.property(counts, type, fc.integer({ min: 2, max: 50 }), ({ primary, junior, senior }, of, times) => {
        const more = { primary: primary * times, junior: junior * times, senior: senior * times };
        expect(share("junior", more, of)).toBeCloseTo(share("junior", { primary, junior, senior }, of), 12);
      }),
    );
  });

  it("divide any amount into parts that add up to the whole", () => {
    const pupils = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(pupils, pupils, fc.integer({ min: 0, max: 1e7 }), (primary, junior, books) => {
        const row = ["甲学校", "九年一贯制学校", primary, junior, null, 9, books];
        const part = (stage: Stage) => amountIn(split([row], stage), "books").value!;
        expect(Math.abs(part("primary") + part("junior") - books)).toBeLessThanOrEqual(
          1e-9 * Math.max(1, books),
        );
      }),
    );
  });
});
