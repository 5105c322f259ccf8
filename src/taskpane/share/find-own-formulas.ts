import { type FormulaCell } from "../../workbook/frozen-formulas";
import { type WorkbookPort } from "../../workbook/port";
import { functionNamespace } from "../functions/formula-text";

/** As Excel writes our functions, and as it writes them where it does not know the add-in. */
const ownCall = new RegExp(
  `(^|[^\\w.])(${functionNamespace}\\.|_xldudf_${functionNamespace}_)[\\w.]+\\(`,
  "i",
);

/** Texts and quoted names of sheets, in which nothing is called. */
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Whether a formula calls a function of this add-in. */
export function callsOwnFunction(formula: string): boolean {
  return ownCall.test(formula.replace(quoted, '""'));
}

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
