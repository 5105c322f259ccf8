import { readWorkbookStandard, workbookStandardKey, type WorkbookStandard } from "../../core";
import { keepSetting, keptSetting } from "./document-settings";
import { inExcel } from "./translate-error";

/** Returns the choice kept among the settings of the document open in Excel. */
export function keptStandard(): WorkbookStandard {
  return readWorkbookStandard(keptSetting(workbookStandardKey));
}

/**
 * Keeps a choice among the settings of the document, and calculates the workbook anew.
 *
 * @remarks The custom functions live in the same runtime and read the same settings. Nothing among their arguments
 * changes with the choice, so Excel has to be told that they are out of date.
 *
 * @throws `WorkbookError`
 */
export async function keepStandard(choice: WorkbookStandard): Promise<void> {
  await keepSetting(workbookStandardKey, choice);
  await inExcel(null, async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}
