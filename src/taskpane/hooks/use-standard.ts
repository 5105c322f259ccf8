import { useCallback, useEffect, useRef, useState } from "react";
import { findPack, nothingChosen, ownPackId, packs, type Stage, type WorkbookStandard } from "../../core";
import { type WorkbookPort } from "../../workbook/port";
import { failureOf, type Failure } from "../failure";

export interface StandardChoice {
  /** Of a standard that ships: the chosen one, else the first that is offered. */
  readonly packId: string;
  /** The sheet with the reader's own standard, when that is chosen; else `null`. */
  readonly sheet: string | null;
  /** The stage kept for sheets that do not tell their own; `null` when none was chosen. */
  readonly stage: Stage | null;
  /** Why the last choice could not be kept with the workbook. */
  readonly failure: Failure | null;
  readonly choosePack: (packId: string) => void;
  /** Chooses the reader's own standard in a sheet. */
  readonly chooseSheet: (sheet: string) => void;
  readonly chooseStage: (stage: Stage) => void;
  readonly dismiss: () => void;
}

/** Remembers with the workbook which standard and stage the reader chose, so that its formulas follow. */
export function useStandard(workbook: WorkbookPort): StandardChoice {
  const [chosen, setChosen] = useState(nothingChosen);
  const [failure, setFailure] = useState<Failure | null>(null);
  const latest = useRef<WorkbookStandard | null>(null);

  useEffect(() => {
    latest.current = null;
    workbook.readStandard().then(
      (kept) => {
        // what the reader has chosen meanwhile is newer
        if (latest.current === null) {
          setChosen(kept);
        }
      },
      // a workbook that cannot be read is told of where its sheets are listed
      () => undefined,
    );
  }, [workbook]);

  const choose = useCallback(
    (change: (before: WorkbookStandard) => WorkbookStandard) => {
      const choice = change(latest.current ?? chosen);
      latest.current = choice;
      setChosen(choice);
      workbook.keepStandard(choice).then(
        () => setFailure(null),
        (error: unknown) => setFailure(failureOf(error)),
      );
    },
    [chosen, workbook],
  );

  return {
    packId: findPack(chosen.packId ?? "")?.id ?? packs[0]!.id,
    sheet: chosen.sheet ?? null,
    stage: chosen.stage,
    failure,
    choosePack: useCallback((packId: string) => choose(({ stage }) => ({ packId, stage })), [choose]),
    chooseSheet: useCallback(
      (sheet: string) => choose(({ stage }) => ({ packId: ownPackId, stage, sheet })),
      [choose],
    ),
    chooseStage: useCallback((stage: Stage) => choose((before) => ({ ...before, stage })), [choose]),
    dismiss: useCallback(() => setFailure(null), []),
  };
}
