import { isTampering, sealDigest, verifySeal, type SealRecord } from "../../../../src/core";
import { aCounty, aSeal, sheetsNow, withCell, withCellNow } from "./a-sealed-county";

const county = aCounty();
const seal = aSeal(county);
const { record } = seal;
const ours = sheetsNow(seal);

describe("verifySeal", () => {
  it("finds nothing in a workbook that is as it was sealed", () => {
    expect(verifySeal(record, county, ours)).toEqual([]);
  });

  it("does not mind how a program spells formulas", () => {
    const spelt = ours.map(({ sheet, rows }) => ({
      sheet,
      rows: rows.map((cells) =>
        cells.map(({ value, formula }) => ({
          value,
          formula:
            formula === null ? null : formula.replaceAll("'", "").replaceAll(",", ", ").replace(/^IF/, "if"),
        })),
      ),
    }));
    expect(verifySeal(record, county, spelt)).toEqual([]);
  });

  it("names every figure that changed, before and after, and calls that no tampering", () => {
    const edited = withCell(withCell(county, 1, 4, 480), 2, 15, null);
    const found = verifySeal(record, edited, ours);
    expect(found).toEqual([
      { kind: "input-changed", at: { sheet: "小学", row: 1, column: 4 }, before: 500, after: 480 },
      { kind: "input-changed", at: { sheet: "小学", row: 2, column: 15 }, before: 10, after: null },
    ]);
    expect(found.some(isTampering)).toBe(false);
  });

  it("names a limit that was altered", () => {
    const at = { sheet: "核验标准", row: 22, column: 5 };
    const altered = withCellNow(ours, at.sheet, at.row, at.column, { value: 3.2, formula: null });
    const found = verifySeal(record, county, altered);
    expect(found).toEqual([{ kind: "limit-altered", at, before: 4.2, after: 3.2 }]);
    expect(found.every(isTampering)).toBe(true);
  });

  it.each([
    { name: "a constant in its place", cell: { value: "达标", formula: null }, found: "达标" },
    {
      name: "another formula",
      cell: { value: "达标", formula: 'IF(TRUE,"达标","")' },
      found: 'IF(TRUE,"达标","")',
    },
  ])("names a formula that was altered: $name", ({ cell, found }) => {
    const at = { sheet: "核验结果", row: 13, column: 3 };
    expect(verifySeal(record, county, withCellNow(ours, at.sheet, at.row, at.column, cell))).toEqual([
      { kind: "formula-altered", at, found },
    ]);
  });

  it("names a formula put where a text stood", () => {
    const at = { sheet: "核验标准", row: 1, column: 1 };
    const altered = withCellNow(ours, at.sheet, at.row, at.column, { value: "x", formula: "A1" });
    expect(verifySeal(record, county, altered)).toMatchObject([{ at, after: "=A1" }]);
  });

  it("names a sheet that is gone", () => {
    expect(verifySeal(record, county, ours.slice(1))).toEqual([{ kind: "sheet-missing", sheet: "核验说明" }]);
    expect(verifySeal(record, null, ours)).toEqual([{ kind: "source-missing", sheet: "小学" }]);
  });

  it("says so when the table is no longer read as it was", () => {
    const found = verifySeal(record, { ...county, rows: county.rows.slice(0, 2) }, ours);
    expect(found).toContainEqual({ kind: "structure-changed", sheet: "小学" });
    expect(found.every((each) => !isTampering(each))).toBe(true);
  });

  it("finds out a record whose figures or limits were altered, whatever its digest says", () => {
    const pack = { ...record.pack, schoolRule: { kind: "at-least", count: 1, floor: null } as const };
    expect(verifySeal({ ...record, pack }, county, ours)).toEqual(
      expect.arrayContaining([{ kind: "record-broken" }, { kind: "standard-altered", id: "cn-2017" }]),
    );
    const forged: SealRecord = { ...record, pack, digest: sealDigest(record.inputs, pack) };
    expect(verifySeal(forged, county, ours)).toContainEqual({ kind: "standard-altered", id: "cn-2017" });
  });
});
