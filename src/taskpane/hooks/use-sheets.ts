import { useCallback, useEffect, useRef, useState } from "react";
import { recognisedLikeness, type Stage } from "../../core";
import { type SheetInfo, type WorkbookPort } from "../../workbook/port";
import { failureOf, type Failure } from "../failure";
import { findSchoolSheet, lookAt } from "../find-school-sheet";

/** What the pane knows of the workbook's sheets. */
export interface SheetChoice {
  readonly status: "looking" | "ready" | "failed";
  readonly failure: Failure | null;
  /** The visible sheets, in tab order. */
  readonly sheets: readonly SheetInfo[];
  /** The sheet to check; `null` until one is found. */
  readonly selected: string | null;
  /** Whether the reader picked that sheet. */
  readonly picked: boolean;
  /** Whether the selected sheet looks like a school sheet. */
  readonly recognised: boolean;
  readonly stage: Stage;
  /** Whether the stage was read from the sheet or chosen by the reader. */
  readonly stageCertain: boolean;
  /** Whether the reader chose the stage; a guess that comes later must not undo it. */
  readonly stageChosen: boolean;
}

export interface Sheets extends SheetChoice {
  /** Lists the sheets anew and guesses which one to check. */
  readonly lookAgain: () => Promise<void>;
  /** Lists the sheets anew and keeps the choice while its sheet is still there. */
  readonly refresh: () => Promise<void>;
  readonly select: (sheet: string) => Promise<void>;
  readonly chooseStage: (stage: Stage) => void;
}

const nothingKnown: SheetChoice = {
  status: "looking",
  failure: null,
  sheets: [],
  selected: null,
  picked: false,
  recognised: false,
  stage: "primary",
  stageCertain: false,
  stageChosen: false,
};

/** Lists the workbook's sheets and chooses, with a guess, the one to check and its stage. */
export function useSheets(workbook: WorkbookPort): Sheets {
  const [choice, setChoice] = useState(nothingKnown);
  const requests = useRef(0);

  const answer = useCallback(async (work: () => Promise<Partial<SheetChoice>>) => {
    const request = ++requests.current;
    const update = await work().catch((error: unknown): Partial<SheetChoice> => ({
      status: "failed",
      failure: failureOf(error),
    }));
    // a later request has its own answer
    if (request === requests.current) {
      setChoice((before) => ({ ...before, ...update, ...chosenStage(before) }));
    }
  }, []);

  const lookAgain = useCallback(() => {
    setChoice((before) => ({ ...before, status: "looking", failure: null, stageChosen: false }));
    return answer(() => look(workbook));
  }, [answer, workbook]);

  const select = useCallback(
    (sheet: string) => {
      setChoice((before) => ({
        ...before,
        selected: sheet,
        picked: true,
        stageCertain: false,
        stageChosen: false,
      }));
      return answer(() => judgeSheet(workbook, sheet));
    },
    [answer, workbook],
  );

  const { selected, recognised: known } = choice;
  const refresh = useCallback(async () => {
    const sheets = await visibleSheets(workbook).catch(() => null);
    if (sheets === null) {
      return;
    }
    if (selected !== null && sheets.some(({ name }) => name === selected)) {
      setChoice((before) => ({ ...before, sheets }));
      // the reader may just have put in the headers
      await (known ? undefined : answer(() => judgeSheet(workbook, selected)));
    } else {
      await lookAgain();
    }
  }, [answer, known, lookAgain, selected, workbook]);

  const chooseStage = useCallback(
    (stage: Stage) => setChoice((before) => ({ ...before, stage, stageCertain: true, stageChosen: true })),
    [],
  );

  useEffect(() => void answer(() => look(workbook)), [answer, workbook]);
  return { ...choice, lookAgain, refresh, select, chooseStage };
}

function chosenStage({ stageChosen, stage }: SheetChoice): Partial<SheetChoice> {
  return stageChosen ? { stage, stageCertain: true } : {};
}

async function look(workbook: WorkbookPort): Promise<Partial<SheetChoice>> {
  const sheets = await visibleSheets(workbook);
  const best = await findSchoolSheet(workbook, sheets);
  return {
    status: "ready",
    failure: null,
    sheets,
    selected: best?.sheet ?? null,
    picked: false,
    ...guess(best),
  };
}

async function judgeSheet(workbook: WorkbookPort, sheet: string): Promise<Partial<SheetChoice>> {
  return { status: "ready", failure: null, ...guess(await lookAt(workbook, sheet)) };
}

function guess(candidate: { readonly likeness: number; readonly stage: Stage | null } | null) {
  return {
    recognised: (candidate?.likeness ?? 0) >= recognisedLikeness,
    stage: candidate?.stage ?? "primary",
    stageCertain: candidate !== null && candidate.stage !== null,
  };
}

async function visibleSheets(workbook: WorkbookPort): Promise<readonly SheetInfo[]> {
  return (await workbook.listSheets()).filter(({ visible }) => visible);
}
