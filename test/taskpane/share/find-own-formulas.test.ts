import { findOwnFormulas } from "../../../src/taskpane/share/find-own-formulas";
import { fakeWorkbook } from "../fake-workbook";

it("finds formulas of every sheet, and says where they are", async () => {
  const workbook = fakeWorkbook({ 小学: [[1, 2]], 汇总: [[3], [4]] });
  const first = { at: { sheet: "小学", row: 0, column: 1 }, formula: "EDU.CV(A1)" };
  const second = { at: { sheet: "汇总", row: 1, column: 0 }, formula: "EDU.GINI(A1)" };
  [first, second].forEach(({ at, formula }) => workbook.enterFormula(at, formula));
  workbook.enterFormula({ sheet: "汇总", row: 0, column: 0 }, "SUM(A2)");

  expect(await findOwnFormulas(workbook)).toEqual([first, second]);
});
