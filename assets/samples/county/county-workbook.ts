import type { WorkbookContent } from "../../../src/xlsx/workbook-content";
import { columnIndex } from "./columns";
import { columnLetter, countySheet, rows, totalsOf } from "./county-sheet";
import { plantedFaults, type PlantedFault } from "./faults";
import { instructionsSheet } from "./instructions-sheet";
import { styles } from "./look";
import { juniorSpecs, primarySpecs } from "./school-specs";
import { drawSchools, juniorShape, primaryShape, type SampleSchool } from "./schools";

const seed = 20250901;

/** The invented county as a workbook, with the given mistakes planted in it. */
export function countyWorkbook(faults: readonly PlantedFault[] = plantedFaults): WorkbookContent {
  return {
    sheets: [stageSheet("小学", faults), stageSheet("初中", faults), instructionsSheet()],
    styles,
    activeSheet: 0,
    definedNames: [],
  };
}

/** The cell that shows a mistake, for example `小学!F29`. */
export function placeOf({ sheet, school, column }: PlantedFault): string {
  const row = rows.firstSchool + (school === null ? drawn(sheet).length : school - 1);
  return `${sheet}!${columnLetter(columnIndex(column))}${row + 1}`;
}

/** The school a mistake is about, as the sheet names it. */
export function schoolOf({ sheet, school }: PlantedFault): string {
  return school === null ? "合计" : String(drawn(sheet)[school - 1]?.name);
}

function stageSheet(sheet: PlantedFault["sheet"], faults: readonly PlantedFault[]) {
  const here = faults.filter((fault) => fault.sheet === sheet);
  const schools = drawn(sheet).map((school) => withFaults(school, here, Number(school.number)));
  const total = withFaults(totalsOf(schools), here, null);
  return countySheet(sheet, `云溪县（虚构示例）义务教育学校办学条件统计表（${sheet}）`, schools, total);
}

function drawn(sheet: PlantedFault["sheet"]): readonly SampleSchool[] {
  return sheet === "小学"
    ? drawSchools(primarySpecs(), primaryShape, seed)
    : drawSchools(juniorSpecs(), juniorShape, seed + 1);
}

function withFaults(
  school: SampleSchool,
  faults: readonly PlantedFault[],
  number: number | null,
): SampleSchool {
  return faults
    .filter((fault) => fault.school === number)
    .reduce<SampleSchool>((faulty, fault) => ({ ...faulty, ...fault.cells(faulty) }), school);
}
