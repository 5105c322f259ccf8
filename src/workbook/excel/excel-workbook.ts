import type { SheetInfo, WorkbookPort } from "../port";
import { keepSetting, keptSetting } from "./document-settings";
import { freezeFormulas } from "./freeze-formulas";
import { insertChart } from "./insert-chart";
import { clearHighlights, hasHighlights, highlight } from "./highlights";
import { insertFormula } from "./insert-formula";
import { keepStandard, keptStandard } from "./kept-standard";
import { listTables } from "./list-tables";
import { applyPatch } from "./patch/apply-patch";
import { removePatch } from "./patch/remove-patch";
import { readFormulas } from "./read-formulas";
import { readPart } from "./read-part";
import { readRows } from "./read-rows";
import { readSelection } from "./read-selection";
import { readUsedCells } from "./read-used-cells";
import { thawFormulas } from "./thaw-formulas";
import { inExcel } from "./translate-error";
import { watchChanges } from "./watch-changes";
import { takeBack, writeCells } from "./write-cells";
import { removeWritten, writeSheet } from "./write-sheet";

/**
 * A {@link WorkbookPort} onto the workbook open in Excel.
 *
 * @remarks Listing costs one `context.sync`, reading a sheet of up to 100,000 cells two.
 */
export function excelWorkbook(): WorkbookPort {
  return {
    listSheets: () => inExcel(null, listSheets),
    listTables,
    readSheet: (name) => inExcel(name, (context) => readUsedCells(context, name)),
    readCells: ({ at: { sheet, row, column }, rowCount, columnCount }) =>
      inExcel(sheet, async (context) => ({
        origin: { sheet, row, column },
        rows: await readRows(context, context.workbook.worksheets.getItem(sheet), {
          ...{ row, column, rowCount, columnCount },
        }),
      })),
    reveal: ({ sheet, row, column }) =>
      inExcel(sheet, async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getCell(row, column).select();
        await context.sync();
      }),
    onChanged: watchChanges,
    readSelection,
    insertFormula,
    writeCells,
    highlight,
    clearHighlights,
    hasHighlights: () => Promise.resolve(hasHighlights()),
    takeBack,
    writeSheet,
    insertChart,
    removeWritten,
    readFormulas,
    freezeFormulas,
    thawFormulas,
    applyPatch,
    removePatch,
    readPart,
    readStandard: () => Promise.resolve(keptStandard()),
    keepStandard,
    readKept: (key) => Promise.resolve(keptSetting(key)),
    keep: keepSetting,
  };
}

async function listSheets(context: Excel.RequestContext): Promise<readonly SheetInfo[]> {
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load("items/name,items/visibility");
  active.load("name");
  await context.sync();
  return worksheets.items.map(({ name, visibility }) => ({
    name,
    visible: visibility === "Visible",
    active: name === active.name,
  }));
}
