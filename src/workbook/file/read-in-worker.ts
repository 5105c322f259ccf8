import { once } from "node:events";
// without node:, or webpack would not see that a worker starts here
import { Worker } from "worker_threads";
import { FileError, type SheetValues } from "../../xlsx";
import type { ReadAnswer, ReadOrder } from "./read-worker";

/** How long a file may take, how much memory it may fill, and how Node starts for it. */
export interface WorkerOptions {
  readonly milliseconds: number;
  /** Of JavaScript values; bytes of the file's parts are limited where they are inflated. */
  readonly memoryMegabytes: number;
  /** Arguments of Node for the thread. */
  readonly execArgv: readonly string[];
}

export const defaultWorkerOptions: WorkerOptions = {
  milliseconds: 30_000,
  memoryMegabytes: 1536,
  // a process started on the sources has a loader for TypeScript, which a thread does not inherit
  execArgv: process.argv[1]?.endsWith(".ts") ? ["--require", "tsx/cjs"] : [],
};

/**
 * Reads a file in a thread of its own, which is ended when it takes too long or too much memory.
 *
 * @throws {@link FileError} `file-too-slow` when it was ended, or what reading refused.
 */
export async function readInWorker(
  bytes: Uint8Array,
  fileName: string,
  { milliseconds, memoryMegabytes, execArgv }: WorkerOptions = defaultWorkerOptions,
): Promise<readonly SheetValues[]> {
  const worker = new Worker(new URL("./read-worker.ts", import.meta.url), {
    workerData: { bytes, fileName } satisfies ReadOrder,
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    execArgv: [...execArgv],
  });
  const stop = AbortSignal.timeout(milliseconds);
  try {
    const [answer] = (await once(worker, "message", { signal: stop })) as [ReadAnswer];
    return sheetsIn(answer);
  } catch (error) {
    throw stop.aborted || isOutOfMemory(error) ? new FileError("file-too-slow", { file: fileName }) : error;
  } finally {
    await worker.terminate();
  }
}

function sheetsIn(answer: ReadAnswer): readonly SheetValues[] {
  if ("refusal" in answer) {
    throw new FileError(answer.refusal.code, answer.refusal.params);
  }
  return answer.sheets;
}

function isOutOfMemory(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === outOfMemory;
}

const outOfMemory = "ERR_WORKER_OUT_OF_MEMORY";
