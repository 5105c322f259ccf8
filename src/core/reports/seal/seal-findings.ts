import { exclusionOf } from "../../checks/exclusion";
import { neededFields } from "../../checks/values-present";
import { doubtfulCells } from "../../assessment/doubtful-cells";
import { measured, type DoubtfulCells } from "../../assessment/measured";
import type { AmountFieldId } from "../../field-id";
import type { CellAddress } from "../../grid";
import { indicatorOf } from "../../indicators/catalogue";
import type { IndicatorId } from "../../indicators/indicator";
import { usableAmount, type School } from "../../school";
import { decidesByFigures, identityCells, identityText } from "./identity-cells";
import { liveErrors } from "./error-formula";
import type { SealContext } from "./seal-context";
import type { SealedSheet } from "./sealed-sheet";
import { stageWeightsOf, stagePupilFields } from "./stage-weights";

/** What the formulas of the working sheet give when they are written, as the core found it. */
export interface SealFindings {
  readonly isDoubtful: DoubtfulCells;
  /** Of each school: the text by which it is known again. */
  readonly identities: readonly string[];
  /** Of each school: the share of a stage; `null` where it cannot be told. */
  readonly shares: readonly (number | null)[];
  /** Of each school: 1 when it takes part, 0 when not, 2 where that cannot be told. */
  readonly takesPart: readonly (0 | 1 | 2)[];
  /** Positions of the schools whose figures hold an error that the formulas find. */
  readonly withErrors: ReadonlySet<number>;
  /** Of each school: the value of an indicator; `null` where there is none, or it rests on a doubtful figure. */
  readonly value: (id: IndicatorId, school: number) => number | null;
  /** Fields that every school must fill in. */
  readonly needed: readonly AmountFieldId[];
}

/** Gathers what the core found out about a sheet, school by school. */
export function sealFindings({ sheet, layout }: SealContext): SealFindings {
  const { reading, report, pack, grid } = sheet;
  const isDoubtful = doubtfulCells(reading, report.issues);
  const byFigures = decidesByFigures(sheet);
  return {
    isDoubtful,
    identities: reading.schools.map((school) => identityText(identityCells(school, byFigures), grid)),
    shares: reading.schools.map((school) => (layout.stageWeights === null ? 1 : shareOf(school, sheet))),
    takesPart: reading.schools.map((school) => takesPart(school, sheet)),
    withErrors: schoolsWithErrors(sheet),
    needed: [...neededFields({ reading, pack, stage: report.stage })],
    value: (id, school) => {
      const { given, doubtful } = measured(reading.schools[school]!, indicatorOf(id), isDoubtful);
      return doubtful ? null : given.value;
    },
  };
}

/** Issues that stand in a school's own cells. */
function schoolsWithErrors({ reading: { schools }, report: { issues } }: SealedSheet): ReadonlySet<number> {
  const owner = new Map<string, number>();
  schools.forEach(({ at, texts, amounts }, index) => {
    const cells = [
      at,
      ...Object.values(texts).map((text) => text.at),
      ...Object.values(amounts).map((each) => each.at),
    ];
    cells.forEach((cell) => owner.set(keyOf(cell), index));
  });
  const errors = issues.filter(({ severity, code }) => severity === "error" && liveErrors.has(code));
  return new Set(errors.flatMap(({ at }) => (at === null ? [] : (owner.get(keyOf(at)) ?? []))));
}

function keyOf({ sheet, row, column }: CellAddress): string {
  return `${row},${column},${sheet}`;
}

function shareOf(school: School, { report: { stage }, pack: { stageSplit } }: SealedSheet): number | null {
  const weights = stageWeightsOf(school, stage, stageSplit);
  if (weights[stage] === 0) {
    return 1;
  }
  const stages = Object.keys(stagePupilFields) as (keyof typeof stagePupilFields)[];
  const counted = stages.filter((each) => weights[each] > 0);
  const pupils = counted.map((each) => usableAmount(school, stagePupilFields[each]));
  const own = usableAmount(school, stagePupilFields[stage]);
  if (pupils.includes(null) || own === null || own === 0) {
    return null;
  }
  const all = counted.reduce((sum, each, index) => sum + pupils[index]! * weights[each], 0);
  return (own * weights[stage]) / all;
}

function takesPart(school: School, { pack, report, switches }: SealedSheet): 0 | 1 | 2 {
  const exclusion = exclusionOf(school, pack, report.stage, switches);
  return exclusion === null ? 1 : exclusion === "undecided" ? 2 : 0;
}
