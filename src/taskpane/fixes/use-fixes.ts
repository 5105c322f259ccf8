import { useCallback, useEffect, useState, type RefObject } from "react";
import { type Fix } from "../../core";
import { type WorkbookPort } from "../../workbook/port";
import { type WriteOutcome, type WrittenCell } from "../../workbook/cell-changes";
import { useLatest } from "../hooks/use-latest";
import { failureOf, type Failure } from "../failure";
import { fixLogKey, readFixLog, withTakenBack, withWritten, type LoggedFix } from "./fix-log";

/** What writing came to, last. */
export interface FixOutcome {
  readonly done: "fixed" | "taken-back";
  readonly outcome: WriteOutcome;
}

/** Corrections of cells, and the way back. */
export interface Fixes {
  readonly busy: boolean;
  readonly last: FixOutcome | null;
  readonly failure: Failure | null;
  readonly log: readonly LoggedFix[];
  readonly canUndo: boolean;
  readonly fix: (fixes: readonly Fix[]) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

interface Batch {
  readonly on: string;
  readonly written: readonly WrittenCell[];
}

interface State {
  readonly busy: boolean;
  readonly last: FixOutcome | null;
  readonly failure: Failure | null;
  readonly log: readonly LoggedFix[];
  readonly batches: readonly Batch[];
}

const untouched: State = { busy: false, last: null, failure: null, log: [], batches: [] };

interface Writer {
  readonly state: State;
  readonly latest: RefObject<State>;
  readonly change: (update: Partial<State>) => void;
  /** Writes, one piece of work at a time, and keeps the log. */
  readonly run: (work: () => Promise<Written>) => void;
}

type Written = Partial<State> & { readonly last: FixOutcome };

function useWriter(workbook: WorkbookPort, onWritten: () => void): Writer {
  const [state, setState] = useState(untouched);
  const latest = useLatest(state);
  const told = useLatest(onWritten);
  const change = useCallback(
    (update: Partial<State>) => setState((before) => ({ ...before, ...update })),
    [],
  );
  const write = useCallback(
    async (work: () => Promise<Written>) => {
      change({ busy: true, failure: null, last: null });
      try {
        const done = await work();
        change({ busy: false, ...done });
        if (done.last.outcome.written.length > 0) {
          told.current!();
          // the cells are corrected whether or not the log of it can be kept
          await workbook.keep(fixLogKey, done.log ?? latest.current!.log).catch(() => undefined);
        }
      } catch (error) {
        change({ busy: false, failure: failureOf(error) });
      }
    },
    [change, latest, told, workbook],
  );
  const run = useCallback(
    (work: () => Promise<Written>) => void (latest.current!.busy ? undefined : write(work)),
    [latest, write],
  );
  return { state, latest, change, run };
}

/**
 * Writes fixes into the workbook, logs them with it, and takes them back, the last batch first.
 *
 * @param onWritten - Called after cells were written or taken back.
 */
export function useFixes(workbook: WorkbookPort, onWritten: () => void): Fixes {
  const { state, latest, change, run } = useWriter(workbook, onWritten);
  useEffect(() => {
    workbook.readKept(fixLogKey).then(
      (kept) => change({ log: readFixLog(kept) }),
      () => undefined,
    );
  }, [workbook, change]);

  const fix = useCallback(
    (fixes: readonly Fix[]) =>
      run(async () => {
        const on = new Date().toISOString();
        const changes = fixes.map(({ at, before, after }) => ({ at, before, after }));
        const outcome = await workbook.writeCells(changes);
        const { written } = outcome;
        const { log, batches } = latest.current!;
        return {
          last: { done: "fixed", outcome },
          log: withWritten(log, written, on),
          batches: written.length === 0 ? batches : [...batches, { on, written }],
        };
      }),
    [latest, run, workbook],
  );

  const undo = useCallback(
    () =>
      run(async () => {
        const { log, batches } = latest.current!;
        const { on, written } = batches.at(-1)!;
        const outcome = await workbook.takeBack(written);
        return {
          last: { done: "taken-back", outcome },
          log: withTakenBack(log, outcome.written, on),
          batches: batches.slice(0, -1),
        };
      }),
    [latest, run, workbook],
  );

  const dismiss = useCallback(() => change({ failure: null, last: null }), [change]);
  return { ...state, canUndo: state.batches.length > 0, fix, undo, dismiss };
}
