import type { Stage } from "../core";

/** What the pane last chose for the workbook, kept with it. */
export interface WorkbookStandard {
  /** Id of a pack that ships; `null` when nothing was chosen. */
  readonly packId: string | null;
  readonly stage: Stage | null;
}

export const nothingChosen: WorkbookStandard = { packId: null, stage: null };
