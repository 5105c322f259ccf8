import { readSealXml, sealNamespace, type SealRecord } from "../../core";
import type { EditableFile } from "../../workbook/file";
import type { WorkbookProblem } from "../files/workbook-problem";

/**
 * Reads the record of the seal in a workbook.
 *
 * @returns `null` when it is not sealed; a problem when what it holds can be no record of ours, whoever wrote it.
 */
export async function keptSeal(workbook: EditableFile): Promise<SealRecord | WorkbookProblem | null> {
  const xml = await workbook.readPart(sealNamespace);
  if (xml === null) {
    return null;
  }
  return readSealXml(xml) ?? { kind: "seal-damaged" };
}
