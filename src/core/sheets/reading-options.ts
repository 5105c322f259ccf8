import type { ThresholdPack } from "../packs/threshold-pack";
import type { Stage } from "../stage";
import type { ConfirmedHeaders } from "./confirmed-headers";

/** What a sheet is read for. */
export interface ReadingOptions {
  readonly stage: Stage;
  /** The standard; it says which columns are needed, and how schools of several stages are divided. */
  readonly pack: ThresholdPack;
  /** What the reader said that unclear headers mean. */
  readonly confirmed?: ConfirmedHeaders;
}
