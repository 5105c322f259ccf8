import type { PatchRecord } from "../../../core";
import { inExcel } from "../translate-error";
import { namesSheet } from "./names-sheet";
import { removeValidations } from "./remove-validations";

/** Takes out of the workbook open in Excel what a patch added; what is gone already is passed over. */
export function removePatch(record: PatchRecord): Promise<void> {
  return inExcel(null, async (context) => {
    const overlaid = await present(context, record.overlaidSheets);
    // before the sheets: once those are gone, no formula names them any more
    await removeFormats(context, overlaid, record.sheets);
    await removeValidations(context, overlaid, new Set(record.validationTitles));
    const sheets = await present(context, record.sheets);
    await removeNamesAndParts(context, record);
    sheets.forEach((sheet) => sheet.delete());
    await context.sync();
  });
}

async function present(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly Excel.Worksheet[]> {
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  await context.sync();
  return sheets.filter(({ isNullObject }) => !isNullObject);
}

async function removeFormats(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  ours: readonly string[],
): Promise<void> {
  const collections = sheets.map((sheet) => sheet.getRange().conditionalFormats.load("items/id,items/type"));
  await context.sync();
  const formats = collections.flatMap(({ items }) => items.filter(({ type }) => type === "Custom"));
  formats.forEach(({ custom }) => custom.rule.load("formula"));
  await context.sync();
  formats
    .filter(({ custom }) => ours.some((name) => namesSheet(custom.rule.formula, name)))
    .forEach((format) => format.delete());
  await context.sync();
}

/** The part in which a file that was sealed as a file keeps what it takes to unseal it; of no use once it is done. */
const undoNamespace = "urn:balance-indicators:undo";

async function removeNamesAndParts(
  context: Excel.RequestContext,
  { names, namespaces }: PatchRecord,
): Promise<void> {
  const { names: all, customXmlParts } = context.workbook;
  const items = names.map((name) => all.getItemOrNullObject(name));
  const parts = [...namespaces, undoNamespace].map((namespace) =>
    customXmlParts.getByNamespace(namespace).load("items/id"),
  );
  await context.sync();
  items.filter(({ isNullObject }) => !isNullObject).forEach((item) => item.delete());
  parts.flatMap(({ items: found }) => found).forEach((part) => part.delete());
}
