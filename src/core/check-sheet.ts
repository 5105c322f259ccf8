import { assess, type Evidence } from "./assessment/assess";
import type { Assessment } from "./assessment/assessment";
import { doubtfulCells } from "./assessment/doubtful-cells";
import { noMemory, type CheckMemory } from "./check-memory";
import { findingsOf } from "./checks/findings-of";
import { DomainError } from "./domain-error";
import type { FieldId } from "./field-id";
import type { CellAddress, Grid } from "./grid";
import type { Issue } from "./issue";
import { findPack, packs } from "./packs/catalogue";
import { packHash } from "./packs/pack-hash";
import type { RelaxationId, ThresholdPack } from "./packs/threshold-pack";
import { guessStage } from "./sheets/guess-stage";
import type { Fix } from "./fixes/fix";
import { fixesOf } from "./fixes/fixes-of";
import type { School } from "./school";
import type { ConfirmedHeaders } from "./sheets/confirmed-headers";
import type { Normalisation } from "./sheets/normalisation";
import { readAnySheet } from "./sheets/read-any-sheet";
import type { ReadingOptions } from "./sheets/reading-options";
import type { SheetReading } from "./sheets/sheet-reading";
import { splitStages } from "./sheets/split-stages";
import type { Stage } from "./stage";
import { asTheStandardSays, switchesUnder, type Switches } from "./switches";

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
  /** Tells whether two reports were made under the same numbers. */
  readonly packHash: string;
  readonly stage: Stage;
  /** The easings that were switched on and that the standard's places apply, used or not. */
  readonly relaxations: readonly RelaxationId[];
  readonly columns: readonly ColumnMatch[];
  readonly issues: readonly Issue[];
  /** What was taken otherwise than it is written. */
  readonly normalisations: readonly Normalisation[];
  /** What can be corrected for certain; none where several sheets were read as one. */
  readonly fixes: readonly Fix[];
  /** `null` when the sheet could not be read as a school sheet; the issues say why. */
  readonly assessment: Assessment | null;
}

export interface CheckOptions {
  /** A standard that ships. */
  readonly packId?: string;
  /** The standard itself, where it is none of those that ship; `packId` is then not looked up. */
  readonly pack?: ThresholdPack;
  /** `null` takes the stage the sheet's name, title or school types suggest, else `primary` with a notice. */
  readonly stage: Stage | null;
  /** What the reader decided where the document leaves it open. */
  readonly switches?: Switches;
  /** Last year's sheet of the same schools, for the rules that compare. */
  readonly lastYear?: Grid;
  /** What the reader said that unclear headers mean. */
  readonly confirmed?: ConfirmedHeaders;
}

/** A sheet's report, and what it was drawn from. */
export interface CheckedReading {
  readonly report: SheetReport;
  readonly reading: SheetReading;
  readonly pack: ThresholdPack;
}

/** A step of a check, told before it starts. `step` counts from 0 to `steps - 1`. */
export interface CheckProgress {
  readonly step: number;
  readonly steps: number;
  readonly phase: "reading" | "checking" | "assessing";
}

/**
 * Checks one sheet against one pack: reads it, runs every check, and assesses what can be assessed.
 *
 * @remarks Never throws on data, and takes time in proportion to the rows. Issues about the sheet come first,
 * then those of the checks in reading order.
 *
 * @param memory - What earlier checks left, of nearly the same sheet; see `checkMemory`.
 * @throws {@link DomainError} `pack-unknown`, when no pack with this id ships.
 */
export function checkSheet(
  grid: Grid,
  options: CheckOptions,
  onProgress: (progress: CheckProgress) => void = () => undefined,
  memory: CheckMemory = noMemory,
): SheetReport {
  return checkReading(grid, options, onProgress, memory).report;
}

/**
 * Checks one sheet as {@link checkSheet} does, and keeps what it was read as, so that its figures can be explained.
 *
 * @throws {@link DomainError} `pack-unknown`, when no pack with this id ships.
 */
