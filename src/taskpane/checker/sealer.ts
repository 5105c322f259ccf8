import {
  type Grid,
  type Seal,
  type SealFinding,
  type SealOptions,
  type SealRecord,
  type SheetNow,
} from "../../core";

/** How a workbook is to be sealed; the version is known where it is done. */
export type SealingOptions = Omit<SealOptions, "version">;

/** Makes seals and compares with them, somewhere off the pane's own thread. */
export interface Sealer {
  /** Rejects with the signal's reason once it is aborted, and with the `DomainError` of a sheet that cannot be sealed. */
  readonly seal: (grid: Grid, options: SealingOptions, signal: AbortSignal) => Promise<Seal>;
  /** Rejects with the signal's reason once it is aborted. */
  readonly verify: (
    record: SealRecord,
    grid: Grid | null,
    ours: readonly SheetNow[],
    signal: AbortSignal,
  ) => Promise<readonly SealFinding[]>;
}
