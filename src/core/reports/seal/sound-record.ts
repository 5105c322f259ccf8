import { languages } from "../../language";
import { readPack } from "../../packs/read-pack";
import { stages } from "../../stage";
import type { SealRecord } from "./seal-record";

/** A record as somebody wrote it into a file: nothing is known of it yet. */
export type LooseRecord = { readonly [K in keyof SealRecord]?: unknown };

/** Whether every part of a record has the shape it is used by; people can write anything into a file. */
export function isSoundRecord(record: LooseRecord): boolean {
  const { pack, stage, language, names, switches, inputs, added, sheet, version, sealedAt } = record;
  return (
    record.format === 1 &&
    "pack" in readPack(pack) &&
    stages.some((each) => each === stage) &&
    languages.some((each) => each === language) &&
    [sheet, version, sealedAt, record.digest, record.packHash].every(isText) &&
    isRecordOf(names, ["cover", "results", "standards"], isText) &&
    isRecordOf(switches, ["privateSchools", "smallTeachingPoints"], isText) &&
    isRecordOf(switches, ["relaxations"], Array.isArray) &&
    isRecordOf(added, ["sheets", "overlaidSheets", "validationTitles", "names", "namespaces"], areTexts) &&
    Array.isArray(inputs) &&
    inputs.every(isBlock)
  );
}

function isBlock(block: unknown): boolean {
  return (
    isRecordOf(block, ["columns", "rows"], areNumbers) &&
    isRecordOf(block, ["cells"], (cells) => Array.isArray(cells) && cells.every(Array.isArray))
  );
}

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

function areNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === "number");
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}
