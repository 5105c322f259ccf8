import { proxy, releaseProxy, wrap, type Remote } from "comlink";
import { type CheckService } from "./check-service";
import { type Checker, type Explainer, type Grouper } from "./checker";

/**
 * A {@link Checker} that runs each check in a worker of its own, so that cancelling ends it at once.
 *
 * @param startWorker - Starts a worker that exposes the check service.
 */
export function workerChecker(startWorker: () => Worker): Checker {
  return (grid, options, onProgress, signal) =>
    inWorker(startWorker, signal, (service) => service.checkSheet(grid, options, proxy(onProgress)));
}

/** An {@link Explainer} that works in a worker as {@link workerChecker} does. */
export function workerExplainer(startWorker: () => Worker): Explainer {
  return (grid, options, question, signal) =>
    inWorker(startWorker, signal, (service) => service.explain(grid, options, question));
}

/** A {@link Grouper} that works in a worker as {@link workerChecker} does. */
export function workerGrouper(startWorker: () => Worker): Grouper {
  return (grid, options, dimension, signal) =>
    inWorker(startWorker, signal, (service) => service.groups(grid, options, dimension));
}

async function inWorker<T>(
  startWorker: () => Worker,
  signal: AbortSignal,
  work: (service: Remote<CheckService>) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const worker = startWorker();
  const service = wrap<CheckService>(worker);
  try {
    return await Promise.race([work(service), ended(worker, signal)]);
  } finally {
    service[releaseProxy]();
    worker.terminate();
  }
}

/** Rejects when the reader cancels or the worker breaks down; never resolves. */
function ended(worker: Worker, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    worker.addEventListener("error", ({ message }) =>
      reject(new Error(`the check's worker failed: ${message}`)),
    );
  });
}
