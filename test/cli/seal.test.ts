import { unzipSync, zipSync } from "fflate";
import { cn2017 } from "../../src/core/packs/cn-2017";
import { readSealXml, sealNamespace, type Cell } from "../../src/core";
import { emptySheet, patchWorkbook, readPart, readValues, writeWorkbook } from "../../src/xlsx";
import { captured, type Files } from "./captured-run";
import { countySheets } from "./county-files";

const county = countySheets(["小学"]);
const hostile = ['=HYPERLINK("http://x")', "+cmd|' /C calc'!A0", "@SUM(1)"] as const;

/** The sealed copy of a file. */
async function sealed(file: Uint8Array = county, ...argv: string[]): Promise<Uint8Array> {
  const saved: Record<string, Uint8Array> = {};
  const command = ["seal", "county.xlsx", "--standard", "cn-2017", "--out", "out.xlsx", ...argv];
  const { exitCode, errors } = await captured(command, { "county.xlsx": file }, saved);
  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: "" });
  return saved["out.xlsx"]!;
}

async function verified(file: Uint8Array) {
  const { exitCode, output } = await captured(["verify", "c.xlsx", "--format", "json"], { "c.xlsx": file });
  const { state, tampering, changes, verdict } = JSON.parse(output) as {
    readonly state: string;
    readonly tampering: readonly { readonly kind: string; readonly cell?: string; readonly sheet?: string }[];
    readonly changes: readonly { readonly kind: string; readonly cell?: string; readonly after?: Cell }[];
    readonly verdict: { readonly outcome: string };
  };
  return { exitCode, state, tampering, changes, verdict };
}

function parts(file: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, Buffer.from(bytes).toString("base64")]),
  );
}

function isSeal(part: Uint8Array): boolean {
  return (
    new TextDecoder().decode(part).includes(sealNamespace) &&
    readSealXml(new TextDecoder().decode(part)) !== null
  );
}

/** Where the limits sheet prints the limit of an indicator, by its value. */
function limitCell(file: Uint8Array) {
  const record = readSealXml(readPart(file, sealNamespace))!;
  const sheet = readValues(file, "a.xlsx").find(({ name }) => name === record.names.standards)!;
  const row = sheet.rows.findIndex((cells) => typeof cells[1] === "number");
  return { sheet: sheet.name, row, column: 1 };
}

