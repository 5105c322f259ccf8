import type { Cell } from "../../../src/core";
import { oddAmountsOf } from "../../../src/core/checks/odd-amounts-of";
import { readSheet } from "../../../src/core/sheets/read-sheet";
import { splitStages } from "../../../src/core/sheets/split-stages";
import { aGrid, forStage } from "../a-sheet";

const header = ["学校名称", "办学类型", "在校生数", "运动场地面积", "教学仪器设备值（万元）", "年巩固率"];

function odd(...rows: readonly (readonly Cell[])[]): string[] {
  const reading = readSheet(aGrid([header, ...rows]), forStage("primary"));
  return oddAmountsOf(reading).map(({ school, field }) => `${school.name} ${field}`);
}

describe("oddAmountsOf", () => {
  it("passes over whole numbers that any school may have", () => {
    expect(odd(["甲小学", "小学", 400, 3400, 100, 1], ["乙小学", "小学", 0, 0, 0, 0])).toEqual([]);
  });

  it.each<{ what: string; row: Cell[]; field: string }>([
    { what: "a blank", row: [null, 3400, 100, 1], field: "pupils" },
    { what: "a number typed as text", row: ["400", 3400, 100, 1], field: "pupils" },
    { what: "a text", row: [400, "无", 100, 1], field: "outdoor-sports-area" },
    { what: "an error", row: [400, { error: "#REF!" }, 100, 1], field: "outdoor-sports-area" },
    { what: "a coded missing value", row: [400, "m", 100, 1], field: "outdoor-sports-area" },
    { what: "a fraction", row: [400.5, 3400, 100, 1], field: "pupils" },
    { what: "a negative figure", row: [400, -1, 100, 1], field: "outdoor-sports-area" },
    {
      what: "more than any school has, in the field's own unit",
      row: [400, 3400, 10_000_001, 1],
      field: "equipment-value",
    },
    { what: "a rate above 1", row: [400, 3400, 100, 98], field: "retention-rate" },
  ])("lists $what", ({ row, field }) => {
    expect(odd(["甲小学", "小学", ...row])).toEqual([`甲小学 ${field}`]);
  });

  it("goes school by school, in the order of the columns", () => {
    expect(odd(["甲小学", "小学", 1.5, null, 100, 1], ["乙小学", "小学", null, 3400, 0.5, 1])).toEqual([
      "甲小学 pupils",
      "甲小学 outdoor-sports-area",
      "乙小学 pupils",
      // 0.5 万元 are 5,000 yuan, a whole number
    ]);
  });

  it("looks at the whole school's amount where only a part counts for the stage", () => {
    const { pack, stage } = forStage("primary");
    const rows = [
      ["学校名称", "办学类型", "小学在校生数", "初中在校生数", "网络多媒体教室数"],
      ["育才学校", "九年一贯制学校", 300, 200, 14],
    ];
    const reading = splitStages(readSheet(aGrid(rows), { pack, stage }), stage, pack.stageSplit);
    expect(reading.schools[0]!.amounts["multimedia-rooms"]!.value).not.toBe(14);
    expect(oddAmountsOf(reading)).toEqual([]);
  });
});
