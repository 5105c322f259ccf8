import { releaseProxy, wrap, type Remote } from "comlink";

/** Works once in a worker of its own. Rejects with the signal's reason once it is aborted, and ends the worker. */
export async function inWorker<S, T>(
  startWorker: () => Worker,
  signal: AbortSignal,
  work: (service: Remote<S>) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const worker = startWorker();
  const service = wrap<S>(worker);
  try {
    return await Promise.race([work(service), ended(worker, signal)]);
  } finally {
    service[releaseProxy]();
    worker.terminate();
  }
}

/** Rejects when the reader cancels or the worker breaks down; never resolves. */
export function ended(worker: Worker, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    worker.addEventListener("error", ({ message }) =>
      reject(new Error(`the check's worker failed: ${message}`)),
    );
  });
}