export function checkReading(
  grid: Grid,
  options: CheckOptions,
  onProgress: (progress: CheckProgress) => void = () => undefined,
  memory: CheckMemory = noMemory,
): CheckedReading {
  const pack = standardOf(options);
  const guessed = options.stage ?? guessStage(grid);
  onProgress({ step: 0, steps: 3, phase: "reading" });
  const reading = readFor(grid, { ...readingOptions(options, pack, guessed ?? "primary"), memory });
  const before = guessed === null && reading.headerRow !== null ? [stageAssumed(grid, "primary")] : [];
  const report = checkedReport(
    { ...reading, issues: [...before, ...reading.issues] },
    { sheet: grid.origin.sheet, pack, options, stage: guessed ?? "primary" },
    onProgress,
    memory,
  );
  return { report: { ...report, fixes: fixesOf(grid, reading, report.issues, memory.fixes) }, reading, pack };
}

interface Checking {
  readonly sheet: string;
  readonly pack: ThresholdPack;
  readonly options: Omit<CheckOptions, "packId" | "stage">;
  readonly stage: Stage;
}

/** Runs every check over a reading and assesses it; what {@link checkSheet} does once a sheet is read. */
export function checkedReport(
  reading: SheetReading,
  { sheet, pack, options, stage }: Checking,
  onProgress: (progress: CheckProgress) => void = () => undefined,
  memory: CheckMemory = noMemory,
): SheetReport {
  const switches = switchesUnder(pack, options.switches ?? asTheStandardSays);
  onProgress({ step: 1, steps: 3, phase: "checking" });
  const sheetToCheck = {
    reading,
    stage,
    pack,
    switches,
    relaxations: new Set(switches.relaxations),
    lastYear: lastYearOf(options, pack, stage),
  };
  const issues = [...reading.issues, ...findingsOf(sheetToCheck, memory.findings)];
  onProgress({ step: 2, steps: 3, phase: "assessing" });
  const found = evidence(reading, issues);
  return {
    sheet,
    packId: pack.id,
    packHash: packHash(pack),
    stage,
    relaxations: switches.relaxations,
    columns: reading.columns.map(({ field, header, at }) => ({ field, header, at })),
    issues,
    normalisations: reading.normalisations,
    fixes: [],
    assessment:
      reading.headerRow === null
        ? null
        : assess(reading.schools, pack, stage, found, switches, memory.schools),
  };
}

function readingOptions({ confirmed }: CheckOptions, pack: ThresholdPack, stage: Stage): ReadingOptions {
  return confirmed === undefined ? { stage, pack } : { stage, pack, confirmed };
}

/** Reads a sheet for a stage and divides the schools that have several. */
export function readFor(grid: Grid, options: ReadingOptions): SheetReading {
  const { stage, pack, memory } = options;
  return splitStages(readAnySheet(grid, options), stage, pack.stageSplit, memory?.divisions);
}

function lastYearOf(
  { lastYear }: Checking["options"],
  pack: ThresholdPack,
  stage: Stage,
): readonly School[] | null {
  return lastYear === undefined ? null : readFor(lastYear, { stage, pack }).schools;
}

/**
 * Returns the standard that options ask for.
 *
 * @throws {@link DomainError} `pack-unknown`, when no pack with this id ships.
 */
export function standardOf({
  packId = "",
  pack: given,
}: Pick<CheckOptions, "packId" | "pack">): ThresholdPack {
  const pack = given ?? findPack(packId);
  if (pack === undefined) {
    throw new DomainError("pack-unknown", { id: packId, known: packs.map(({ id }) => id) });
  }
  return pack;
}

function stageAssumed({ origin }: Grid, stage: Stage): Issue {
  const params = { sheet: origin.sheet, stage };
  return { code: "stage-assumed", severity: "notice", at: null, school: null, params };
}

function evidence(reading: SheetReading, issues: readonly Issue[]): Evidence {
  return {
    errorsOpen: issues.filter(({ severity }) => severity === "error").length,
    isDoubtful: doubtfulCells(reading, issues),
    allRowsRead: reading.namelessRows.length === 0,
  };
}
