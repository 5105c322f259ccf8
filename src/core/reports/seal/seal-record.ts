import type { FieldId } from "../../field-id";
import type { Cell } from "../../grid";
import type { Language } from "../../language";
import { canonicalJson } from "../../packs/pack-hash";
import { sha256Hex } from "../../packs/sha256-hex";
import type { ThresholdPack } from "../../packs/threshold-pack";
import type { ConfirmedHeaders } from "../../sheets/confirmed-headers";
import type { Stage } from "../../stage";
import type { Switches } from "../../switches";
import type { PatchRecord } from "../workbook-patch";
import { isSoundRecord, type LooseRecord } from "./sound-record";
import type { SealSheetNames } from "./sealed-sheet";

/** The namespace of the document part that says where a seal comes from. */
export const sealNamespace = "urn:balance-indicators:seal";

/** When and by what a seal was made. */
export interface SealOrigin {
  /** Of this product. */
  readonly version: string;
  /** ISO 8601, in universal time. */
  readonly sealedAt: string;
}

/** A cell as it was when the seal was made. */
export interface SealedInput {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/** Cells in the same columns of several rows. Kept column by column, where like stands by like: a file packs that best. */
export interface SealedBlock {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** A list a column, with a cell a row. */
  readonly cells: readonly (readonly Cell[])[];
}

/** All that travels with a sealed workbook: enough to make the seal again and compare. Plain data, JSON-safe. */
export interface SealRecord extends SealOrigin {
  readonly format: 1;
  readonly sheet: string;
  readonly stage: Stage;
  readonly language: Language;
  readonly names: SealSheetNames;
  /** The standard itself, so that it is known even where no such standard ships. */
  readonly pack: ThresholdPack;
  readonly packHash: string;
  readonly switches: Switches;
  readonly confirmed: ConfirmedHeaders | null;
  readonly inputs: readonly SealedBlock[];
  /** Of inputs and limits together: {@link sealDigest}. */
  readonly digest: string;
  readonly added: PatchRecord;
}

/**
 * Fingerprints the figures and the limits a seal rests on.
 *
 * @returns SHA-256 as 64 hex digits.
 */
export function sealDigest(inputs: readonly SealedBlock[], pack: ThresholdPack): string {
  return sha256Hex(canonicalJson({ inputs, pack }));
}

/** Writes a record as a document part. */
export function sealXml(record: SealRecord): string {
  const plain = { ...record, confirmed: record.confirmed === null ? null : [...record.confirmed] };
  // JSON has escaped control characters already
  const text = JSON.stringify(plain).replace(/[<>&]/g, escaped);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<seal xmlns="${sealNamespace}">${text}</seal>`;
}

/** Returns the record a document part holds; `null` when it is none of ours, or damaged. */
export function readSealXml(xml: string | null): SealRecord | null {
  const text = /<seal\b[^>]*>([\s\S]*)<\/seal>/.exec(xml ?? "")?.[1];
  if (text === undefined) {
    return null;
  }
  try {
    const record = JSON.parse(unescaped(text)) as LooseRecord;
    // every part of it has been looked at
    const sound = record as Omit<SealRecord, "confirmed">;
    return isSoundRecord(record) ? { ...sound, confirmed: confirmedOf(record.confirmed) } : null;
  } catch {
    return null;
  }
}

function confirmedOf(entries: unknown): ConfirmedHeaders | null {
  return Array.isArray(entries) ? new Map(entries as readonly (readonly [string, FieldId | null])[]) : null;
}

/** Lists the cells of a record, row by row. */
export function inputsOf({ inputs }: Pick<SealRecord, "inputs">): readonly SealedInput[] {
  return inputs.flatMap(({ columns, rows, cells }) =>
    rows.flatMap((row, down) =>
      columns.map((column, across) => ({ row, column, value: cells[across]?.[down] ?? null })),
    ),
  );
}

/** As JSON writes it, so that no character of XML is left. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Other programs may write the text with entities. */
function unescaped(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
