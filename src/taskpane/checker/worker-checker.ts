import { proxy, releaseProxy, wrap, type Remote } from "comlink";
import { type CheckService } from "./check-service";
import { type GroupResult, type SheetReport, type TrailStep } from "../../core";
import { type Checker, type Explainer, type Grouper, type Rechecker } from "./checker";
import { ended, inWorker } from "./in-worker";
import { changedReport } from "./report-change";

/** A checker and what checks again after it. */
export interface CheckSession {
  readonly checker: Checker;
  readonly rechecker: Rechecker;
}

interface Held {
  readonly worker: Worker;
  readonly service: Remote<CheckService>;
}

/**
 * Checks in a worker that stays, with the cells it has seen, so that a sheet can be checked again after an edit
 * without handing it over whole. Cancelling ends the worker at once; the next check starts another.
 *
 * @param startWorker - Starts a worker that exposes the check service.
 */
export function checkSession(startWorker: () => Worker): CheckSession {
  let held: Held | null = null;
  let last: SheetReport | null = null;
  const end = (one: Held) => {
    if (held === one) {
      [held, last] = [null, null];
      one.service[releaseProxy]();
      one.worker.terminate();
    }
  };
  const inHeld = async <T>(signal: AbortSignal, work: (service: Remote<CheckService>) => Promise<T>) => {
    signal.throwIfAborted();
    const one = (held ??= hold(startWorker()));
    // at once, so that a check that begins in the same breath does not wait for a worker that is gone
    const cancel = () => end(one);
    signal.addEventListener("abort", cancel);
    try {
      return await Promise.race([work(one.service), ended(one.worker, signal)]);
    } catch (error) {
      end(one);
      throw error;
    } finally {
      signal.removeEventListener("abort", cancel);
    }
  };
  return {
    checker: async (grid, options, onProgress, signal) => {
      last = null;
      const report = await inHeld(signal, (service) => service.checkSheet(grid, options, proxy(onProgress)));
      last = report;
      return report;
    },
    rechecker: async (before, patch, options, signal) => {
      if (held === null || last !== before) {
        return null;
      }
      last = null;
      const change = await inHeld(signal, (service) => service.recheck(patch, options));
      last = change === null ? null : changedReport(before, change);
      return last;
    },
  };
}

function hold(worker: Worker): Held {
  return { worker, service: wrap<CheckService>(worker) };
}

/** An {@link Explainer} that works in a worker in a worker of its own. */
export function workerExplainer(startWorker: () => Worker): Explainer {
  return (grid, options, question, signal) =>
    inWorker<CheckService, readonly TrailStep[]>(startWorker, signal, (service) =>
      service.explain(grid, options, question),
    );
}

/** A {@link Grouper} that works in a worker in a worker of its own. */
export function workerGrouper(startWorker: () => Worker): Grouper {
  return (grid, options, dimension, signal) =>
    inWorker<CheckService, readonly GroupResult[]>(startWorker, signal, (service) =>
      service.groups(grid, options, dimension),
    );
}
