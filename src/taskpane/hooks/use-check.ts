import { useCallback, useRef, useState } from "react";
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
import { patchedGrid, type GridPatch } from "../grid-patch";
import { sameGrid } from "../same-grid";

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

/** What a check made again after an edit changed about the issues. */
export interface Progressed {
  readonly solved: number;
  readonly added: number;
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

/** Above this, reading the sheet again just to compare would be felt; any change then counts. */
const mostCellsToCompare = 100_000;

/** A sheet whose check took longer is not checked again at every edit. */
const mostMilliseconds = 500;

/** Reads a sheet, has it checked, and keeps what came of it. One check at a time. */
export function useCheck(means: CheckMeans): Check {
  const [state, setState] = useState(untouched);
  const underWay = useRef<AbortController | null>(null);
  const changes = useRef(0);
  const lastTook = useRef(0);
  const current = useRef(means);
  current.current = means;
  const latest = useRef(state);
  latest.current = state;

  const begin = useCallback(() => {
    underWay.current?.abort();
    const controller = new AbortController();
    underWay.current = controller;
    const update = (change: Partial<CheckState>) => {
      if (!controller.signal.aborted) {
        setState((before) => ({ ...before, ...change }));
      }
    };
    return { signal: controller.signal, update };
  }, []);

  const run = useCallback(
    async (request: CheckRequest) => {
      const { workbook, checker } = current.current;
      const { signal, update } = begin();
      const tell = (phase: CheckPhase, done: number | null) => update({ running: { request, phase, done } });

      update({ failure: null, cancelled: false });
      tell("fetching", null);
      const changesBefore = changes.current;
      const start = performance.now();
      try {
        const grid = await readChecked(workbook, request);
        const report = await checker(
          grid,
          optionsOf(request, request.stage),
          ({ phase, step, steps }) => tell(phase, step / steps),
          signal,
        );
        lastTook.current = performance.now() - start;
        const stale =
          changes.current !== changesBefore && (await changedGrid(workbook, request, grid)) !== grid;
        update({ running: null, result: { request, report, grid }, stale });
      } catch (error) {
        update({ running: null, failure: signal.aborted ? null : failureOf(error) });
      }
    },
    [begin],
  );

  const checkAgain = useCallback(
    async (result: CheckResult, changed: Grid | null, patch: GridPatch | null) => {
      const { workbook, checker, rechecker } = current.current;
      const { signal, update } = begin();
      const { request } = result;
      const options = optionsOf(request, request.stage);
      const start = performance.now();
      try {
        const grid = changed ?? (await readChecked(workbook, request));
        const again =
          patch === null || rechecker === undefined
            ? null
            : await rechecker(result.report, patch, options, signal);
        const report = again ?? (await checker(grid, options, () => undefined, signal));
        lastTook.current = performance.now() - start;
        update({
          stale: false,
          result: { request, report, grid, progressed: progress(result.report, report) },
        });
      } catch {
        // whatever is in the way will be told when the reader checks again
        update({ stale: true });
      }
    },
    [begin],
  );

  const cancel = useCallback(() => {
    underWay.current?.abort();
    setState((before) => ({ ...before, running: null, cancelled: true }));
  }, []);

  const compare = useCallback(
    async (change: SheetChange | null) => {
      changes.current += 1;
      const { result, running } = latest.current;
      if (result === null || running !== null || isElsewhere(result, change)) {
        return;
      }
      const { workbook, live } = current.current;
      const edit = change === null ? null : await editOf(workbook, result.grid, change);
      const grid = edit === null ? await changedGrid(workbook, result.request, result.grid) : edit.grid;
      if (latest.current.result !== result || latest.current.running !== null) {
        return;
      }
      if (grid === result.grid) {
        setState((before) => (before.result === result ? { ...before, stale: false } : before));
      } else if (live && lastTook.current < mostMilliseconds) {
        await checkAgain(result, grid, edit?.patch ?? null);
      } else {
        setState((before) => (before.result === result ? { ...before, stale: true } : before));
      }
    },
    [checkAgain],
  );

  return { ...state, run, cancel, compare };
}

function isElsewhere({ request }: CheckResult, change: SheetChange | null): boolean {
  return change !== null && change.at.sheet !== request.sheet;
}

interface Edit {
  readonly patch: GridPatch;
  readonly grid: Grid;
}

/** Reads the cells that changed; `null` when they do not tell the whole change. */
async function editOf(workbook: WorkbookPort, grid: Grid, change: SheetChange): Promise<Edit | null> {
  const isWithin = patchedGrid(grid, emptyPatch(change)) !== null;
  const patch = isWithin ? await workbook.readCells(change).catch(() => null) : null;
  const changed = patch === null ? null : patchedGrid(grid, patch);
  return patch === null || changed === null ? null : { patch, grid: changed };
}

function emptyPatch({ at, rowCount, columnCount }: SheetChange): GridPatch {
  const row = new Array<null>(columnCount).fill(null);
  return { origin: at, rows: new Array<readonly null[]>(rowCount).fill(row) };
}

/** Reads the sheet anew: the same grid when nothing differs; `null` when it is too large to tell, or gone. */
async function changedGrid(
  workbook: WorkbookPort,
  request: CheckRequest,
  checked: Grid,
): Promise<Grid | null> {
  if (checked.rows.length * (checked.rows[0]?.length ?? 0) > mostCellsToCompare) {
    return null;
  }
  try {
    const now = await readChecked(workbook, request);
    return sameGrid(checked, now) ? checked : now;
  } catch {
    // a sheet that is gone or cannot be read is not known to be the one that was checked
    return null;
  }
}

function progress(before: SheetReport, after: SheetReport): Progressed {
  const [old, now] = [keysOf(before), keysOf(after)];
  return {
    solved: [...old].filter((key) => !now.has(key)).length,
    added: [...now].filter((key) => !old.has(key)).length,
  };
}

function keysOf({ issues }: SheetReport): ReadonlySet<string> {
  return new Set(issues.map(({ code, at, school }) => `${code} ${at?.row} ${at?.column} ${school}`));
}
