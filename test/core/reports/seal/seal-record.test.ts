import { confirmedHeaders, readSealXml, sealWorkbook, verifySeal, type Grid } from "../../../../src/core";

const grid: Grid = {
  origin: { sheet: "小学", row: 0, column: 0 },
  rows: [
    ["某县小学基本情况表"],
    ["学校名称", "在校生数", "高于规定学历教师数", "骨干人数", "教学及辅助用房面积（平方米）"],
    ["城关小学", 620, 40, 9, 3200],
    ['=HYPERLINK("http://x")', 400, 25, 6, 2100],
  ],
};

const confirmed = confirmedHeaders([{ header: "骨干人数", field: "backbone-teachers" }]);

function sealed() {
  return sealWorkbook(grid, {
    ...{ packId: "cn-2017", stage: "primary", confirmed, language: "zh-CN", takenNames: ["小学"] },
    ...{ version: "1.2.3", sealedAt: "2026-11-29T20:00:00.000Z" },
  });
}

describe("the record of a seal", () => {
  it("is read from its document part as it was, with what the reader said that headers mean", () => {
    const { record, patch } = sealed();
    expect(readSealXml(patch.parts[0]!.xml)).toEqual(record);
    expect(record.confirmed).toEqual(confirmed);
  });

  it("compares a workbook whose headers the reader explained", () => {
    const { patch } = sealed();
    const record = readSealXml(patch.parts[0]!.xml)!;
    const ours = patch.sheets.map(({ name, cells }) => {
      const rows: { value: (typeof cells)[number]["value"]; formula: string | null }[][] = [];
      cells.forEach(({ row, column, value, formula }) => {
        (rows[row] ??= [])[column] = { value, formula: formula ?? null };
      });
      return { sheet: name, rows };
    });
    expect(verifySeal(record, grid, ours)).toEqual([]);
  });

  it("is none where the part is of somebody else or cut off", () => {
    const { xml } = sealed().patch.parts[0]!;
    expect(readSealXml(null)).toBeNull();
    expect(readSealXml("<seal>{}</seal>")).toBeNull();
    expect(readSealXml(xml.slice(0, 400))).toBeNull();
  });
});
