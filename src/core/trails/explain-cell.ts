import type { CellAddress } from "../grid";
import { cellSteps } from "./cell-steps";
import { spreadSteps } from "./county-steps";
import { indicatorsOf, type ExplainedSheet } from "./explained-sheet";
import { cellsIn, columnIn, exclusionSteps, issueSteps, schoolSteps } from "./school-steps";
import { isSameCell, sheetPlaceOf, type SheetPlace } from "./sheet-place";
import type { Trail, TrailStep } from "./trail";

/**
 * Explains one cell: how it was read, what the checks found about it, and every indicator that rests on it.
 *
 * @returns First the cell itself, then one trail for each indicator of its school; for a header or a total the
 * first only; empty for a cell that is neither and about which nothing was found.
 */
export function explainCell(sheet: ExplainedSheet, at: CellAddress): readonly Trail[] {
  const place = sheetPlaceOf(sheet.reading, at);
  const steps = [...placeSteps(sheet, place, at), ...issueSteps(sheet, [at])];
  const school = place.kind === "school" ? place.school : null;
  if (steps.length === 0) {
    return [];
  }
  const name = school === null ? null : sheet.reading.schools[school]!.name;
  const itself: Trail = { about: { at, indicator: null }, school: name, steps };
  return school === null ? [itself] : [itself, ...indicatorTrails(sheet, school, at)];
}

function placeSteps(sheet: ExplainedSheet, place: SheetPlace, at: CellAddress): readonly TrailStep[] {
  switch (place.kind) {
    case "school": {
      const school = sheet.reading.schools[place.school]!;
      const column = columnIn(sheet.reading, place.field, school);
      return [...cellSteps(school, place.field, column), ...exclusionSteps(sheet, place.school)];
    }
    case "header": {
      const { header, field, unit, factor } = place.column;
      return [{ kind: "header", at, header, field, unit, factor }];
    }
    case "total":
      return [{ kind: "total", at, label: place.row.label, field: place.column.field, value: place.value }];
    default:
      return [];
  }
}

function indicatorTrails(sheet: ExplainedSheet, school: number, at: CellAddress): readonly Trail[] {
  return indicatorsOf(sheet, school).flatMap((indicator): readonly Trail[] => {
    const steps = schoolSteps(sheet, school, indicator);
    if (!steps.flatMap(cellsIn).some((cell) => isSameCell(cell, at))) {
      return [];
    }
    return [
      {
        about: { at, indicator },
        school: sheet.reading.schools[school]!.name,
        steps: [...steps, ...spreadSteps(sheet, indicator, school)],
      },
    ];
  });
}
