import { createHash } from "node:crypto";
import { patchWorkbook, readValues } from "../../src/xlsx";
import { captured, type Files } from "./captured-run";
import { lineOf, schoolFile } from "./school-files";

interface Output {
  readonly files: readonly { readonly file: string; readonly digest: string; readonly seal: string }[];
  readonly schools: readonly { readonly name: string }[];
  readonly findings: readonly Readonly<Record<string, unknown>>[];
}

async function sealed(file: Uint8Array): Promise<Uint8Array> {
  const saved: Record<string, Uint8Array> = {};
  const command = ["seal", "a.xlsx", "--standard", "cn-2017", "--out", "b.xlsx"];
  expect((await captured(command, { "a.xlsx": file }, saved)).errors).toBe("");
  return saved["b.xlsx"]!;
}

async function rolled(files: Files, ...argv: string[]) {
  const saved: Record<string, Uint8Array> = {};
  const names = Object.keys(files).filter((name) => !name.startsWith("list"));
  const command = ["rollup", ...names, "--out", "out/county.xlsx", "--format", "json", ...argv];
  const { exitCode, output, errors } = await captured(command, files, saved);
  expect(errors).toBe("");
  return { exitCode, county: saved["out/county.xlsx"]!, ...(JSON.parse(output) as Output) };
}

/** The rows of a county's table, by header. */
function rowsOf(county: Uint8Array): readonly Readonly<Record<string, unknown>>[] {
  const { rows } = readValues(county, "county.xlsx")[0]!;
  const header = rows[3]!.map(String);
  return rows.slice(4).map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? null])));
}

const standard = ["--standard", "cn-2017"];

