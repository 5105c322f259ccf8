import { useCallback, useMemo, useRef, type RefObject } from "react";
import {
  type CellRange,
  type ConfirmedHeaders,
  type Grid,
  type SheetReport,
  type Stage,
  type Switches,
  type ThresholdPack,
} from "../../core";
import { type SheetChange, type WorkbookPort } from "../../workbook/port";
import { type Checker, type CheckPhase, type Rechecker } from "../checker/checker";
import { failureOf, type Failure } from "../failure";
import { readChecked } from "../map/read-checked";
import { optionsOf } from "../request-options";
import { type GridPatch } from "../grid-patch";
import { oneAtATime } from "./one-at-a-time";
import { progressBetween, type Progressed } from "./progressed";
import { recheckMeasure } from "./recheck-measure";
import { changedGrid, editOf } from "./sheet-edits";
import { useAttempts, type Attempt, type Attempts } from "./use-attempts";
import { useLatest } from "./use-latest";

export interface CheckRequest {
  readonly sheet: string;
  /** The part of the sheet to check; all of it when left out. */
  readonly range?: CellRange;
  /** `null` lets the core assume one, and say so among the issues. */
  readonly stage: Stage | null;
  readonly packId: string;
  /** The standard itself, where it is the reader's own. */
  readonly pack?: ThresholdPack;
  /** What the reader said that headers mean. */
  readonly confirmed?: ConfirmedHeaders;
  /** What was decided where the document leaves it open; as the standard says when left out. */
  readonly switches?: Switches;
}

/** How far a check has come. */
export interface RunProgress {
  readonly request: CheckRequest;
  readonly phase: CheckPhase;
  /** From 0 to 1; `null` while that cannot be told. */
  readonly done: number | null;
}

/** A finished check, and the cells it was made from. */
export interface CheckResult {
  readonly request: CheckRequest;
  readonly report: SheetReport;
  readonly grid: Grid;
  /** Present when the sheet was checked again by itself. */
  readonly progressed?: Progressed;
}

export interface CheckState {
  readonly running: RunProgress | null;
  /** The last finished check; it stays while another runs, is cancelled or fails. */
  readonly result: CheckResult | null;
  readonly failure: Failure | null;
  readonly cancelled: boolean;
  /** Whether the sheet no longer holds what was checked. */
  readonly stale: boolean;
}

export interface Check extends CheckState {
  readonly run: (request: CheckRequest) => Promise<void>;
  readonly cancel: () => void;
  /**
   * Compares the sheet with what was checked; to be called after a change. A sheet that differs is checked again by
   * itself where that is quick and the reader has not turned it off, else the result becomes stale.
   *
   * @param wanted - Whether to check it again in any case, since the reader has just asked for the change.
   */
  readonly compare: (change: SheetChange | null, wanted?: boolean) => Promise<void>;
}

/** How checks are made, and made again. */
export interface CheckMeans {
  readonly workbook: WorkbookPort;
  readonly checker: Checker;
  /** Left out, a sheet that has changed is checked whole. */
  readonly rechecker?: Rechecker;
  /** Whether a sheet that has changed is checked again by itself. */
  readonly live: boolean;
}

const untouched: CheckState = { running: null, result: null, failure: null, cancelled: false, stale: false };

/**
 * In milliseconds. A sheet whose check took longer is not checked again at every edit; a check asked for may take more,
 * since it has its worker to start and all cells to hand over.
 */
const allowance = { asked: 3000, again: 500 };

/** A change of the workbook, and when it was heard of. */
interface Heard {
  /** `null` when any cell may have changed. */
  readonly change: SheetChange | null;
  readonly wanted: boolean;
  readonly at: number;
}

