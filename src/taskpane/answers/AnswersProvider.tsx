import { useMemo, type ReactNode } from "react";
import { applyAnswers, schoolCodes, type SheetReport } from "../../core";
import { AnswersContext, type AnswersOffer } from "./answers-context";
import { type Answers } from "./use-answers";

export interface AnswersProviderProps {
  readonly answers: Answers;
  readonly report: SheetReport;
  readonly children: ReactNode;
}

/** Puts the answers that are kept to the queries of a report. */
export function AnswersProvider({ answers, report, children }: AnswersProviderProps) {
  const offer = useMemo((): AnswersOffer => {
    const codeOf = schoolCodes(report.assessment?.schools ?? []);
    const applied = applyAnswers(report.issues, answers.answers, codeOf);
    const states = new Map(applied.map((each) => [each.issue, each]));
    return {
      ...answers,
      codeOf,
      stateOf: (issue) => states.get(issue) ?? null,
      queries: applied.filter(({ issue }) => issue.severity === "query").length,
      answered: applied.filter(({ answer }) => answer !== null).length,
    };
  }, [answers, report]);
  return <AnswersContext.Provider value={offer}>{children}</AnswersContext.Provider>;
}