describe("balance rollup", () => {
  it("writes one row a school, with its file, its digest, its seal and a link to it", async () => {
    const east = await sealed(schoolFile("甲小学", "2137990001"));
    const { exitCode, county, findings } = await rolled(
      {
        "schools/east.xlsx": east,
        "west.xlsx": schoolFile("乙小学", "2137990002", { "qualified-teachers": "m" }),
      },
      "--stage",
      "primary",
    );
    expect({ exitCode, findings }).toEqual({ exitCode: 0, findings: [] });
    expect(rowsOf(county)).toMatchObject([
      {
        ...{
          学校名称: "甲小学",
          学校标识码: "2137990001",
          "小学在校生数（人）": 400,
          "初中在校生数（人）": null,
        },
        ...{ "教学仪器设备值（万元）": 90.25, "巩固率（%）": 99.5, 来源文件: "east.xlsx", 封装核对: "有效" },
        "文件摘要（SHA-256）": createHash("sha256").update(east).digest("hex"),
      },
      { 学校名称: "乙小学", "高于规定学历教师数（人）": "m", 封装核对: "未封装" },
    ]);
    const [sheet] = readValues(county, "county.xlsx");
    expect(sheet!.formulas.map(({ formula }) => formula)).toEqual([
      'HYPERLINK("../schools/east.xlsx","打开")',
      'HYPERLINK("../west.xlsx","打开")',
    ]);
  }, 60_000);

  it("gives a county that can be checked, and sealed at once", async () => {
    const files = {
      "a.xlsx": await sealed(schoolFile("甲小学", "2137990001")),
      "b.xlsx": schoolFile("乙小学", "2137990002"),
    };
    const { county } = await rolled(files, "--seal");
    const { exitCode } = await captured(["verify", "c.xlsx"], { "c.xlsx": county });
    expect(exitCode).toBe(0);
    const check = ["check", "c.xlsx", "--standard", "cn-2017", "--sheet", "小学", "--format", "json"];
    const { output } = await captured(check, { "c.xlsx": county });
    const codes = (
      JSON.parse(output) as { files: { sheets: { issues: { code: string }[] }[] }[] }
    ).files[0]!.sheets[0]!.issues.map(({ code }) => code);
    expect(codes).not.toContain("column-missing");
    expect(codes.filter((code) => /header|unread|unit/.test(code))).toEqual([]);
  }, 60_000);

  it("lists what is to be settled: files, seals, schools twice, missing and unexpected", async () => {
    const good = await sealed(schoolFile("甲小学", "2137990001"));
    const { exitCode, county, files, schools, findings } = await rolled(
      {
        "a.xlsx": good,
        "again.xlsx": schoolFile("甲小学（新）", "2137990001", { classes: 11 }),
        "changed.xlsx": patchWorkbook(await sealed(schoolFile("丙小学", "2137990003")), [
          { ...lineOf("classes"), value: 12 },
        ]),
        "broken.xlsx": "PK",
        "notes.csv": "没有学校\n",
        "list.csv": "学校名称,学校标识码\n甲小学,2137990001\n丁小学,\n",
      },
      "--expect",
      "list.csv",
    );
    expect(findings).toMatchObject([
      { kind: "file-unread", file: "broken.xlsx" },
      { kind: "file-unread", file: "notes.csv" },
      { kind: "figures-changed", file: "changed.xlsx" },
      {
        kind: "school-twice",
        school: "甲小学（新）",
        file: "again.xlsx",
        other: "a.xlsx",
        fields: ["classes"],
      },
      { kind: "school-missing", school: "丁小学" },
      { kind: "school-unexpected", school: "丙小学", file: "changed.xlsx" },
    ]);
    expect(exitCode).toBe(3);
    expect(schools).toHaveLength(3);
    expect(files.map(({ seal }) => seal)).toEqual(["holds", "not-sealed", "figures-changed"]);
    const sheet = readValues(county, "county.xlsx")[1]!;
    expect(sheet.name).toBe("汇总问题");
    expect(sheet.rows.slice(1).map(([kind]) => kind)).toEqual([
      ...["文件未汇总", "文件未汇总", "数据有变动", "重复上报", "未上报", "名单之外"],
    ]);
  }, 60_000);

  it("tells a tampered seal, another standard and another stage", async () => {
    const file = await sealed(schoolFile("甲小学", "2137990001"));
    const limits = readValues(file, "a.xlsx").at(-1)!;
    const row = limits.rows.findIndex((cells) => typeof cells[1] === "number");
    const tampered = patchWorkbook(file, [{ sheet: limits.name, row, column: 1, value: 0.01 }]);
    const command = [{ "a.xlsx": tampered }, "--standard", "hebei", "--stage", "junior"] as const;
    const { exitCode, findings } = await rolled(...command);
    expect(exitCode).toBe(4);
    expect(findings.map(({ kind }) => kind)).toEqual(["seal-tampered", "other-standard", "other-stage"]);
  }, 60_000);

  it("leaves schools with formulas for names as text", async () => {
    const hostile = ['=HYPERLINK("http://x")', "+cmd|' /C calc'!A0", "@SUM(1)"];
    const files = Object.fromEntries(
      hostile.map((name, at) => [`s${at}.xlsx`, schoolFile(name, `213799000${at}`)]),
    );
    const { county } = await rolled(files, ...standard);
    const [sheet] = readValues(county, "county.xlsx");
    expect(rowsOf(county).map((row) => row["学校名称"])).toEqual(hostile);
    expect(sheet!.formulas.map(({ formula }) => formula)).toEqual(
      hostile.map((_, at) => `HYPERLINK("../s${at}.xlsx","打开")`),
    );
  }, 60_000);

  it.each([
    { argv: ["a.xlsx", "--out", "c.csv", ...standard], exitCode: 2, says: ".xlsx" },
    { argv: ["a.xlsx", "--out", "c.xlsx"], exitCode: 2, says: "--standard" },
    { argv: ["a.xlsx", "--out", "a.xlsx", "--force", ...standard], exitCode: 1, says: "--out" },
    { argv: ["a.xlsx", "--out", "c.xlsx", "--expect", "x.csv", ...standard], exitCode: 3, says: "x.csv" },
  ])(
    "refuses $argv with a sentence",
    async ({ argv, exitCode, says }) => {
      const saved: Record<string, Uint8Array> = {};
      const files = { "a.xlsx": schoolFile("甲小学", "2137990001") };
      const { errors, ...run } = await captured(["rollup", ...argv], files, saved);
      expect(run).toEqual({ exitCode, output: "" });
      expect(errors).toContain(says);
      expect(saved).toEqual({});
    },
    60_000,
  );
});
