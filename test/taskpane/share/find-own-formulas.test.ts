import { callsOwnFunction, findOwnFormulas } from "../../../src/taskpane/share/find-own-formulas";
import { fakeWorkbook } from "../fake-workbook";

it.each([
  { formula: "EDU.CV(A1:A3)", own: true },
  { formula: "1+edu.balance_cv(A1:A3,B1:B3)", own: true },
  { formula: "_xldudf_EDU_CV(A1:A3)", own: true },
  { formula: "IF(A1>0,EDU.GINI(A1:A3),0)", own: true },
  { formula: 'CONCAT("EDU.CV(",A1)', own: false },
  { formula: "SUM('EDU.CV('!A1)", own: false },
  { formula: "MYEDU.CV(A1)", own: false },
  { formula: "SUM(A1:A3)", own: false },
])("$formula calls a function of ours: $own", ({ formula, own }) => {
  expect(callsOwnFunction(formula)).toBe(own);
});

it("finds formulas of every sheet, and says where they are", async () => {
  const workbook = fakeWorkbook({ 小学: [[1, 2]], 汇总: [[3], [4]] });
  const first = { at: { sheet: "小学", row: 0, column: 1 }, formula: "EDU.CV(A1)" };
  const second = { at: { sheet: "汇总", row: 1, column: 0 }, formula: "EDU.GINI(A1)" };
  [first, second].forEach(({ at, formula }) => workbook.enterFormula(at, formula));
  workbook.enterFormula({ sheet: "汇总", row: 0, column: 0 }, "SUM(A2)");

  expect(await findOwnFormulas(workbook)).toEqual([first, second]);
});
