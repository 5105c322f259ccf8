import { readFileSync } from "node:fs";
import { join } from "node:path";
import { captured, type Files } from "./captured-run";
import { evenCounty } from "./county-files";

const county: Files = {
  "county.xlsx": readFileSync(join(__dirname, "../../assets/samples/sample-county.xlsx")),
};
const even: Files = { "even.csv": evenCounty() };
const inCounty = (...argv: string[]) => captured(["explain", "county.xlsx", ...argv], county);
const inEven = (...argv: string[]) => captured(["explain", "even.csv", ...argv], even);

describe("balance explain", () => {
  it("goes from a cell of a workbook to every figure that rests on it", async () => {
    const { exitCode, output, errors } = await inCounty("小学!F12");
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: "" });
    expect(output).toContain("county.xlsx · 工作表“小学” · F12 · 城关街道西关小学");
    expect(output).toContain("1. F12（在校生数，表头“在校生数（人）”）填的是 1398。");
    expect(output).toContain("生均教学仪器设备值：3987100 ÷ 1398 = 2852.0029 元。");
    expect(output.match(/^每百名|^生均/gmu)).toHaveLength(7);
    expect(output).toContain("尚未经第二人与原文件核对");
  });

  it("takes the sheet by option, and that of the cell before it", async () => {
    const named = await inCounty("F12", "--sheet", "小学");
    expect(named.output).toBe((await inCounty("小学!F12")).output);
    expect((await inCounty("小学!F12", "--sheet", "初中")).output).toBe(named.output);
  });

  it("explains a text table, and by another standard", async () => {
    const { exitCode, output } = await inEven("D2", "--standard", "cn-2012");
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^师生比/mu);
    expect(output).not.toContain("教督〔2017〕6号");
  });

  it("asks which sheet is meant where there are several", async () => {
    const { exitCode, output, errors } = await inCounty("F12");
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: "" });
    expect(errors).toBe(
      "county.xlsx：有几个学校数据表（“小学”、“初中”），请写明是哪一个，例如“小学!F12”。\n",
    );
  });

  it("says what a header was read as", async () => {
    const { exitCode, output } = await inEven("N1");
    expect(exitCode).toBe(0);
    expect(output).toContain(
      "N1 是表头“教学仪器设备值（万元）”，读作教学仪器设备值，单位为万元，数值乘以 10000。",
    );
  });

  it("says that a blank is no figure, and ends with 1", async () => {
    const files = { "even.csv": evenCounty().replace("小学,400", "小学,") };
    const { exitCode, output } = await captured(["explain", "even.csv", "D2"], files);
    expect(exitCode).toBe(1);
    expect(output).toContain("D2（在校生数，表头“在校生数（人）”）是空白，没有数值；空白不作 0 计算。");
    expect(output).toContain("没有数值，无法判定");
  });

  it.each([
    {
      cell: "D99",
      says: "D99 不在工作表“Sheet1”的学校数据之内，没有可说明的内容。学校数据在 A2 到 O4 之间。",
    },
    { cell: "Z2", says: "Z2 在“第1小学”这一行，但这一列的表头没有识别为任何数据项" },
  ])("has a sentence for $cell, where nothing is", async ({ cell, says }) => {
    const { exitCode, output, errors } = await inEven(cell);
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: "" });
    expect(errors).toContain(says);
  });

  it("has a sentence for a sheet that is no school sheet, one that is missing, and a file that is", async () => {
    expect(await inCounty("填表说明!A1")).toMatchObject({
      exitCode: 1,
      errors: expect.stringContaining("工作表“填表说明”不能作为学校数据表读取") as string,
    });
    expect(await inCounty("高中!A1")).toMatchObject({
      exitCode: 1,
      errors: expect.stringContaining("没有名为“高中”的工作表") as string,
    });
    expect(await captured(["explain", "absent.xlsx", "A1"])).toMatchObject({
      exitCode: 3,
      errors: expect.stringContaining("找不到文件“absent.xlsx”") as string,
    });
  });

  it.each(["12F", "F0", "XFE1", "F1048577", "F12:G13", "!F12"])("refuses %s as a cell", async (cell) => {
    const { exitCode, output, errors } = await inEven(cell);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
    expect(errors).toContain(`“${cell}”不是单元格`);
  });

  it.each(["$D$2", "d2", "'Sheet1'!D2", "Sheet1!$D2"])("understands %s", async (cell) => {
    expect((await inEven(cell)).output).toContain("· D2 ·");
  });

  it("gives programs the same steps, with cells as people write them", async () => {
    const { exitCode, output } = await inEven("D2", "--format", "json");
    const told = JSON.parse(output) as {
      readonly cell: string;
      readonly problem: unknown;
      readonly trails: readonly {
        readonly indicator: string | null;
        readonly steps: readonly { readonly kind: string; readonly at?: string; readonly message: string }[];
      }[];
    };
    expect({ exitCode, cell: told.cell, problem: told.problem }).toEqual({
      exitCode: 0,
      cell: "D2",
      problem: null,
    });
    expect(told.trails.map(({ indicator }) => indicator)).toHaveLength(1 + 7);
    expect(told.trails[0]!.steps[0]).toMatchObject({ kind: "cell", at: "D2", value: 400 });
  });

  it("gives programs the problem too", async () => {
    const { exitCode, output, errors } = await inEven("D99", "--format", "json");
    expect(exitCode).toBe(1);
    expect(JSON.parse(output)).toMatchObject({ problem: { code: "cell-outside" }, trails: [] });
    expect(errors).toContain("D99");
  });

  it("speaks English throughout when asked to", async () => {
    const { output } = await inEven("K2", "--lang", "en");
    const ours = output.replace(/“[^”]*”|第1小学|教督〔2017〕6号(, [^;]*(?=\);))?/gu, "");
    expect(ours).toContain("County, 3 schools with 1200 pupils");
    expect(ours).not.toMatch(/\p{Script=Han}/u);
  });
});
