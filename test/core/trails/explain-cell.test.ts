import { explainCell, type Trail } from "../../../src/core";
import { checkReading } from "../../../src/core";
import { aSchool, aSheet } from "../a-sheet";
import { cellOf, explained, sentences, stepsOf } from "./a-trail";

const indicators = (trails: readonly Trail[]) => trails.map(({ about }) => about.indicator);

describe("the trails of a cell", () => {
  const rows = [aSchool(), aSchool()];

  it("begin with the cell itself, then every indicator that rests on it", () => {
    const trails = explainCell(explained(rows), cellOf(rows, "indoor-sports-area"));
    expect(indicators(trails)).toEqual([null, "teaching-area", "sports-area"]);
    expect(trails.every(({ school }) => school === rows[0]!["school-name"])).toBe(true);
  });

  it("lead from the pupils to every indicator that is divided by them", () => {
    expect(explainCell(explained(rows), cellOf(rows, "pupils", 1))).toHaveLength(1 + 7);
  });

  it("lead from the pupils of another stage to what they divide", () => {
    const mixed = [aSchool({ "school-type": "九年一贯制学校", "junior-pupils": 210 })];
    const trails = explainCell(explained(mixed), cellOf(mixed, "junior-pupils"));
    expect(indicators(trails)).toEqual([
      ...[null, "teaching-area", "sports-area", "equipment-value", "multimedia-rooms"],
    ]);
  });

  it("stop at the cell when no indicator uses it", () => {
    const trails = explainCell(explained(rows), cellOf(rows, "school-type"));
    expect(indicators(trails)).toEqual([null]);
    expect(sentences(trails[0]!)).toEqual([expect.stringContaining("填的是“小学”"), "这一项读作小学。"]);
  });

  it("say that a blank is no 0, and what the checks found about it", () => {
    const blank = [aSchool({ "backbone-teachers": null })];
    const [itself, indicator] = explainCell(explained(blank), cellOf(blank, "backbone-teachers"));
    expect(sentences(itself!)[0]).toContain("是空白，没有数值；空白不作 0 计算");
    expect(stepsOf(itself!, "issue").map(({ issue }) => issue.code)).toContain("value-missing");
    expect(stepsOf(indicator!, "limit")[0]!.why).toBe("value-missing");
  });

  it("say why a code stands for no figure", () => {
    const coded = [aSchool({ "backbone-teachers": "m" })];
    const [itself] = explainCell(explained(coded), cellOf(coded, "backbone-teachers"));
    expect(sentences(itself!)[0]).toContain("填的是代码“m”（无法取得），没有数值");
  });

  it("say what a header was read as", () => {
    const header = { ...cellOf(rows, "equipment-value"), row: 0 };
    const [trail, ...others] = explainCell(explained(rows), header);
    expect(others).toEqual([]);
    expect(sentences(trail!)[0]).toMatch(
      /是表头“教学仪器设备值（万元）”，读作.*，单位为万元，数值乘以 10000。$/,
    );
  });

  it("say that a total is no school", () => {
    const fields = aSheet(rows).rows[0]!;
    const { column } = cellOf(rows, "pupils");
    const total = fields.map((_, index) => (index === 0 ? "合计" : index === column ? 800 : null));
    const sheet = checkReading(aSheet(rows, [total]), { packId: "cn-2017", stage: "primary" });
    const [trail] = explainCell(sheet, { sheet: "小学", row: 3, column });
    expect(trail!.steps[0]).toMatchObject({ kind: "total", label: "合计", value: 800 });
  });

  it("are none for a cell outside the table, on another sheet, or of a sheet that could not be read", () => {
    const at = cellOf(rows, "pupils");
    expect(explainCell(explained(rows), { ...at, row: 99 })).toEqual([]);
    expect(explainCell(explained(rows), { ...at, sheet: "初中" })).toEqual([]);
    expect(explainCell(explained([]), { ...at, row: 5 })).toEqual([]);
  });
});
