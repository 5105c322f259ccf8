import { asTheStandardSays, checkReading, findPack, guessStage, type SheetReport } from "../../src/core";
import { checkedReport } from "../../src/core/check-sheet";
import { mergeReadings } from "../../src/core/merge/merge-readings";
import { readAnySheet } from "../../src/core/sheets/read-any-sheet";
import type { SheetReading } from "../../src/core/sheets/sheet-reading";
import { splitStages } from "../../src/core/sheets/split-stages";
import { inputOf, packIn, type CaseDescription } from "./a-case";

/** What checking gave, and what the sheet was read as. */
export interface CheckedCase {
  readonly report: SheetReport;
  readonly reading: SheetReading;
}

/** Checks the sheet of a case, or the county its files make up, as its description asks. */
export function checkCase(situation: string, description: CaseDescription): CheckedCase {
  const { packId = "cn-2017", stage = null, lastYear, files, hiddenRows } = description;
  const switches = { ...asTheStandardSays, ...description.switches };
  if (files !== undefined) {
    return checkFiles(situation, files, { ...description, packId });
  }
  const grid = { ...inputOf(situation), ...(hiddenRows === undefined ? {} : { hiddenRows }) };
  const before = lastYear === undefined ? {} : { lastYear: inputOf(situation, lastYear) };
  const own = description.pack === undefined ? {} : { pack: packIn(situation, description.pack) };
  return checkReading(grid, { packId, stage, switches, ...before, ...own });
}

function checkFiles(
  situation: string,
  files: readonly string[],
  { packId, stage: asked }: CaseDescription,
): CheckedCase {
  const pack = findPack(packId!)!;
  const grids = files.map((file) => ({ source: file, grid: inputOf(situation, file) }));
  const stage = asked ?? guessStage(grids[0]!.grid) ?? "primary";
  const readings = grids.map(({ source, grid }) => ({
    source,
    reading: splitStages(readAnySheet(grid, { stage, pack }), stage, pack.stageSplit),
  }));
  const reading = mergeReadings(readings);
  return { reading, report: checkedReport(reading, { sheet: "county", pack, options: {}, stage }) };
}
