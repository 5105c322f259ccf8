import { stages, type Stage } from "./stage";

/** What was last chosen for a workbook, kept with it. */
export interface WorkbookStandard {
  /** Id of a pack; `null` when nothing was chosen. It need not be one that ships. */
  readonly packId: string | null;
  /** The stage of sheets that do not tell their own; `null` when nothing was chosen. */
  readonly stage: Stage | null;
}

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
  const { packId, stage } = (kept ?? {}) as { readonly packId?: unknown; readonly stage?: unknown };
  return {
    packId: typeof packId === "string" && packId !== "" ? packId : null,
    stage: stages.find((known) => known === stage) ?? null,
  };
}
