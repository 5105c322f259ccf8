import { WorkbookError } from "../workbook-error";

/** Returns what the settings of the document open in Excel hold under a key; `null` when they hold nothing. */
export function keptSetting(key: string): unknown {
  return (Office.context.document.settings.get(key) as unknown) ?? null;
}

/**
 * Puts plain data among the settings of the document, which Excel saves with it; `null` removes what is there.
 *
 * @throws {@link WorkbookError}
 */
export async function keepSetting(key: string, value: unknown): Promise<void> {
  const { settings } = Office.context.document;
  if (value === null) {
    settings.remove(key);
  } else {
    settings.set(key, value);
  }
  await saved(settings);
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
