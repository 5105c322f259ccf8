import { findPack, type Cell } from "../../../../src/core";
import { figureFormula, figureValue } from "../../../../src/core/reports/seal/figure-formula";
import { cellIn, fixedArea, onSheet, quoted } from "../../../../src/core/reports/seal/formula-text";
import { limitCase, noCase } from "../../../../src/core/reports/seal/limit-cases";
import { normalFormula } from "../../../../src/core/reports/seal/normal-formula";
import { columnRuns } from "../../../../src/core/reports/seal/structure-formula";
import { readFor } from "../../../../src/core/check-sheet";
import { aCounty } from "./a-sealed-county";

const at = { sheet: "小学", row: 0, column: 0 };

describe("formula texts", () => {
  it("name cells, areas, sheets and texts as formulas do", () => {
    expect(cellIn(6, 2)).toBe("C7");
    expect(fixedArea(4, 27, 63, 27)).toBe("$AB$5:$AB$64");
    expect(onSheet("校's", "A1")).toBe("'校''s'!A1");
    expect(quoted('a"b')).toBe('"a""b"');
  });

  it.each([
    ["IF('结果'!A1>0.000000001,\"x y\",1E3)", 'if(结果!a1>1E-9, "x y", 1000)'],
    ["IF(A1,FALSE,TRUE)", "IF(A1,0,TRUE())"],
    ["COUNTIF($A$1:$A$9,2)", "COUNTIF( $A$1:$A$9 , 2.0 )"],
  ])("are the same formula: %s and %s", (one, other) => {
    expect(normalFormula(one)).toBe(normalFormula(other));
  });

  it.each([
    ['IF(A1="a",1,0)', 'IF(A1="A",1,0)'],
    ["A1+1", "A1+2"],
    ["A1*10", "A1*100"],
  ])("are two formulas: %s and %s", (one, other) => {
    expect(normalFormula(one)).not.toBe(normalFormula(other));
  });
});

describe("figures", () => {
  const value = (cell: Cell, judged = true) => {
    const number = typeof cell === "number" ? cell : null;
    return figureValue({ at, cell, value: number }, { kind: "persons", judged });
  };

  it.each<[Cell, Cell]>([
    [12, 12],
    [7.5, 7.5],
    [null, null],
    ["不详", "bad"],
    ["a", "na"],
    [true, "bad"],
    [{ error: "#REF!" }, "err"],
  ])("of the cell %p are %p", (cell, expected) => {
    expect(value(cell)).toBe(expected);
  });

  it("that no school can have are told apart where nothing is judged from them", () => {
    expect([value(7.5, false), value(2_137_000_001, false)]).toEqual(["odd", "odd"]);
  });

  it("in full-width digits are read only in the cell that held them", () => {
    const reading = { kind: "persons", factor: "1", judged: true } as const;
    expect(figureFormula("A1", "５７", reading)).toContain('"５","5"');
    expect(figureFormula("A1", "57", reading)).not.toContain("SUBSTITUTE");
  });
});

describe("limitCase", () => {
  const hebei = findPack("hebei")!;
  const land = hebei.limits.find(({ indicator }) => indicator === "land-area")!;
  const schools = readFor(aCounty(), { stage: "primary", pack: hebei }).schools;

  it("says which case is meant, and that none can be told in a city whose centre is not marked", () => {
    expect(schools.map((school) => limitCase(land, "primary", school))).toEqual([noCase.undecided, 2, 2]);
  });

  it("is unknown where the number has not been seen", () => {
    const laboratories = hebei.limits.find(({ indicator }) => indicator === "laboratories")!;
    expect(limitCase(laboratories, "primary", schools[0]!)).toBe(noCase.unknown);
  });
});

describe("columnRuns", () => {
  it("puts cells below each other together", () => {
    const cells = [4, 5, 7].map((row) => ({ sheet: "小学", row, column: 1 }));
    expect(columnRuns(cells)).toEqual([
      { sheet: "小学", column: 1, first: 4, last: 5, index: 0 },
      { sheet: "小学", column: 1, first: 7, last: 7, index: 2 },
    ]);
  });
});
