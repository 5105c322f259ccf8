import {
  isTampering,
  readSealXml,
  sealNamespace,
  type Grid,
  type SealFinding,
  type SealRecord,
} from "../../core";
import { SheetMissingError, type SheetFormulas, type WorkbookPort } from "../../workbook/port";
import { type Sealer } from "../checker/sealer";

/** What is known of the seal of a workbook. */
export type KeptSeal =
  | { readonly kind: "unknown" | "none" }
  /** There is a record, and nobody can read it. */
  | { readonly kind: "damaged" }
  | {
      readonly kind: "sealed";
      readonly record: SealRecord;
      readonly findings: readonly SealFinding[];
      /** Whether the sealed sheet was edited since it was compared. */
      readonly stale: boolean;
    };

/** Reads the seal of a workbook and compares the workbook with it. */
export async function keptSeal(
  workbook: WorkbookPort,
  sealer: Sealer,
  signal: AbortSignal,
): Promise<KeptSeal> {
  const xml = await workbook.readPart(sealNamespace);
  if (xml === null) {
    return { kind: "none" };
  }
  const record = readSealXml(xml);
  if (record === null) {
    return { kind: "damaged" };
  }
  const grid = await sealedGrid(workbook, record);
  const ours = await sheetsOfSeal(workbook, record);
  return {
    kind: "sealed",
    record,
    findings: await sealer.verify(record, grid, ours, signal),
    stale: false,
  };
}

/** Whether a finding means that the seal no longer holds: formulas that cannot be compared may have been altered. */
export function breaksSeal(finding: SealFinding): boolean {
  return isTampering(finding) || finding.kind === "structure-changed";
}

async function sealedGrid(workbook: WorkbookPort, { sheet }: SealRecord): Promise<Grid | null> {
  return workbook.readSheet(sheet).catch((error: unknown) => {
    if (error instanceof SheetMissingError) {
      return null;
    }
    throw error;
  });
}

async function sheetsOfSeal(
  workbook: WorkbookPort,
  { names }: SealRecord,
): Promise<readonly SheetFormulas[]> {
  const listed = await workbook.listSheets();
  const ours = new Set(Object.values(names).map((name) => name.toLowerCase()));
  return Promise.all(
    listed.filter(({ name }) => ours.has(name.toLowerCase())).map(({ name }) => workbook.readFormulas(name)),
  );
}
