import { useCallback, useRef, useState, type Dispatch, type RefObject, type SetStateAction } from "react";
import {
  type CellRange,
  type ConfirmedHeaders,
  type Grid,
  type SheetReport,
  type Stage,
  type ThresholdPack,
} from "../../core";
import { type SheetChange, type WorkbookPort } from "../../workbook/port";
import { type Checker, type CheckPhase, type Rechecker } from "../checker/checker";
import { failureOf, type Failure } from "../failure";
import { readChecked } from "../map/read-checked";
import { optionsOf } from "../request-options";
import { type GridPatch } from "../grid-patch";
import { progressBetween, type Progressed } from "./progressed";
import { recheckMeasure } from "./recheck-measure";
import { changedGrid, editOf } from "./sheet-edits";
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
   * itself where that is wanted and quick, else the result becomes stale.
   */
  readonly compare: (change: SheetChange | null) => Promise<void>;
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

/** A sheet whose check took longer is not checked again at every edit. */
const mostMilliseconds = 500;

type Update = (change: Partial<CheckState>) => void;

/** One piece of work; what it would change is dropped once it is aborted. */
interface Attempt {
  readonly signal: AbortSignal;
  readonly update: Update;
}

interface Attempts {
  readonly state: CheckState;
  readonly setState: Dispatch<SetStateAction<CheckState>>;
  /** Ends what is under way, and times the new piece of work. */
  readonly begin: (work: (attempt: Attempt) => Promise<void>) => Promise<void>;
  readonly cancel: () => void;
  /** How long the last piece of work took, in milliseconds. */
  readonly took: RefObject<number>;
}

/** One piece of work at a time; what an ended one would still change is dropped. */
function useAttempts(): Attempts {
  const [state, setState] = useState(untouched);
  const underWay = useRef<AbortController | null>(null);
  const took = useRef(0);
  const begin = useCallback(async (work: (attempt: Attempt) => Promise<void>) => {
    underWay.current?.abort();
    const controller = new AbortController();
    underWay.current = controller;
    const update: Update = (change) => {
      if (!controller.signal.aborted) {
        setState((before) => ({ ...before, ...change }));
      }
    };
    const start = performance.now();
    await work({ signal: controller.signal, update });
    took.current = performance.now() - start;
  }, []);
  const cancel = useCallback(() => {
    underWay.current?.abort();
    setState((before) => ({ ...before, running: null, cancelled: true }));
  }, []);
  return { state, setState, begin, cancel, took };
}

/** Reads a sheet, has it checked, and keeps what came of it. One check at a time. */
export function useCheck(given: CheckMeans): Check {
  const { state, setState, begin, cancel, took } = useAttempts();
  const changes = useRef(0);
  const means = useLatest(given);
  const latest = useLatest(state);

  const run = useCallback(
    (request: CheckRequest) => begin((attempt) => checkWhole(means.current!, request, changes, attempt)),
    [begin, means],
  );

  const compare = useCallback(
    async (change: SheetChange | null) => {
      changes.current += 1;
      const heard = performance.now();
      const { result, running } = latest.current!;
      if (result === null || running !== null || isElsewhere(result, change)) {
        return;
      }
      const { workbook, live } = means.current!;
      const changed = await changedCells(workbook, result, change);
      const { grid } = changed;
      if (latest.current!.result !== result || latest.current!.running !== null) {
        return;
      }
      if (grid !== result.grid && live && took.current! < mostMilliseconds) {
        await begin((attempt) => checkAgain(means.current!, result, changed, attempt));
        performance.measure(recheckMeasure, { start: heard });
      } else {
        const stale = grid !== result.grid;
        setState((before) => (before.result === result ? { ...before, stale } : before));
      }
    },
    [begin, latest, means, setState, took],
  );

  return { ...state, run, cancel, compare };
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
  { signal, update }: Attempt,
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
  { signal, update }: Attempt,
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
