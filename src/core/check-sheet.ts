import { assess, type Evidence } from "./assessment/assess";
import type { Assessment } from "./assessment/assessment";
import { amountsOf } from "./checks/amounts-of";
import { checks } from "./checks/catalogue";
import { DomainError } from "./domain-error";
import type { FieldId } from "./field-id";
import type { CellAddress, Grid } from "./grid";
import type { Issue, IssueCode } from "./issue";
import { findPack, packs } from "./packs/catalogue";
import type { ThresholdPack } from "./packs/threshold-pack";
import { guessStage } from "./sheets/guess-stage";
import { readSheet } from "./sheets/read-sheet";
import type { SheetReading } from "./sheets/sheet-reading";
import type { Stage } from "./stage";

/** How one column of the sheet was understood. */
export interface ColumnMatch {
  readonly field: FieldId;
  /** The header as written. */
  readonly header: string;
  readonly at: CellAddress;
}

/** What checking one sheet against one pack gives. Plain data, JSON-safe. */
export interface SheetReport {
  readonly sheet: string;
  readonly packId: string;
  readonly stage: Stage;
  readonly columns: readonly ColumnMatch[];
  readonly issues: readonly Issue[];
  /** `null` when the sheet could not be read as a school sheet; the issues say why. */
  readonly assessment: Assessment | null;
}

export interface CheckOptions {
  readonly packId: string;
  /** `null` takes the stage the sheet's name, title or school types suggest, else `primary` with a notice. */
  readonly stage: Stage | null;
}

/** A step of a check, told before it starts. `step` counts from 0 to `steps - 1`. */
export interface CheckProgress {
  readonly step: number;
  readonly steps: number;
  readonly phase: "reading" | "checking" | "assessing";
}

/** Issues after which nothing may be concluded from the figure in their cell. */
const doubtCodes: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "count-not-whole",
  "value-implausible",
  "part-larger-than-whole",
  "equipment-unit-mixed-up",
]);

/**
 * Checks one sheet against one pack: reads it, runs every check, and assesses what can be assessed.
 *
 * @remarks Never throws on data, and takes time in proportion to the rows. Issues about the sheet come first,
 * then those of the checks in reading order.
 *
 * @throws {@link DomainError} `pack-unknown`, when no pack with this id ships.
 */
export function checkSheet(
  grid: Grid,
  options: CheckOptions,
  onProgress: (progress: CheckProgress) => void = () => undefined,
): SheetReport {
  const pack = packOf(options);
  const guessed = options.stage ?? guessStage(grid);
  const stage = guessed ?? "primary";

  onProgress({ step: 0, steps: 3, phase: "reading" });
  const reading = readSheet(grid, stage);
  onProgress({ step: 1, steps: 3, phase: "checking" });
  const amounts = amountsOf(reading);
  const issues = [
    ...(guessed === null && reading.headerRow !== null ? [stageAssumed(grid, stage)] : []),
    ...reading.issues,
    ...checks.flatMap((check) => check({ reading, amounts, stage, pack })),
  ];
  onProgress({ step: 2, steps: 3, phase: "assessing" });
  return {
    sheet: grid.origin.sheet,
    packId: pack.id,
    stage,
    columns: reading.columns.map(({ field, header, at }) => ({ field, header, at })),
    issues,
    assessment:
      reading.headerRow === null ? null : assess(reading.schools, pack, stage, evidence(reading, issues)),
  };
}

function packOf({ packId }: CheckOptions): ThresholdPack {
  const pack = findPack(packId);
  if (pack === undefined) {
    throw new DomainError("pack-unknown", { id: packId, known: packs.map(({ id }) => id) });
  }
  return pack;
}

function stageAssumed({ origin }: Grid, stage: Stage): Issue {
  const params = { sheet: origin.sheet, stage };
  return { code: "stage-assumed", severity: "notice", at: null, school: null, params };
}

function evidence({ namelessRows, columns }: SheetReading, issues: readonly Issue[]): Evidence {
  const columnOf = new Map(columns.map(({ field, at }) => [field, at.column]));
  const doubtful = new Set(issues.flatMap((issue) => doubtfulCells(issue, columnOf)).map(cellKey));
  return {
    errorsOpen: issues.filter(({ severity }) => severity === "error").length,
    isDoubtful: (at) => doubtful.has(cellKey(at)),
    allRowsRead: namelessRows.length === 0,
  };
}

/** The cell of the issue, and beside a part of an area the area it exceeds. */
function doubtfulCells(issue: Issue, columnOf: ReadonlyMap<FieldId, number>): readonly CellAddress[] {
  const { at } = issue;
  if (at === null || !doubtCodes.has(issue.code)) {
    return [];
  }
  const whole = issue.code === "part-larger-than-whole" ? issue.params.whole : null;
  const column = whole === "teaching-area" || whole === "sports-area" ? columnOf.get(whole) : undefined;
  return column === undefined ? [at] : [at, { ...at, column }];
}

function cellKey({ row, column }: CellAddress): string {
  return `${row}:${column}`;
}
