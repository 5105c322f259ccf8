import { readSealXml, sealNamespace, type SealRecord } from "../../core";
import type { EditableFile } from "../../workbook/file";

/** Reads the record of the seal in a workbook; `null` when it is not sealed. */
export async function keptSeal(workbook: EditableFile): Promise<SealRecord | null> {
  return readSealXml(await workbook.readPart(sealNamespace));
}
