import { read, utils, write } from "@e965/xlsx";
import { emptySheet, readValues, writeWorkbook, type FileCell } from "../../src/xlsx";
import { captured } from "./captured-run";

function workbook(...cells: readonly FileCell[]): Uint8Array {
  const sheets = [{ ...emptySheet("县"), cells }];
  return writeWorkbook({ sheets, styles: [], activeSheet: 0, definedNames: [] });
}

const computed = { row: 0, column: 1, value: 0.5152566298844764, formula: "EDU.BALANCE_CV(A1:A9)" };
const pending = { row: 1, column: 1, value: null, formula: "EDU.GAP_RATIO(A1:A9)" };

describe("balance share", () => {
  it("writes a copy in which formulas of ours are values, and says which", async () => {
    const saved: Record<string, Uint8Array> = {};
    const files = { "a.xlsx": workbook({ row: 0, column: 0, value: 1 }, computed) };
    const { exitCode, output } = await captured(
      ["share", "a.xlsx", "--out", "b.xlsx", "--lang", "en"],
      files,
      saved,
    );
    expect(exitCode).toBe(0);
    expect(output).toContain("县!B1  =EDU.BALANCE_CV(A1:A9)");
    const [sheet] = readValues(saved["b.xlsx"]!, "b.xlsx");
    expect({ rows: sheet!.rows, formulas: sheet!.formulas }).toEqual({
      rows: [[1, 0.5152566298844764]],
      formulas: [],
    });
  });

  it("refuses where a formula has no value, and names it; writes with --keep", async () => {
    const saved: Record<string, Uint8Array> = {};
    const files = { "a.xlsx": workbook(computed, pending) };
    const share = ["share", "a.xlsx", "--out", "b.xlsx"];
    const refused = await captured(share, files, saved);
    expect({ code: refused.exitCode, saved, output: refused.output }).toEqual({
      code: 1,
      saved: {},
      output: "",
    });
    expect(refused.errors).toContain("县!B2  =EDU.GAP_RATIO(A1:A9)");
    const { exitCode, output } = await captured([...share, "--keep", "--format", "json"], files, saved);
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      frozen: [{ cell: "B1" }],
      kept: [{ sheet: "县", cell: "B2" }],
    });
    expect(readValues(saved["b.xlsx"]!, "b.xlsx")[0]!.formulas.map(({ formula }) => formula)).toEqual([
      "EDU.GAP_RATIO(A1:A9)",
    ]);
  });

  it("removes traces of persons on request only, and says what it removed", async () => {
    const book = utils.book_new(utils.aoa_to_sheet([[1]]), "县");
    book.Props = { Author: "王小明", Company: "某县教育局" };
    const files = {
      "a.xlsx": new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer),
    };
    const saved: Record<string, Uint8Array> = {};
    const share = ["share", "a.xlsx", "--out"];
    const plain = await captured([...share, "b.xlsx"], files, saved);
    const untraced = await captured([...share, "c.xlsx", "--remove-traces"], files, saved);
    expect(plain.output).not.toContain("王小明");
    expect(saved["b.xlsx"]).toEqual(files["a.xlsx"]);
    expect(untraced.output).toContain("作者  王小明");
    expect(untraced.output).toContain("单位  某县教育局");
    expect(read(saved["c.xlsx"]!, { bookProps: true }).Props).not.toMatchObject({ Author: "王小明" });
  });

  it.each([
    { argv: ["a.csv", "--out", "b.xlsx"], exitCode: 3, says: ".xlsm" },
    { argv: ["a.xlsx", "--out", "a.xlsx", "--force"], exitCode: 1, says: "--out" },
    { argv: ["a.xlsx"], exitCode: 2, says: "--out" },
  ])("refuses $argv with a sentence", async ({ argv, exitCode, says }) => {
    const saved: Record<string, Uint8Array> = {};
    const files = { "a.xlsx": workbook(computed), "a.csv": "1,2\n" };
    const { errors, ...run } = await captured(["share", ...argv], files, saved);
    expect(run).toEqual({ exitCode, output: "" });
    expect(errors).toContain(says);
    expect(saved).toEqual({});
  });
});
