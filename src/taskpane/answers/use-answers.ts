import { useCallback, useEffect, useState, type RefObject } from "react";
import {
  answerKey,
  readAnswers,
  writeAnswers,
  type Answer,
  type AnswerKey,
  type AnswersProblem,
  type CodeOfIssue,
  type Issue,
} from "../../core";
import { type WorkbookPort } from "../../workbook/port";
import { useLatest } from "../hooks/use-latest";
import { failureOf, type Failure } from "../failure";

/** The key under which the workbook keeps answers, in the text of an answers file. */
export const answersKey = "balance-indicators.answers";

/** What someone says about a query. */
export interface Said {
  readonly text: string;
  /** Empty when nobody is named. */
  readonly by: string;
}

/** The answers kept with the workbook, and what changes them. */
export interface Answers {
  readonly answers: readonly Answer[];
  /** Why what the workbook keeps cannot be read; it is then left as it is. */
  readonly problem: AnswersProblem | null;
  readonly failure: Failure | null;
  /** Answers a query; a text of spaces withdraws its answer. */
  readonly answer: (issue: Issue, said: Said, codeOf: CodeOfIssue) => void;
  /** Takes in answers of an answers file. */
  readonly take: (text: string) => AnswersProblem | number;
  readonly exported: () => string;
  /** What was answered before the last withdrawal; `null` when there is nothing to restore. */
  readonly withdrawn: readonly Answer[] | null;
  readonly restore: () => void;
  /** Gives up what could not be read. */
  readonly startOver: () => void;
  readonly dismiss: () => void;
}

interface State {
  readonly answers: readonly Answer[];
  readonly problem: AnswersProblem | null;
  readonly failure: Failure | null;
  readonly withdrawn: readonly Answer[] | null;
}

const nothing: State = { answers: [], problem: null, failure: null, withdrawn: null };

interface Kept {
  readonly state: State;
  readonly latest: RefObject<State>;
  readonly keep: (answers: readonly Answer[], withdrawn?: readonly Answer[] | null) => void;
  readonly dismiss: () => void;
}

/** What the workbook keeps, as it was found and as it was changed since. */
function useKept(workbook: WorkbookPort): Kept {
  const [state, setState] = useState(nothing);
  const latest = useLatest(state);
  useEffect(() => {
    workbook.readKept(answersKey).then(
      (kept) => {
        const reading = typeof kept === "string" ? readAnswers(kept) : { answers: [], problem: null };
        setState((before) => ({ ...before, ...reading }));
      },
      () => undefined,
    );
  }, [workbook]);

  const keep = useCallback(
    (answers: readonly Answer[], withdrawn: readonly Answer[] | null = null) => {
      setState((before) => ({ ...before, answers, withdrawn, problem: null }));
      workbook.keep(answersKey, writeAnswers(answers)).then(
        () => setState((before) => ({ ...before, failure: null })),
        (error: unknown) => setState((before) => ({ ...before, failure: failureOf(error) })),
      );
    },
    [workbook],
  );
  const dismiss = useCallback(() => setState((before) => ({ ...before, failure: null })), []);
  return { state, latest, keep, dismiss };
}

/**
 * Keeps answers to queries with the workbook.
 *
 * @param today - The day, as `YYYY-MM-DD`, when something is said.
 */
export function useAnswers(workbook: WorkbookPort, today: () => string): Answers {
  const { state, latest, keep, dismiss } = useKept(workbook);

  const answer = useCallback(
    (issue: Issue, { text, by }: Said, codeOf: CodeOfIssue) => {
      const { answers, problem } = latest.current!;
      if (problem !== null) {
        return;
      }
      const key = answerKey(issue, codeOf(issue));
      const others = answers.filter((each) => !isSameQuestion(each, key));
      const said = text.trim();
      if (said === "") {
        keep(others, answers);
      } else {
        const who = by.trim() === "" ? {} : { by: by.trim() };
        keep([...others, { ...key, text: said, ...who, on: today() }]);
      }
    },
    [keep, latest, today],
  );

  const take = useCallback(
    (text: string) => {
      const { answers, problem } = readAnswers(text);
      if (problem !== null) {
        return problem;
      }
      const kept = latest.current!.answers.filter(
        (each) => !answers.some((other) => isSameQuestion(each, other)),
      );
      keep([...kept, ...answers]);
      return answers.length;
    },
    [keep, latest],
  );

  return {
    ...state,
    answer,
    take,
    exported: useCallback(() => writeAnswers(latest.current!.answers), [latest]),
    restore: useCallback(() => keep(latest.current!.withdrawn ?? latest.current!.answers), [keep, latest]),
    startOver: useCallback(() => keep([]), [keep]),
    dismiss,
  };
}

/** Whether two are about the same query, whatever its figures: the later answer takes the place of the earlier. */
function isSameQuestion(a: AnswerKey, b: AnswerKey): boolean {
  const school = ({ school: each }: AnswerKey) => each?.code ?? each?.name ?? null;
  return a.code === b.code && a.field === b.field && school(a) === school(b);
}