/** Reads a sheet, has it checked, and keeps what came of it. One check at a time. */
export function useCheck(given: CheckMeans): Check {
  const { state, latest, update, begin, stop, pace } = useAttempts(untouched);
  const changes = useRef(0);
  const means = useLatest(given);

  const run = useCallback(
    (request: CheckRequest) =>
      begin(allowance.asked, (attempt) => checkWhole(means.current!, request, changes, attempt)),
    [begin, means],
  );

  const cancel = useCallback(() => {
    stop();
    update({ running: null, cancelled: true });
  }, [stop, update]);

  const lookInto = useMemo(
    () => oneAtATime<Heard>((heard) => compareAll(heard, { latest, update, begin, pace }, means)),
    [latest, update, begin, pace, means],
  );
  const compare = useCallback(
    (change: SheetChange | null, wanted = false) => {
      changes.current += 1;
      return lookInto({ change, wanted, at: performance.now() });
    },
    [lookInto],
  );

  return { ...state, run, cancel, compare };
}

/** Looks into changes together: a single one by its cells, several by reading the sheet. */
async function compareAll(
  heard: readonly Heard[],
  { latest, update, begin, pace }: Omit<Attempts<CheckState>, "state" | "stop">,
  means: RefObject<CheckMeans>,
): Promise<void> {
  const { result, running } = latest.current!;
  const here = heard.filter(({ change }) => result !== null && !isElsewhere(result, change));
  if (result === null || running !== null || here.length === 0) {
    return;
  }
  const { workbook, live } = means.current!;
  const changed = await changedCells(workbook, result, here.length === 1 ? here[0]!.change : null);
  if (latest.current!.result !== result || latest.current!.running !== null) {
    return;
  }
  const differs = changed.grid !== result.grid;
  if (differs && (here.some(({ wanted }) => wanted) || (live && pace.current! < 1))) {
    await begin(allowance.again, (attempt) => checkAgain(means.current!, result, changed, attempt));
    performance.measure(recheckMeasure, { start: here[0]!.at });
  } else {
    update({ stale: differs });
  }
}

async function changedCells(
  workbook: WorkbookPort,
  { request, grid }: CheckResult,
  change: SheetChange | null,
): Promise<Changed> {
  const edit = change === null ? null : await editOf(workbook, grid, change);
  return edit ?? { grid: await changedGrid(workbook, request, grid), patch: null };
}

async function checkWhole(
  { workbook, checker }: CheckMeans,
  request: CheckRequest,
  changes: { readonly current: number },
  { signal, update }: Attempt<CheckState>,
): Promise<void> {
  const tell = (phase: CheckPhase, done: number | null) => update({ running: { request, phase, done } });
  update({ failure: null, cancelled: false });
  tell("fetching", null);
  const changesBefore = changes.current;
  try {
    const grid = await readChecked(workbook, request);
    const report = await checker(
      grid,
      optionsOf(request, request.stage),
      ({ phase, step, steps }) => tell(phase, step / steps),
      signal,
    );
    const stale = changes.current !== changesBefore && (await changedGrid(workbook, request, grid)) !== grid;
    update({ running: null, result: { request, report, grid }, stale });
  } catch (error) {
    update({ running: null, failure: signal.aborted ? null : failureOf(error) });
  }
}

interface Changed {
  /** `null` when the sheet has to be read. */
  readonly grid: Grid | null;
  readonly patch: GridPatch | null;
}

async function checkAgain(
  { workbook, checker, rechecker }: CheckMeans,
  { request, report: before }: CheckResult,
  { grid: changed, patch }: Changed,
  { signal, update }: Attempt<CheckState>,
): Promise<void> {
  const options = optionsOf(request, request.stage);
  try {
    const grid = changed ?? (await readChecked(workbook, request));
    const again =
      patch === null || rechecker === undefined ? null : await rechecker(before, patch, options, signal);
    const report = again ?? (await checker(grid, options, () => undefined, signal));
    update({ stale: false, result: { request, report, grid, progressed: progressBetween(before, report) } });
  } catch {
    // whatever is in the way will be told when the reader checks again
    update({ stale: true });
  }
}

function isElsewhere({ request }: CheckResult, change: SheetChange | null): boolean {
  return change !== null && change.at.sheet !== request.sheet;
}
