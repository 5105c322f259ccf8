import type { Exclusion, VerdictReason } from "../assessment/assessment";
import type { CheckId } from "../checks/check-id";
import type { DomainError, DomainErrorCode, DomainErrorParams } from "../domain-error";
import type { IndicatorId } from "../indicators/indicator";
import type { Issue, IssueCode, Severity } from "../issue";
import type { IssueParams } from "../issue-params";
import type { Outcome } from "../outcome";
import type { FieldId } from "../sheets/fields";
import type { RelaxationId } from "../packs/threshold-pack";
import type { Stage } from "../stage";

/** One sentence for each kind of finding. */
export type IssueSentences<P> = { readonly [C in keyof P]: (params: P[C]) => string };

/** Every sentence the core can say, one language at a time. A missing code does not compile. */
export interface Messages {
  readonly issues: IssueSentences<IssueParams>;
  readonly refusals: { readonly [C in DomainErrorCode]: (params: DomainErrorParams[C]) => string };
  readonly reasons: {
    readonly [K in VerdictReason["kind"]]: (reason: Extract<VerdictReason, { kind: K }>) => string;
  };
  /** The conclusion of one stage, in one sentence, without the reasons. */
  readonly verdict: (outcome: Outcome, stage: Stage, documentNumber: string) => string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Each rule in a few words, and why it is there in a sentence or two. */
  readonly checks: Readonly<Record<CheckId, { readonly title: string; readonly rationale: string }>>;
  readonly relaxations: Readonly<Record<RelaxationId, string>>;
  /** Full and short name and unit of each indicator. */
  readonly indicators: Readonly<
    Record<IndicatorId, { readonly name: string; readonly short: string; readonly unit: string }>
  >;
  readonly fields: Readonly<Record<FieldId, string>>;
  /** Why a school is left out of the assessment. */
  readonly exclusions: Readonly<Record<Exclusion, string>>;
}

/** Returns the sentence for one finding. */
export function describeIssue(messages: Messages, issue: Issue): string {
  const say = messages.issues[issue.code] as (params: IssueParams[IssueCode]) => string;
  return say(issue.params);
}

/** Returns the sentence for one refusal. */
export function describeRefusal<C extends DomainErrorCode>(
  messages: Messages,
  error: DomainError<C>,
): string {
  return messages.refusals[error.code](error.params);
}

/** Returns the sentence for one reason of a verdict. */
export function describeReason(messages: Messages, reason: VerdictReason): string {
  const say = messages.reasons[reason.kind] as (reason: VerdictReason) => string;
  return say(reason);
}
