import type { SealRecord } from "../../core";
import type { CliHost } from "../cli-host";
import { orProblem, type WorkbookProblem } from "../files/workbook-problem";
import { keptSeal } from "./kept-seal";

/** A workbook without its seal, not yet written. */
export interface UnsealedFile {
  readonly bytes: Uint8Array;
  readonly removed: SealRecord;
}

/** Takes the seal out of a file, and nothing else. */
export function unsealFile(file: string, host: CliHost): Promise<UnsealedFile | WorkbookProblem> {
  return orProblem(async () => {
    const workbook = await host.open(file);
    const removed = await keptSeal(workbook);
    if (removed === null || "kind" in removed) {
      return removed ?? ({ kind: "not-sealed" } as const);
    }
    await workbook.removePatch(removed.added);
    return { bytes: workbook.bytes(), removed };
  });
}
