import { createHash } from "node:crypto";
import { guessStage, type Grid, type RolledSource, type Stage, type UnreadSource } from "../../core";
import type { EditableFile } from "../../workbook/file";
import { SheetMissingError } from "../../workbook/port";
import { pickSheets } from "../check/check-file";
import type { CliHost } from "../cli-host";
import { isProblem, orProblem, type WorkbookProblem } from "../files/workbook-problem";
import { verifiedWorkbook } from "../seal/verify-file";

/** A file that was read for a county, before it is known what the county is put together for. */
export interface ReadSource extends Omit<RolledSource, "grids"> {
  /** Every school sheet of it; of a sealed workbook the sealed one alone. */
  readonly grids: readonly Grid[];
}

/** Reads one file for a county, and compares it with its seal where it has one. */
export function readSource(
  path: string,
  place: Pick<RolledSource, "file" | "link">,
  host: CliHost,
): Promise<ReadSource | WorkbookProblem> {
  return orProblem(async () => {
    const workbook = await host.open(path);
    const digest = createHash("sha256").update(workbook.bytes()).digest("hex");
    const verified = await verifiedWorkbook(path, workbook);
    if (isProblem(verified)) {
      const picked = await pickSheets(workbook, { sheet: null, stage: null });
      return "kind" in picked
        ? picked
        : { ...place, digest, seal: sealStateOf(verified), sealed: null, grids: picked };
    }
    const { record, tampering, changes } = verified;
    const seal = tampering.length > 0 ? "tampered" : changes.length > 0 ? "figures-changed" : "holds";
    return {
      ...{ ...place, digest, seal, grids: await sealedSheet(record.sheet, workbook) },
      sealed: { pack: record.pack, stage: record.stage, confirmed: record.confirmed },
    };
  });
}

function sealStateOf({ kind }: WorkbookProblem): RolledSource["seal"] {
  return kind === "seal-damaged" ? "tampered" : "not-sealed";
}

async function sealedSheet(sheet: string, workbook: EditableFile): Promise<readonly Grid[]> {
  try {
    return [await workbook.readSheet(sheet)];
  } catch (error) {
    if (error instanceof SheetMissingError) {
      return [];
    }
    throw error;
  }
}

/** Keeps the sheets that are about a stage or do not tell. */
export function ofStage(source: ReadSource, stage: Stage): RolledSource {
  const fitting = source.grids.filter((grid) => [stage, null].includes(guessStage(grid)));
  return { ...source, grids: source.sealed === null ? fitting : source.grids };
}

/** Whether an answer is a file that could not be read. */
export function isUnread(answer: ReadSource | UnreadSource): answer is UnreadSource {
  return "why" in answer;
}
