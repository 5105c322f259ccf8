import { releaseProxy, type ProxyMethods } from "comlink";
import { checkSheet, type CheckOptions, type CheckProgress, type Grid, type SheetReport } from "../../core";

/** What the worker answers to. */
export const checkService = {
  /** Checks a grid, and lets go of the caller's callback after its last call. */
  checkSheet(grid: Grid, options: CheckOptions, onProgress: (progress: CheckProgress) => void): SheetReport {
    try {
      return checkSheet(grid, options, onProgress);
    } finally {
      // over a channel the callback is a proxy, whose ports would stay open
      (onProgress as Partial<ProxyMethods>)[releaseProxy]?.();
    }
  },
};

export type CheckService = typeof checkService;
