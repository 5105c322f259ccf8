import type { Grid } from "../../grid";
import type { ThresholdPack } from "../../packs/threshold-pack";
import type { ConfirmedHeaders } from "../../sheets/confirmed-headers";
import type { Stage } from "../../stage";

/** Whether the seal of a file holds: only figures changed since, or the seal itself was tampered with. */
export type SealState = "holds" | "figures-changed" | "tampered" | "not-sealed";

/** A file of which schools are put into a county. */
export interface RolledSource {
  /** As it is named to people. */
  readonly file: string;
  /** Where it lies, as seen from the county's workbook. */
  readonly link: string;
  /** SHA-256 of the file, as hex digits. */
  readonly digest: string;
  readonly seal: SealState;
  /** What it was sealed under; `null` when it is not sealed. */
  readonly sealed: {
    readonly pack: ThresholdPack;
    readonly stage: Stage;
    /** What was said of unclear headers; `null` when nothing was. */
    readonly confirmed: ConfirmedHeaders | null;
  } | null;
  /** Its school sheets. */
  readonly grids: readonly Grid[];
}

/** A file from which nothing could be taken, and why, in a sentence. */
export interface UnreadSource {
  readonly file: string;
  readonly why: string;
}

/** A school that was to hand something in; a list gives its name, its code, or both. */
export interface ExpectedSchool {
  readonly name: string | null;
  readonly code: string | null;
}
