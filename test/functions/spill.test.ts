import { labelledSpill } from "../../src/functions/spill";

const notes = { method: { "zh-CN": "加权", en: "weighted" }, used: 20, ignored: 1 };

describe("labelledSpill", () => {
  it("ends with the rows used and ignored and the method", () => {
    expect(labelledSpill([["差异系数", 0.5]], notes, "zh-CN")).toEqual([
      ["差异系数", 0.5],
      ["采用行数", 20],
      ["未采用行数", 1],
      ["方法", "加权"],
    ]);
  });

  it("is written in the language of whoever reads", () => {
    expect(labelledSpill([["cv", 0.5]], notes, "en").slice(1)).toEqual([
      ["rows used", 20],
      ["rows ignored", 1],
      ["method", "weighted"],
    ]);
  });

  it("fills shorter rows up with cells that show nothing, never with 0 or #N/A", () => {
    const spill = labelledSpill([["组", "学校数", "均值"], ["城"]], notes, "zh-CN");
    expect(spill.map((row) => row.length)).toEqual([3, 3, 3, 3, 3]);
    expect(spill[1]).toEqual(["城", "", ""]);
    expect(spill[4]).toEqual(["方法", "加权", ""]);
  });

  it("may have more rows than a call takes arguments", () => {
    const rows = Array.from({ length: 300_000 }, (_, row) => [row, 1]);
    expect(labelledSpill(rows, notes, "en")).toHaveLength(300_003);
  });

  it("has room for the notes beside rows of one cell", () => {
    expect(labelledSpill([["组"]], notes, "zh-CN")[0]).toEqual(["组", ""]);
  });
});
