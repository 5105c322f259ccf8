import { readWorkbookStandard, workbookStandardKey, type WorkbookStandard } from "../../core";
import { WorkbookError } from "../workbook-error";
import { inExcel } from "./translate-error";

/** Returns the choice kept among the settings of the document open in Excel. */
export function keptStandard(): WorkbookStandard {
  return readWorkbookStandard(Office.context.document.settings.get(workbookStandardKey));
}

/**
 * Keeps a choice among the settings of the document, and calculates the workbook anew.
 *
 * @remarks The custom functions live in the same runtime and read the same settings. Nothing among their arguments
 * changes with the choice, so Excel has to be told that they are out of date.
 *
 * @throws {@link WorkbookError}
 */
export async function keepStandard(choice: WorkbookStandard): Promise<void> {
  const { settings } = Office.context.document;
  settings.set(workbookStandardKey, choice);
  await saved(settings);
  await inExcel(null, async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}

function saved(settings: Office.Settings): Promise<void> {
  return new Promise((resolve, reject) =>
    settings.saveAsync(({ status, error }) => {
      if (String(status) === "failed") {
        reject(new WorkbookError("workbook-failed", { code: error.code }));
      } else {
        resolve();
      }
    }),
  );
}
