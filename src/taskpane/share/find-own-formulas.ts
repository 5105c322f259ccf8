import { callsOwnFunction } from "../../core";
import { type FormulaCell } from "../../workbook/frozen-formulas";
import { type WorkbookPort } from "../../workbook/port";

/** Finds every formula of a workbook that calls a function of this add-in, also in hidden sheets. */
export async function findOwnFormulas(workbook: WorkbookPort): Promise<readonly FormulaCell[]> {
  const found: FormulaCell[] = [];
  // one sheet at a time, since each may be as large as Excel hands over
  for (const { name } of await workbook.listSheets()) {
    const { rows } = await workbook.readFormulas(name);
    rows.forEach((cells, row) =>
      cells.forEach(({ formula }, column) => {
        if (formula !== null && callsOwnFunction(formula)) {
          found.push({ at: { sheet: name, row, column }, formula });
        }
      }),
    );
  }
  return found;
}
