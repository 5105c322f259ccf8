import { DomainError, packs, type Cell, type PatchCell } from "../../../../src/core";
import { countyGrid } from "../../../bench/county-grid";
import { aCounty, aSeal, withCell } from "./a-sealed-county";

const hostile = ['=HYPERLINK("http://x")', "+cmd|' /C calc'!A0", "@SUM(1)", "-1+1", "'x", 'a"b', "<b>&amp;"];

const formulasOf = (cells: readonly PatchCell[]) => cells.flatMap(({ formula }) => formula ?? []);

describe("sealWorkbook", () => {
  it("adds three sheets of its own and lays colours and validations over the person's, without a cell of it", () => {
    const { patch } = aSeal();
    expect(patch.sheets.map(({ name }) => name)).toEqual(["核验说明", "核验结果", "核验标准"]);
    expect(patch.overlays.map(({ sheet }) => sheet)).toEqual(["小学"]);
    expect(patch.overlays[0]!.validations.every(({ alert }) => alert === "warning")).toBe(true);
    expect(patch.parts).toHaveLength(1);
  });

  it("numbers its sheets when a name is taken, in any case", () => {
    const names = aSeal(aCounty(), { language: "en", takenNames: ["CHECK RESULTS"] }).patch.sheets.map(
      ({ name }) => name,
    );
    expect(names).toEqual(["Check guide 2", "Check results 2", "Check standard 2"]);
  });

  // Excel 2010, WPS and LibreOffice 7 have all of these
  const oldFunctions = new Set(
    [
      "ABS AND AVERAGE CHOOSE COUNT COUNTA COUNTIF IF IFERROR INDEX INT ISERROR ISNUMBER LOWER MATCH MAX MIN N NOT",
      "OR ROWS SQRT SUBSTITUTE SUM SUMPRODUCT SUMSQ TRIM VALUE",
    ]
      .join(" ")
      .split(" "),
  );

  it.each(packs.map(({ id }) => id))("under %s uses only functions that every spreadsheet has", (packId) => {
    for (const stage of ["primary", "junior"] as const) {
      const { sheets, overlays } = aSeal(aCounty(), { packId, stage }).patch;
      const formulas = [
        ...sheets.flatMap(({ cells }) => formulasOf(cells)),
        ...[...sheets, ...overlays].flatMap(({ formats }) => formats.map(({ formula }) => formula)),
        ...overlays.flatMap(({ validations }) => validations.map(({ formula1 }) => formula1)),
      ];
      const used = formulas.flatMap((formula) =>
        [...formula.replace(/"(?:[^"]|"")*"/g, '""').matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(
          ([, name]) => name!,
        ),
      );
      expect([...new Set(used)].filter((name) => !oldFunctions.has(name))).toEqual([]);
      expect(formulas.filter((formula) => /\[|\{|#REF|https?:/.test(formula))).toEqual([]);
      expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8192);
    }
  });

  it.each(hostile)("never makes a formula of a school called %s", (name) => {
    const { patch } = aSeal(withCell(aCounty(), 1, 0, name));
    const written = patch.sheets.flatMap(({ cells }) => cells);
    expect(formulasOf(written).filter((formula) => formula.includes(name))).toEqual([]);
    expect(
      written.filter(
        ({ value, formula }) => formula === undefined && value === `${name}|2137000001|小学|城区`,
      ),
    ).toHaveLength(1);
  });

  it("gives the outcome of every school as the core does", () => {
    const { cells } = aSeal(withCell(aCounty(), 2, 8, 10)).patch.sheets[1]!;
    const outcomes = [13, 14, 15].map((row) => valueAt(cells, row, 3));
    expect(outcomes).toEqual(["达标", "未达标", "不参加"]);
    expect(valueAt(cells, 2, 1)).toBe("未达标");
  });

  it.each<{ code: string; given: () => unknown }>([
    {
      code: "seal-not-readable",
      given: () => aSeal({ origin: { sheet: "空", row: 0, column: 0 }, rows: [] }),
    },
    {
      code: "seal-with-easings",
      given: () =>
        aSeal(aCounty(), {
          switches: {
            ...{ privateSchools: "by-standard", smallTeachingPoints: "by-standard" },
            relaxations: ["older-arts-rooms"],
          },
        }),
    },
    { code: "pack-unknown", given: () => aSeal(aCounty(), { packId: "none" }) },
  ])("refuses with $code", ({ code, given }) => {
    expect(given).toThrow(DomainError);
    expect(given).toThrow(code);
  });

  it("grows with the schools alone", () => {
    const cellsFor = (count: number) =>
      aSeal(countyGrid(count, 15)).patch.sheets.reduce((sum, { cells }) => sum + cells.length, 0);
    const [ten, twenty, thirty] = [10, 20, 30].map(cellsFor) as [number, number, number];
    expect(thirty - twenty).toBe(twenty - ten);
  });
});

function valueAt(cells: readonly PatchCell[], row: number, column: number): Cell | undefined {
  return cells.find((cell) => cell.row === row && cell.column === column)?.value;
}
