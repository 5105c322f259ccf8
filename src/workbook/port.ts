import type { CellAddress, Grid, WorkbookStandard } from "../core";

/** A sheet of the workbook, in tab order. */
export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  readonly active: boolean;
}

/** Stops listening. */
export type Unsubscribe = () => Promise<void>;

/**
 * All that the product asks of a workbook.
 *
 * @remarks Nothing here names Excel, a file or a browser, so one conversation serves all three.
 * An adapter never hands a live host object back.
 */
export interface WorkbookPort {
  listSheets(): Promise<readonly SheetInfo[]>;
  /** The used cells of a sheet. Rejects with {@link SheetMissingError} when no sheet has this name. */
  readSheet(name: string): Promise<Grid>;
  /** Brings the cell into view and selects it. A host with no window does nothing. */
  reveal(at: CellAddress): Promise<void>;
  /** Calls back after a person or a formula changed cells of any sheet, or sheets came, went or were renamed. */
  onChanged(listener: () => void): Promise<Unsubscribe>;
  /** The standard chosen for the workbook; nothing chosen when it keeps none. */
  readStandard(): Promise<WorkbookStandard>;
  /**
   * Keeps a choice with the workbook, in the place of any before, and has formulas that follow it calculated anew.
   * Rejects with `not-supported` where nothing can be kept.
   */
  keepStandard(choice: WorkbookStandard): Promise<void>;
}

export class SheetMissingError extends Error {
  constructor(readonly sheet: string) {
    super(`no sheet named ${JSON.stringify(sheet)}`);
    this.name = "SheetMissingError";
  }
}
