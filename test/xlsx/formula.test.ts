import { renameInFormula } from "../../src/xlsx/formula/sheet-names";
import { shiftFormula } from "../../src/xlsx/formula/shift-formula";
import { storedFormula } from "../../src/xlsx/formula/stored-formula";

describe("storedFormula", () => {
  it.each([
    { typed: "=SUM(A1)", stored: "SUM(A1)" },
    { typed: "STDEV.P(A1:A9)+stdev.s(B1)", stored: "_xlfn.STDEV.P(A1:A9)+_xlfn.stdev.s(B1)" },
    { typed: "SORT(FILTER(A1:A9,B1:B9))", stored: "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))" },
    { typed: "EDU.BALANCE_CV(C5:C64,B5:B64)", stored: "EDU.BALANCE_CV(C5:C64,B5:B64)" },
    { typed: "NETWORKDAYS.INTL(A1,B1)", stored: "NETWORKDAYS.INTL(A1,B1)" },
    { typed: '"IFS("&IFS(A1,2)', stored: '"IFS("&_xlfn.IFS(A1,2)' },
    { typed: "'DAYS(1)'!A1+DAYS(A1,B1)", stored: "'DAYS(1)'!A1+_xlfn.DAYS(A1,B1)" },
    { typed: "Table1[[#All],[IFS(]]", stored: "Table1[[#All],[IFS(]]" },
    { typed: "LET(x,A1,y,x+1,x*y)", stored: "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)" },
    { typed: 'MAP(A1:A3,LAMBDA(v,v&"v"))', stored: '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v&"v"))' },
    { typed: "_xlfn.IFS(A1,2)", stored: "_xlfn.IFS(A1,2)" },
  ])("stores $typed as $stored", ({ typed, stored }) => {
    expect(storedFormula(typed)).toBe(stored);
  });
});

describe("shiftFormula", () => {
  it.each([
    { formula: "A1+$B1+C$1+$D$1", rows: 2, columns: 1, shifted: "B3+$B3+D$1+$D$1" },
    { formula: "SUM(A:A,$B:C,1:2,$3:4)", rows: 1, columns: 1, shifted: "SUM(B:B,$B:D,2:3,$3:5)" },
    { formula: '"A1"&A1', rows: 1, columns: 0, shifted: '"A1"&A2' },
    { formula: "'A1'!B2+小学!C3", rows: 1, columns: 1, shifted: "'A1'!C3+小学!D4" },
    { formula: "LOG10(A1)+A1B+X_A1", rows: 1, columns: 0, shifted: "LOG10(A2)+A1B+X_A1" },
    { formula: "T[A1]+A1", rows: 1, columns: 0, shifted: "T[A1]+A2" },
    { formula: "A1", rows: -1, columns: -1, shifted: "XFD1048576" },
    { formula: "SUM(Z9:AA10)", rows: 1, columns: 1, shifted: "SUM(AA10:AB11)" },
  ])("moves $formula by $rows and $columns", ({ formula, rows, columns, shifted }) => {
    expect(shiftFormula(formula, rows, columns)).toBe(shifted);
  });
});

describe("renameInFormula", () => {
  it.each<{ formula: string; from: string; to: string | null; renamed: string }>([
    { formula: "小学!A1+小学校!A1", from: "小学", to: "初中", renamed: "初中!A1+小学校!A1" },
    { formula: "小学!A1", from: "小学", to: "小学 2024", renamed: "'小学 2024'!A1" },
    { formula: "'It''s'!A1&\"It's!\"", from: "It's", to: "A1", renamed: "'A1'!A1&\"It's!\"" },
    { formula: "SUM(甲:乙!A1)", from: "乙", to: "丙 丁", renamed: "SUM('甲:丙 丁'!A1)" },
    { formula: "[1]小学!A1+'[2]小学'!A1", from: "小学", to: "初中", renamed: "[1]小学!A1+'[2]小学'!A1" },
    { formula: "SUM(小学!$A$1:B2)+小学!名+B1", from: "小学", to: null, renamed: "SUM(#REF!)+#REF!+B1" },
    { formula: "VLOOKUP(A1,'小 学'!A:B,2)", from: "小 学", to: null, renamed: "VLOOKUP(A1,#REF!,2)" },
  ])("turns $formula into $renamed", ({ formula, from, to, renamed }) => {
    expect(renameInFormula(formula, from, to)).toBe(renamed);
  });
});
