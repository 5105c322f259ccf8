import { sealWorkbook, type Grid, type Language, type SealRecord } from "../../core";
import type { EditableFile } from "../../workbook/file";
import { pickSheets, type FileOptions } from "../check/check-file";
import type { CliHost } from "../cli-host";
import { orProblem, type WorkbookProblem } from "../files/workbook-problem";
import { version } from "../version";
import { keptSeal } from "./kept-seal";

/** How a file is to be sealed. */
export interface SealFileOptions extends Pick<FileOptions, "pack" | "stage" | "switches" | "sheet"> {
  readonly language: Language;
}

/** A sealed workbook, not yet written. */
export interface SealedFile {
  readonly bytes: Uint8Array;
  readonly record: SealRecord;
  /** The seal whose place it took. */
  readonly replaced: SealRecord | null;
}

/** Seals one school sheet of a file; a seal that is there already is taken out first, and nothing else. */
export function sealFile(
  file: string,
  options: SealFileOptions,
  host: CliHost,
): Promise<SealedFile | WorkbookProblem> {
  return orProblem(async () => sealedWorkbook(await host.open(file), options));
}

/** Seals one school sheet of a workbook that is open; otherwise as {@link sealFile}. */
export async function sealedWorkbook(
  workbook: EditableFile,
  options: SealFileOptions,
): Promise<SealedFile | WorkbookProblem> {
  const replaced = await keptSeal(workbook);
  if (replaced !== null && "kind" in replaced) {
    return replaced;
  }
  if (replaced !== null) {
    await workbook.removePatch(replaced.added);
  }
  const grid = await oneSheet(workbook, options);
  if ("kind" in grid) {
    return grid;
  }
  const { pack, stage, switches, language } = options;
  const listed = await workbook.listSheets();
  const { patch, record } = sealWorkbook(grid, {
    ...{ pack, stage, switches, language, version },
    ...(replaced?.confirmed && replaced.sheet === grid.origin.sheet ? { confirmed: replaced.confirmed } : {}),
    sealedAt: new Date().toISOString(),
    takenNames: listed.map(({ name }) => name),
  });
  await workbook.applyPatch(patch);
  return { bytes: workbook.bytes(), record, replaced };
}

async function oneSheet(workbook: EditableFile, options: SealFileOptions): Promise<Grid | WorkbookProblem> {
  const picked = await pickSheets(workbook, options);
  if ("kind" in picked) {
    return picked;
  }
  const [only] = picked;
  return picked.length === 1 && only !== undefined
    ? only
    : { kind: "several-sheets", sheets: picked.map(({ origin }) => origin.sheet) };
}
