import { createContext, useContext } from "react";
import { type AnsweredIssue, type CodeOfIssue, type Issue } from "../../core";
import { type Answers } from "./use-answers";

/** The answers to the queries of the report that is shown. */
export interface AnswersOffer extends Answers {
  readonly stateOf: (issue: Issue) => AnsweredIssue | null;
  readonly codeOf: CodeOfIssue;
  readonly queries: number;
  readonly answered: number;
}

/** `null` where no queries can be answered. */
export const AnswersContext = createContext<AnswersOffer | null>(null);

/** Returns the answers to the queries of the report that is shown. */
export function useAnswersOffer(): AnswersOffer | null {
  return useContext(AnswersContext);
}
