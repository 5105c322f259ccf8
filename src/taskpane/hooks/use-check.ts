import { useCallback, useRef, useState } from "react";
import { type Grid, type SheetReport, type Stage } from "../../core";
import { type WorkbookPort } from "../../workbook/port";
import { type Checker, type CheckPhase } from "../checker/checker";
import { failureOf, type Failure } from "../failure";
import { sameGrid } from "../same-grid";

export interface CheckRequest {
  readonly sheet: string;
  /** `null` lets the core assume one, and say so among the issues. */
  readonly stage: Stage | null;
  readonly packId: string;
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
  /** Compares the sheet with what was checked; to be called after a change. */
  readonly compare: () => Promise<void>;
}

const untouched: CheckState = { running: null, result: null, failure: null, cancelled: false, stale: false };

/** Above this, reading the sheet again just to compare would be felt; any change then counts. */
const mostCellsToCompare = 100_000;

/** Reads a sheet, has it checked, and keeps what came of it. One check at a time. */
export function useCheck(workbook: WorkbookPort, checker: Checker): Check {
  const [state, setState] = useState(untouched);
  const underWay = useRef<AbortController | null>(null);
  const changes = useRef(0);

  const run = useCallback(
    async (request: CheckRequest) => {
      underWay.current?.abort();
      const controller = new AbortController();
      underWay.current = controller;
      const update = (change: Partial<CheckState>) => {
        if (!controller.signal.aborted) {
          setState((before) => ({ ...before, ...change }));
        }
      };
      const tell = (phase: CheckPhase, done: number | null) => update({ running: { request, phase, done } });

      update({ failure: null, cancelled: false });
      tell("fetching", null);
      const changesBefore = changes.current;
      try {
        const grid = await workbook.readSheet(request.sheet);
        const report = await checker(
          grid,
          { packId: request.packId, stage: request.stage },
          ({ phase, step, steps }) => tell(phase, step / steps),
          controller.signal,
        );
        const stale = changes.current !== changesBefore && (await differs(workbook, grid));
        update({ running: null, result: { request, report, grid }, stale });
      } catch (error) {
        update({ running: null, failure: controller.signal.aborted ? null : failureOf(error) });
      }
    },
    [checker, workbook],
  );

  const cancel = useCallback(() => {
    underWay.current?.abort();
    setState((before) => ({ ...before, running: null, cancelled: true }));
  }, []);

  const { result } = state;
  const compare = useCallback(async () => {
    changes.current += 1;
    if (result !== null) {
      const stale = await differs(workbook, result.grid);
      setState((before) => (before.result === result ? { ...before, stale } : before));
    }
  }, [result, workbook]);

  return { ...state, run, cancel, compare };
}

async function differs(workbook: WorkbookPort, checked: Grid): Promise<boolean> {
  if (checked.rows.length * (checked.rows[0]?.length ?? 0) > mostCellsToCompare) {
    return true;
  }
  try {
    return !sameGrid(checked, await workbook.readSheet(checked.origin.sheet));
  } catch {
    // a sheet that is gone or cannot be read is not known to be the one that was checked
    return true;
  }
}
