/** What came of comparing with a limit. `notJudged` (无法判定) is never counted as `met`. */
export type Outcome = "met" | "unmet" | "notJudged";
