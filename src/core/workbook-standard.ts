import { stages, type Stage } from "./stage";

/** What was last chosen for a workbook, kept with it. */
export interface WorkbookStandard {
  /** Id of a pack; `null` when nothing was chosen. It need not be one that ships. */
  readonly packId: string | null;
  /** The stage of sheets that do not tell their own; `null` when nothing was chosen. */
  readonly stage: Stage | null;
  /**
   * The sheet that holds the standard, where it is the reader's own; `packId` is then {@link ownPackId}.
   */
  readonly sheet?: string;
}

/**
 * Stands for a standard in a sheet of the workbook.
 *
 * @remarks None that ships has this id, so that whoever cannot read the sheet refuses, and never goes by another.
 */
export const ownPackId = "own";

export const nothingChosen: WorkbookStandard = { packId: null, stage: null };

/** The name the choice is kept under among the settings of a document. Permanent: saved workbooks hold it. */
export const workbookStandardKey = "balance-indicators.standard";

/**
 * Reads what a workbook keeps of the choice.
 *
 * @param kept - whatever the workbook holds under {@link workbookStandardKey}
 * @returns an id as it stands, also one that no longer ships, so that no other standard takes its place unnoticed
 *
 * @example A choice as it was kept
 * ```ts
 * readWorkbookStandard({ packId: "hebei", stage: null }); // { packId: "hebei", stage: null }
 * ```
 */
export function readWorkbookStandard(kept: unknown): WorkbookStandard {
  const { packId, stage, sheet } = (kept ?? {}) as Readonly<Record<keyof WorkbookStandard, unknown>>;
  return {
    packId: typeof packId === "string" && packId !== "" ? packId : null,
    stage: stages.find((known) => known === stage) ?? null,
    ...(typeof sheet === "string" && sheet !== "" ? { sheet } : {}),
  };
}
