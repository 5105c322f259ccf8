import type { ThresholdPack } from "../packs/threshold-pack";
import type { Stage } from "../stage";
import type { ConfirmedHeaders } from "./confirmed-headers";
import type { RowMemory } from "./read-sheet";
import type { DivisionMemory } from "./split-stages";

/** What a sheet is read for. */
export interface ReadingOptions {
  readonly stage: Stage;
  /** The standard; it says which columns are needed, and how schools of several stages are divided. */
  readonly pack: ThresholdPack;
  /** What the reader said that unclear headers mean. */
  readonly confirmed?: ConfirmedHeaders;
  /** What was read before of nearly the same sheet. */
  readonly memory?: ReadingMemory;
}

/** What one reading leaves for the next. */
export interface ReadingMemory {
  readonly rows: RowMemory;
  readonly divisions: DivisionMemory;
}
