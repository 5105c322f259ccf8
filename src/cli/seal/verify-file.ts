import {
  checkSheet,
  isTampering,
  verifySeal,
  type Grid,
  type SealFinding,
  type SealRecord,
  type SheetReport,
} from "../../core";
import type { EditableFile } from "../../workbook/file";
import { SheetMissingError } from "../../workbook/port";
import type { CliHost } from "../cli-host";
import { exitCodes, type ExitCode } from "../exit-codes";
import { orProblem, type WorkbookProblem } from "../files/workbook-problem";
import { keptSeal } from "./kept-seal";

/** What has become of a sealed workbook. */
export interface VerifiedFile {
  readonly file: string;
  readonly record: SealRecord;
  /** What means that the seal itself no longer holds, or cannot be compared. */
  readonly tampering: readonly SealFinding[];
  /** Figures that are other than when they were sealed. */
  readonly changes: readonly SealFinding[];
  /** What the sealed standard says of the figures now; `null` when the sheet is gone. */
  readonly report: SheetReport | null;
}

/** Compares a file with its seal, and checks its figures anew under the standard it was sealed with. */
export function verifyFile(file: string, host: CliHost): Promise<VerifiedFile | WorkbookProblem> {
  return orProblem(async () => verifiedWorkbook(file, await host.open(file)));
}

/** Compares a workbook that is open; otherwise as {@link verifyFile}. */
export async function verifiedWorkbook(
  file: string,
  workbook: EditableFile,
): Promise<VerifiedFile | WorkbookProblem> {
  const record = await keptSeal(workbook);
  if (record === null || "kind" in record) {
    return record ?? { kind: "not-sealed" };
  }
  const grid = await sealedGrid(record, workbook);
  const findings = verifySeal(record, grid, await sheetsOfSeal(record, workbook));
  return {
    ...{ file, record },
    tampering: findings.filter(breaksSeal),
    changes: findings.filter((finding) => !breaksSeal(finding)),
    report: grid === null ? null : freshReport(record, grid),
  };
}

/** Formulas that cannot be compared may have been altered. */
function breaksSeal(finding: SealFinding): boolean {
  return isTampering(finding) || finding.kind === "structure-changed";
}

export function verifyExitCode({ tampering, changes }: VerifiedFile): ExitCode {
  if (tampering.length > 0) {
    return exitCodes.tampered;
  }
  return changes.length > 0 ? exitCodes.attention : exitCodes.fine;
}

async function sealedGrid({ sheet }: SealRecord, workbook: EditableFile): Promise<Grid | null> {
  return workbook.readSheet(sheet).catch((error: unknown) => {
    if (error instanceof SheetMissingError) {
      return null;
    }
    throw error;
  });
}

async function sheetsOfSeal({ names }: SealRecord, workbook: EditableFile) {
  const listed = await workbook.listSheets();
  const ours = new Set(Object.values(names).map((name) => name.toLowerCase()));
  return Promise.all(
    listed.filter(({ name }) => ours.has(name.toLowerCase())).map(({ name }) => workbook.readFormulas(name)),
  );
}

function freshReport({ pack, stage, switches, confirmed }: SealRecord, grid: Grid): SheetReport {
  return checkSheet(grid, { pack, stage, switches, ...(confirmed === null ? {} : { confirmed }) });
}
