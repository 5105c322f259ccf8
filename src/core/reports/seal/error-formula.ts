import { classBins, type ClassBin } from "../../sheets/fields";
import { buildingParts } from "../../checks/buildings-within-parts";
import { fundedAtLeast, fundKinds, mostFundsPerPupil } from "../../checks/funds-unit";
import { countryBounds } from "../../checks/places-in-country";
import { wholes } from "../../checks/parts-within-whole";
import type { AmountFieldId } from "../../field-id";
import type { IssueCode } from "../../issue";
import { equipmentCondition, exceeds } from "./doubt-formula";
import { figureStates } from "./figure-formula";
import { areaIn, oneOf } from "./formula-text";
import type { SealCells } from "./seal-cells";
import { figureOf, type SealLayout } from "./seal-layout";
import type { SealedSheet } from "./sealed-sheet";
import { stagePupilFields } from "./stage-weights";

/** The errors that the formulas of a seal find again after every change of a figure. */
export const liveErrors: ReadonlySet<IssueCode> = new Set<IssueCode>([
  ...(["value-missing", "value-not-number", "value-is-error", "value-negative", "count-not-whole"] as const),
  ...(["value-implausible", "rate-above-one", "pupils-not-positive", "part-larger-than-whole"] as const),
  ...(["equipment-unit-mixed-up", "largest-class-below-average", "buildings-exceed-total"] as const),
  ...(["classes-without-pupils", "class-bins-differ", "pupils-outside-bins", "funds-unit-mixed-up"] as const),
  ...([
    "training-exceeds-funds",
    "place-outside-country",
    "exclusion-undecided",
    "stage-share-unknown",
  ] as const),
]);

/** Writes whether the figures of a school hold an error: TRUE or FALSE. */
export function errorFormula(
  sheet: SealedSheet,
  layout: SealLayout,
  cells: SealCells,
  row: number,
  needed: readonly AmountFieldId[],
): string {
  return oneOf([
    ...figureErrors(layout, row),
    ...missingErrors(cells, row, needed),
    ...pupilsErrors(cells, row),
    ...relationErrors(sheet, layout, cells, row),
    ...shareErrors(layout, cells, row),
  ]);
}

function figureErrors({ figures }: SealLayout, row: number): readonly string[] {
  const [first, last] = [figures[0]!.column, figures.at(-1)!.column];
  const area = areaIn(row, first, row, last);
  const { notNumber, cellError, impossible } = figureStates;
  const states = [notNumber, cellError, impossible].map((state) => `COUNTIF(${area},"${state}")`);
  const doubts = figures.flatMap(({ doubt }) => doubt ?? []);
  const doubtful = doubts.length === 0 ? [] : [`SUM(${areaIn(row, doubts[0]!, row, doubts.at(-1)!)})`];
  return [`${[...states, `COUNTIF(${area},"<0")`, ...doubtful].join("+")}>0`];
}

function missingErrors(cells: SealCells, row: number, needed: readonly AmountFieldId[]): readonly string[] {
  const figures = needed.flatMap((field) => cells.figure(field, row) ?? []);
  const blank = figures.map((cell) => `${cell}=""`);
  return blank.length === 0 ? [] : [`AND(${cells.helper("takesPart", row)}<>0,${oneOf(blank)})`];
}

function pupilsErrors(cells: SealCells, row: number): readonly string[] {
  const pupils = cells.figure("pupils", row)!;
  const untold = `AND(${cells.helper("takesPart", row)}=2,${cells.sealed("participation", row)}=4)`;
  return [`IF(ISNUMBER(${pupils}),${pupils}=0,FALSE)`, `IF(${cells.helper("match", row)}=0,FALSE,${untold})`];
}

function relationErrors(
  { report, reading }: SealedSheet,
  layout: SealLayout,
  cells: SealCells,
  row: number,
): readonly string[] {
  const present = new Set(reading.columns.map(({ field }) => field));
  const excess = wholes.flatMap(([whole, parts]) =>
    parts
      .filter((part) => present.has(part) && present.has(whole))
      .flatMap((part) => exceeds(part, whole, cells, row) ?? []),
  );
  return [
    ...excess,
    ...buildingErrors(cells, row),
    ...classErrors(cells, row, report.stage),
    ...binErrors(cells, row),
    ...fundErrors(cells, row),
    ...placeErrors(cells, row),
    ...equipmentErrors(layout, cells, row),
    ...trainingErrors(cells, row),
  ];
}

