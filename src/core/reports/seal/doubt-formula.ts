import { buildingParts } from "../../checks/buildings-within-parts";
import { leastPerPupil, mostPerPupil } from "../../checks/equipment-unit";
import { wholes } from "../../checks/parts-within-whole";
import type { AmountFieldId } from "../../field-id";
import { assumedMoneyUnit } from "../../sheets/units";
import { isOddFormula } from "./figure-formula";
import { oneOf } from "./formula-text";
import type { SealCells } from "./seal-cells";
import type { FigureColumn } from "./seal-layout";

/**
 * Writes whether a figure is known to be wrong, so that nothing may be concluded from it: 1, else 0.
 *
 * @remarks The rules after which the core does not judge either: counts that are not whole, impossible figures, rates
 * above 1, parts above their whole, equipment in the wrong unit, largest classes below the average, parts of buildings
 * above the total.
 */
export function doubtFormula(figure: FigureColumn, cells: SealCells, row: number): string {
  const { field, kind } = figure;
  const cell = cells.figure(field, row)!;
  const conditions = [isOddFormula(cell, kind), ...relations(figure, cells, row)];
  return `IF(ISNUMBER(${cell}),IF(${oneOf(conditions)},1,0),0)`;
}

function relations({ field, source }: FigureColumn, cells: SealCells, row: number): readonly string[] {
  const found = partConditions(field, cells, row);
  if (field === "equipment-value") {
    return [...found, ...equipmentCondition(source, cells, row)];
  }
  if (field === "largest-class") {
    return [...found, ...largestClassCondition(cells, row)];
  }
  return field === "building-area" ? [...found, ...buildingsCondition(cells, row)] : found;
}

/** That a figure exceeds what it is part of; of areas, that a part of it exceeds it. */
function partConditions(field: AmountFieldId, cells: SealCells, row: number): readonly string[] {
  const areas: readonly AmountFieldId[] = ["teaching-area", "sports-area"];
  return wholes.flatMap(([whole, parts]) =>
    parts
      .filter((part) => part === field || (whole === field && areas.includes(whole)))
      .flatMap((part) => exceeds(part, whole, cells, row) ?? []),
  );
}

/** Whether a part exceeds its whole, both being figures that can be used; `null` where the sheet lacks one of them. */
export function exceeds(
  part: AmountFieldId,
  whole: AmountFieldId,
  cells: SealCells,
  row: number,
): string | null {
  const small = cells.counted(part, row);
  const large = whole === "pupils" ? cells.helper("pupils", row) : cells.counted(whole, row);
  const [smallCell, largeCell] = [
    cells.figure(part, row),
    whole === "pupils" ? large : cells.figure(whole, row),
  ];
  if (small === null || large === null || smallCell === null || largeCell === null) {
    return null;
  }
  const both = `COUNT(${smallCell},${largeCell})=2,MIN(${smallCell},${largeCell})>=0,MAX(${smallCell},${largeCell})<=1000000000000`;
  return `IF(AND(${both}),${small}>${large},FALSE)`;
}

/** Whether equipment was entered in yuan under 万元, or the other way round. */
export function equipmentCondition(
  { unit }: FigureColumn["source"],
  cells: SealCells,
  row: number,
): readonly string[] {
  const stated = unit ?? assumedMoneyUnit;
  const [value, figure] = [cells.counted("equipment-value", row)!, cells.figure("equipment-value", row)!];
  const pupils = cells.helper("pupils", row);
  const perPupil = `${value}/${pupils}`;
  const tooLittle = stated === "元" ? [`AND(${perPupil}>0,${perPupil}<${leastPerPupil})`] : [];
  const implausible = oneOf([`${perPupil}>${mostPerPupil}`, ...tooLittle]);
  return [`IF(COUNT(${pupils},${figure})=2,IF(${figure}>=0,${implausible},FALSE),FALSE)`];
}

function largestClassCondition(cells: SealCells, row: number): readonly string[] {
  const [largest, classes] = [cells.figure("largest-class", row)!, cells.figure("classes", row)];
  const pupils = cells.helper("pupils", row);
  return classes === null
    ? []
    : [`IF(COUNT(${pupils},${classes})=2,IF(${classes}>0,${largest}*${classes}<${pupils},FALSE),FALSE)`];
}

function buildingsCondition(cells: SealCells, row: number): readonly string[] {
  const total = cells.figure("building-area", row)!;
  const given = buildingParts.flatMap((part) => cells.figure(part, row) ?? []);
  return given.length === 0 ? [] : [`SUM(${given.join(",")})>${total}*1.000000001`];
}
