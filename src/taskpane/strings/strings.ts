import { type Outcome, type Severity } from "../../core";
import { type Failure } from "../failure";
import { type CheckPhase } from "../checker/checker";

/** Every sentence the pane itself says. What the core finds is worded in the core's messages. */
export interface Strings {
  readonly productName: string;
  /** The language the switch leads to, in that language. */
  readonly otherLanguage: string;
  readonly switchLanguage: string;

  readonly sheet: string;
  readonly stage: string;
  readonly standard: string;
  readonly stageUncertain: string;
  readonly unverified: string;
  readonly unverifiedMeaning: string;
  readonly source: string;
  readonly check: string;
  readonly checkAgain: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly looking: string;
  readonly checking: (sheet: string) => string;
  readonly phases: Readonly<Record<CheckPhase, string>>;

  readonly emptyTitle: string;
  readonly unlikely: (sheet: string) => string;
  /** `headers` are header names as the sheet should word them. */
  readonly emptyNeeds: (headers: readonly string[]) => string;
  readonly emptyWayOut: string;
  readonly lookAgain: string;

  readonly stale: string;
  readonly failureTitle: string;
  readonly failures: Readonly<Record<Failure["code"], (params: Failure["params"]) => string>>;
  readonly retry: string;
  readonly dismiss: string;

  readonly result: string;
  readonly unreadable: (sheet: string) => string;
  readonly unreadableWayOut: string;
  readonly basis: (sheet: string) => string;
  readonly scope: string;
  readonly reasons: string;
  readonly showAll: string;
  readonly schoolCounts: string;
  readonly excludedSchools: string;

  readonly issues: string;
  readonly indicators: string;
  readonly schools: string;
  readonly all: string;
  readonly filterBySeverity: string;
  readonly filterByOutcome: string;
  readonly noIssues: string;
  readonly noneOfThese: string;
  readonly wholeSheet: string;
  readonly severityCount: (count: number, severity: Severity) => string;
  readonly showMore: (count: string) => string;
  readonly goToCell: (cell: string) => string;
  readonly goToSchool: (school: string, cell: string) => string;

  readonly indicator: string;
  readonly coefficient: string;
  readonly outcome: string;
  readonly value: string;
  readonly limit: string;
  readonly mean: (value: string, unit: string) => string;
  readonly noMean: string;
  readonly atMost: (limit: string) => string;
  readonly atLeast: (limit: string) => string;
  readonly schoolsUsed: (count: number) => string;
  readonly schoolsLeftOut: (count: number) => string;
  readonly shortBy: (shortfall: string) => string;
  readonly noValue: string;
  readonly outcomeCounts: (counts: Readonly<Record<Outcome, number>>) => string;
  readonly pupils: (count: string) => string;
  readonly noIndicators: string;
  readonly limitUnknown: string;
  /** The sheet does not say which limit applies. */
  readonly limitUndecided: string;
  readonly needs: (field: string, amount: string) => string;
  readonly borderline: string;
  readonly composite: string;
  readonly compositeMeaning: string;
}
