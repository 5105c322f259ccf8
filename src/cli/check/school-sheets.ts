import { recognisedLikeness, schoolSheetLikeness, type Grid } from "../../core";
import type { WorkbookPort } from "../../workbook/port";
import type { FileProblem } from "./checked-file";

/** Reads every visible sheet of a workbook that looks like a school sheet; says what there is when none does. */
export async function schoolSheets(workbook: WorkbookPort): Promise<readonly Grid[] | FileProblem> {
  const listed = await workbook.listSheets();
  const visible = listed.filter((each) => each.visible).map(({ name }) => name);
  const found: Grid[] = [];
  for (const name of visible) {
    const grid = await workbook.readSheet(name);
    if (schoolSheetLikeness(grid) >= recognisedLikeness) {
      found.push(grid);
    }
  }
  return found.length === 0 ? { kind: "no-school-sheet", sheets: visible } : found;
}
