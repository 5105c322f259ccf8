import { readPack, readSealXml, sealNamespace, stages, languages, type SealRecord } from "../../core";
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
  const record = readSealXml(xml);
  return record !== null && isSound(record) ? record : { kind: "seal-damaged" };
}

/** Whether every part of a record has the shape it is used by; people can write anything into a file. */
function isSound(record: SealRecord): boolean {
  const { pack, stage, language, names, switches, inputs, added, sheet } = record as Loose<SealRecord>;
  return (
    "pack" in readPack(pack) &&
    stages.some((each) => each === stage) &&
    languages.some((each) => each === language) &&
    [sheet, record.version, record.sealedAt, record.digest, record.packHash].every(isText) &&
    isRecordOf(names, ["cover", "results", "standards"], isText) &&
    isRecordOf(switches, ["privateSchools", "smallTeachingPoints"], isText) &&
    isRecordOf(switches, ["relaxations"], Array.isArray) &&
    isRecordOf(added, ["sheets", "overlaidSheets", "validationTitles", "names", "namespaces"], areTexts) &&
    Array.isArray(inputs) &&
    inputs.every(
      (block) =>
        isRecordOf(block, ["columns", "rows"], Array.isArray) &&
        (block as { readonly rows: readonly unknown[] }).rows.every((row) => Array.isArray(row)),
    )
  );
}

type Loose<T> = { readonly [K in keyof T]: unknown };

function isRecordOf(value: unknown, keys: readonly string[], fits: (each: unknown) => boolean): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    keys.every((key) => fits((value as Readonly<Record<string, unknown>>)[key]))
  );
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}
