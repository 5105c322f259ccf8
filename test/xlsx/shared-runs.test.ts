import { extendWorkbook, readValues, readWorkbook, type AddedCell } from "../../src/xlsx";
import { aPackage, partOf } from "./a-package";
import { anAddedSheet, anAddition } from "./an-addition";
import { readWithOther } from "./other-library";

/** The formula in each of some cells below each other. */
function below(formula: (row: number) => string, rows = 4): readonly AddedCell[] {
  return Array.from({ length: rows }, (_, row) => ({
    row,
    column: 2,
    value: row,
    formula: formula(row + 1),
  }));
}

function extended(cells: readonly AddedCell[]): Uint8Array {
  return extendWorkbook(aPackage(), anAddition({ sheets: [anAddedSheet({ cells })] }));
}

const formulasIn = (bytes: Uint8Array) =>
  partOf(bytes, "xl/worksheets/sheet2.xml")!.match(/<f[ >].*?(\/>|<\/f>)/g);

it("writes a formula that repeats downwards once, and every reader sees it in full", () => {
  const cells = below((row) => `IF(OR($A${row}>0,TRUE),SUM(A${row}:B${row})/A$1,"未达标 (AB)")`);
  const bytes = extended(cells);
  expect(formulasIn(bytes)).toEqual([
    '<f t="shared" ref="C1:C4" si="0">IF(OR($A1&gt;0,TRUE),SUM(A1:B1)/A$1,"未达标 (AB)")</f>',
    ...Array.from({ length: 3 }, () => '<f t="shared" si="0"/>'),
  ]);
  const typed = cells.map(({ formula }) => formula);
  expect(readValues(bytes, "a.xlsx")[1]!.formulas.map(({ formula }) => formula)).toEqual(typed);
  expect(readWorkbook(bytes, "a.xlsx").sheets[1]!.cells.map(({ formula }) => formula)).toEqual(typed);
  expect(Object.keys(readWithOther(bytes).sheets[1]!.cells)).toHaveLength(4);
});

it.each<{ title: string; formula: (row: number) => string }>([
  { title: "names another sheet", formula: (row) => `小学!A${row}` },
  { title: "uses a name", formula: (row) => `A${row}*限值` },
  { title: "uses a name in Latin letters", formula: (row) => `A${row}*RATE` },
  { title: "holds text that looks like a cell", formula: (row) => `IF(A${row}>0,"A1","")` },
  { title: "refers to whole columns", formula: (row) => `COUNTIF(A:A,B${row})` },
  { title: "refers to whole rows", formula: () => "SUM(1:2)" },
  { title: "holds a power of ten", formula: (row) => `A${row}*1E5` },
  { title: "refers to a table", formula: (row) => `SUM(T[a])+A${row}` },
  { title: "does not repeat", formula: (row) => `A${row * 2}` },
])("writes out a formula that $title", ({ formula }) => {
  expect(formulasIn(extended(below(formula)))!.filter((xml) => xml.includes("shared"))).toEqual([]);
});

it("begins anew behind a gap and behind another formula", () => {
  const cells = below((row) => (row === 3 ? "A1" : `A${row}+1`), 5).filter(({ row }) => row !== 4);
  const split = [...cells, ...below((row) => `A${row}+1`, 8).filter(({ row }) => row >= 6)];
  expect(formulasIn(extended(split))!.filter((xml) => xml.includes("ref="))).toEqual([
    '<f t="shared" ref="C1:C2" si="0">A1+1</f>',
    '<f t="shared" ref="C7:C8" si="1">A7+1</f>',
  ]);
});