function buildingErrors(cells: SealCells, row: number): readonly string[] {
  const total = cells.figure("building-area", row);
  const given = buildingParts.flatMap((part) => cells.figure(part, row) ?? []);
  return total === null || given.length === 0
    ? []
    : [`IF(ISNUMBER(${total}),SUM(${given.join(",")})>${total}*1.000000001,FALSE)`];
}

function classErrors(
  cells: SealCells,
  row: number,
  stage: SealedSheet["report"]["stage"],
): readonly string[] {
  const classes = cells.figure("classes", row);
  const pupils = cells.helper("pupils", row);
  const others = Object.entries(stagePupilFields)
    .filter(([each]) => each !== stage)
    .flatMap(([, field]) => cells.figure(field, row) ?? [])
    .map((cell) => `N(${cell})`);
  const all = [pupils, ...others].join("+");
  const largest = cells.figure("largest-class", row);
  const average =
    largest === null || classes === null
      ? []
      : [
          `IF(COUNT(${largest},${classes},${pupils})=3,AND(${classes}>0,${largest}*${classes}<${pupils}),FALSE)`,
        ];
  return classes === null
    ? []
    : [`IF(COUNT(${classes},${pupils})=2,OR(${classes}=0,${classes}>${all}),FALSE)`, ...average];
}

/** The ten bins of class sizes: that they add up to the classes, and that the pupils fit into them. */
function binErrors(cells: SealCells, row: number): readonly string[] {
  const bins = classBins.flatMap((bin) => {
    const cell = cells.figure(bin.id, row);
    return cell === null ? [] : [{ ...bin, cell }];
  });
  if (bins.length < classBins.length) {
    return [];
  }
  const all = bins.map(({ cell }) => cell).join(",");
  const complete = `COUNT(${all})=${bins.length}`;
  const classes = cells.figure("classes", row);
  const pupils = cells.helper("pupils", row);
  const differ =
    classes === null ? [] : [`IF(AND(${complete},ISNUMBER(${classes})),SUM(${all})<>${classes},FALSE)`];
  return [...differ, `IF(AND(${complete},ISNUMBER(${pupils}),SUM(${all})>0),${outside(bins, pupils)},FALSE)`];
}

function outside(bins: readonly (ClassBin & { readonly cell: string })[], pupils: string): string {
  const least = bins.map(({ low, cell }) => `${low}*${cell}`).join("+");
  const closed = bins.filter(({ high }) => high !== null);
  const most = closed.map(({ high, cell }) => `${high}*${cell}`).join("+");
  const open = bins.find(({ high }) => high === null);
  const above = `${pupils}>${most}`;
  return `OR(${pupils}<${least},${open === undefined ? above : `AND(${open.cell}=0,${above})`})`;
}

function fundErrors(cells: SealCells, row: number): readonly string[] {
  const pupils = cells.helper("pupils", row);
  return fundKinds.flatMap(({ field, least }) => {
    const cell = cells.figure(field, row);
    const tooMuch = `${cell}>${mostFundsPerPupil}*MAX(${pupils},${fundedAtLeast})`;
    return cell === null
      ? []
      : [`IF(COUNT(${cell},${pupils})=2,AND(${cell}>0,OR(${cell}/${pupils}<${least},${tooMuch})),FALSE)`];
  });
}

function equipmentErrors(layout: SealLayout, cells: SealCells, row: number): readonly string[] {
  const figure = figureOf(layout, "equipment-value");
  return figure === undefined ? [] : equipmentCondition(figure.source, cells, row);
}

function trainingErrors(cells: SealCells, row: number): readonly string[] {
  const excess = exceeds("training-funds", "public-funds", cells, row);
  return excess === null ? [] : [excess];
}

function placeErrors(cells: SealCells, row: number): readonly string[] {
  return countryBounds.flatMap(({ field, least, most }) => {
    const cell = cells.figure(field, row);
    return cell === null ? [] : [`IF(ISNUMBER(${cell}),OR(${cell}<${least},${cell}>${most}),FALSE)`];
  });
}

/** That a school is divided among its stages, and by what cannot be told. */
function shareErrors({ stageWeights }: SealLayout, cells: SealCells, row: number): readonly string[] {
  return stageWeights === null ? [] : [`${cells.cell(stageWeights + 3, row)}=""`];
}
