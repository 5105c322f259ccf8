import { readSealXml, sealNamespace } from "../../core";
import { type WorkbookPort } from "../../workbook/port";

/** The names of the sheets that a seal added to a workbook; none where there is no seal, or it cannot be read. */
export async function addedSheets(workbook: WorkbookPort): Promise<ReadonlySet<string>> {
  const xml = await workbook.readPart(sealNamespace).catch(() => null);
  return new Set(readSealXml(xml)?.added.sheets);
}
