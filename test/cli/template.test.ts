import { unzipSync } from "fflate";
import { patchWorkbook, readValues, type CellEdit } from "../../src/xlsx";
import { captured } from "./captured-run";

/** Writes a form and returns it. */
async function template(...argv: string[]): Promise<Uint8Array> {
  const saved: Record<string, Uint8Array> = {};
  const { exitCode, errors } = await captured(["template", "form.xlsx", ...argv], {}, saved);
  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: "" });
  return saved["form.xlsx"]!;
}

const options = ["--standard", "cn-2017", "--stage", "primary"];

describe("balance template", () => {
  it.each([
    { lang: "zh-CN", name: "学校名称", sheets: ["小学", "填表说明", "选项"] },
    { lang: "en", name: "School name", sheets: ["Primary", "Instructions", "Lists"] },
  ])(
    "writes a form in $lang that balance check understands once it is filled in",
    async ({ lang, name, sheets }) => {
      const form = await template(...options, "--form", "county", "--lang", lang);
      const read = readValues(form, "form.xlsx");
      expect(read.map((sheet) => sheet.name)).toEqual(sheets);
      const header = read[0]!.rows.findIndex((row) => row[0] === name);
      const [types, places, owners] = [0, 1, 2].map((column) => String(read[2]!.rows[1]![column]));
      const entries = [1, 2].flatMap((school) =>
        read[0]!.rows[header]!.map((_, column): CellEdit => {
          const described = [`第${school}小学`, `213799000${school}`, types!, places!, owners!][column];
          return { sheet: sheets[0]!, row: header + school, column, value: described ?? 50 };
        }),
      );
      const files = { "county.xlsx": patchWorkbook(form, entries) };
      const check = ["check", "county.xlsx", "--standard", "cn-2017", "--format", "json"];
      const { files: checked } = JSON.parse((await captured(check, files)).output) as {
        readonly files: readonly {
          readonly sheets: readonly {
            readonly schools: readonly { readonly name: string }[];
            readonly issues: readonly { readonly code: string }[];
          }[];
        }[];
      };
      expect(checked[0]!.sheets[0]!.schools.map((school) => school.name)).toEqual(["第1小学", "第2小学"]);
      const codes = checked[0]!.sheets[0]!.issues.map(({ code }) => code);
      expect(codes).not.toContain("column-missing");
    },
  );

  it("lets cells be typed into, and asks for words of its lists", async () => {
    const parts = unzipSync(await template(...options, "--form", "school"));
    const sheet = new TextDecoder().decode(
      parts[Object.keys(parts).find((name) => /sheet2\.xml$/.test(name))!],
    );
    expect(sheet).toContain("<sheetProtection");
    expect(sheet).toMatch(/<dataValidation type="list"[^>]*><formula1>(?:'选项'|选项)!\$A\$2:\$A\$\d+</);
    expect(new TextDecoder().decode(parts["xl/styles.xml"])).toMatch(/<protection [^>]*locked="0"/);
  });

  it.each([
    { argv: ["form.csv", ...options, "--form", "school"], exitCode: 2, says: ".xlsx" },
    { argv: ["form.xlsx", ...options, "--form", "province"], exitCode: 2, says: "school、county" },
    { argv: ["there.xlsx", ...options, "--form", "school"], exitCode: 3, says: "--force" },
  ])("refuses $argv with a sentence", async ({ argv, exitCode, says }) => {
    const { errors, ...run } = await captured(["template", ...argv], { "there.xlsx": "" });
    expect(run).toEqual({ exitCode, output: "" });
    expect(errors).toContain(says);
  });
});
