import type { Issue } from "../issue";
import type { ThresholdPack } from "../packs/threshold-pack";
import type { SheetReading } from "../sheets/sheet-reading";
import type { Stage } from "../stage";
import type { SchoolAmount } from "./amounts-of";

/** What a check looks at. */
export interface CheckedSheet {
  readonly reading: SheetReading;
  /** Every figure of the reading, listed once for the checks that look at all of them. */
  readonly amounts: readonly SchoolAmount[];
  readonly stage: Stage;
  readonly pack: ThresholdPack;
}

/** One rule. Returns what it finds in table order, and never throws on data. */
export type Check = (sheet: CheckedSheet) => readonly Issue[];