describe("balance seal, verify and unseal", () => {
  it("seals, tells changed figures from an altered limit, and gives every part back", async () => {
    const file = await sealed();
    expect(await verified(file)).toMatchObject({
      exitCode: 0,
      state: "as-sealed",
      tampering: [],
      changes: [],
    });

    const edited = patchWorkbook(file, [{ sheet: "小学", row: 4, column: 5, value: 1801 }]);
    expect(await verified(edited)).toMatchObject({
      ...{ exitCode: 1, state: "figures-changed", tampering: [] },
      changes: [{ kind: "input-changed", cell: "F5", before: 1797, after: 1801 }],
    });

    const altered = patchWorkbook(edited, [{ ...limitCell(file), value: 0.001 }]);
    expect(await verified(altered)).toMatchObject({
      ...{ exitCode: 4, state: "tampered" },
      tampering: [{ kind: "limit-altered", after: 0.001 }],
      changes: [{ cell: "F5" }],
    });

    const saved: Record<string, Uint8Array> = {};
    await captured(["unseal", "county.sealed.xlsx"], { "county.sealed.xlsx": file }, saved);
    expect(parts(saved["county.sealed.unsealed.xlsx"]!)).toEqual(parts(county));
  }, 60_000);

  it.each([
    {
      lang: "zh-CN",
      says: ["封装已不可信", "封装后有数据变动", "F5：封装时为 1797，现在为 1801。", "重新检查"],
    },
    { lang: "en", says: ["The seal does not hold", "Figures have changed", "F5: 1797 when sealed", "anew"] },
  ])(
    "says it in $lang, tampering first",
    async ({ lang, says }) => {
      const file = await sealed();
      const changes = [
        { ...limitCell(file), value: 0.001 },
        { sheet: "小学", row: 4, column: 5, value: 1801 },
      ];
      const files = { "c.xlsx": patchWorkbook(file, changes) };
      const { exitCode, output } = await captured(["verify", "c.xlsx", "--lang", lang], files);
      expect(exitCode).toBe(4);
      const places = says.map((text) => output.indexOf(text));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    },
    60_000,
  );

  it("takes a table whose rows moved for one that can no longer be compared", async () => {
    const edit = { sheet: "小学", row: 3, column: 5, value: "生数已改" };
    const { exitCode, tampering } = await verified(patchWorkbook(await sealed(), [edit]));
    expect({ exitCode, kinds: tampering.map(({ kind }) => kind) }).toEqual({
      exitCode: 4,
      kinds: ["structure-changed"],
    });
  }, 60_000);

  it.each([
    { what: "no JSON", record: "{" },
    { what: "no standard", record: '{"format":1,"inputs":[],"pack":{}}' },
    { what: "nothing at all", record: "" },
  ])(
    "takes a record with $what for damage, and reads nothing by it",
    async ({ record }) => {
      const parts = unzipSync(await sealed());
      const name = Object.keys(parts).find(
        (each) => /^customXml\/item\d+\.xml$/.test(each) && isSeal(parts[each]!),
      )!;
      const xml = `<seal xmlns="${sealNamespace}">${record}</seal>`;
      const files = { "c.xlsx": zipSync({ ...parts, [name]: new TextEncoder().encode(xml) }) };
      for (const command of ["verify", "unseal"]) {
        const { exitCode, errors } = await captured([command, "c.xlsx"], files);
        expect({ exitCode, errors }).toEqual({
          exitCode: 4,
          errors: "c.xlsx：封装记录已损坏或被改动，无法核对。\n",
        });
      }
    },
    60_000,
  );

  it("replaces only its own seal when sealing again", async () => {
    const once = await sealed();
    const again = await sealed(once, "--private", "leave-out");
    const names = (file: Uint8Array) => readValues(file, "a.xlsx").map(({ name }) => name);
    expect(names(again)).toEqual(names(once));
    expect(readSealXml(readPart(again, sealNamespace))?.switches.privateSchools).toBe("leave-out");
    const saved: Record<string, Uint8Array> = {};
    await captured(["unseal", "a.xlsx", "--out", "b.xlsx"], { "a.xlsx": again }, saved);
    expect(parts(saved["b.xlsx"]!)).toEqual(parts(county));
  }, 60_000);

  it("adds its sheets in the language asked for", async () => {
    const file = await sealed(county, "--lang", "en");
    expect(readSealXml(readPart(file, sealNamespace))?.language).toBe("en");
  }, 60_000);

  it("writes beside the file unless told where", async () => {
    const saved: Record<string, Uint8Array> = {};
    await captured(["seal", "a/b.XLSX", "--standard", "cn-2017"], { "a/b.XLSX": county }, saved);
    expect(Object.keys(saved)).toEqual(["a/b.sealed.XLSX"]);
  }, 60_000);

  it("leaves schools with formulas for names as text", async () => {
    const header = ["学校名称", "办学类型", "在校生数（人）", "教学仪器设备值（万元）"];
    const rows: readonly (readonly Cell[])[] = [header, ...hostile.map((name) => [name, "小学", 100, 30])];
    const cells = rows.flatMap((row, at) => row.map((value, column) => ({ row: at, column, value })));
    const file = writeWorkbook({
      ...{ sheets: [{ ...emptySheet("小学"), cells }], styles: [], activeSheet: 0, definedNames: [] },
    });
    const sheets = readValues(await sealed(file), "a.xlsx");
    expect(sheets[0]!.formulas).toEqual([]);
    for (const { formulas } of sheets) {
      expect(formulas.filter(({ formula }) => /^(?:HYPERLINK|cmd|SUM\(1\))|cmd\|/.test(formula))).toEqual([]);
    }
    const shown = sheets.slice(1).flatMap(({ rows }) => rows.flat());
    expect(hostile.filter((name) => !shown.includes(name))).toEqual([]);
  }, 60_000);
});

describe("what balance seal refuses", () => {
  const files: Files = {
    "county.xlsx": county,
    "both.xlsx": countySheets(["小学", "初中"]),
    "county.csv": "学校名称,在校生数（人）,教学仪器设备值（万元）\n甲小学,100,30\n",
    "taken.xlsx": county,
  };

  it.each([
    { argv: ["seal", "both.xlsx"], exitCode: 1, says: "--sheet" },
    { argv: ["seal", "county.csv"], exitCode: 3, says: ".xlsm" },
    { argv: ["seal", "county.xlsx", "--out", "county.xlsx", "--force"], exitCode: 1, says: "--out" },
    { argv: ["seal", "county.xlsx", "--out", "taken.xlsx"], exitCode: 3, says: "--force" },
    { argv: ["seal", "none.xlsx"], exitCode: 3, says: "找不到文件“none.xlsx”" },
    { argv: ["unseal", "county.xlsx"], exitCode: 3, says: "没有封装" },
    { argv: ["verify", "county.xlsx"], exitCode: 3, says: "没有封装" },
  ])(
    "refuses $argv with a sentence",
    async ({ argv, exitCode, says }) => {
      const saved: Record<string, Uint8Array> = {};
      const standard = argv[0] === "seal" ? ["--standard", cn2017.id] : [];
      const { errors, ...run } = await captured([...argv, ...standard], files, saved);
      expect(run).toEqual({ exitCode, output: "" });
      expect(errors).toContain(says);
      expect(saved).toEqual({});
    },
    60_000,
  );
});
