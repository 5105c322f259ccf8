import type { Exclusion, VerdictReason } from "../assessment/assessment";
import type { CheckId } from "../checks/check-id";
import type { DomainError, DomainErrorCode, DomainErrorParams } from "../domain-error";
import type { IndicatorId } from "../indicators/indicator";
import type { Issue, IssueCode, Severity } from "../issue";
import type { IssueParams } from "../issue-params";
import type { Outcome } from "../outcome";
import type { FieldId } from "../sheets/fields";
import type { Normalisation, NormalisationKind } from "../sheets/normalisation";
import type { Aspect } from "../packs/aspect-of";
import type { RelaxationId } from "../packs/threshold-pack";
import type { Stage } from "../stage";
import type { TrailStep } from "../trails/trail";
import type { AnswersProblem } from "../answers/read-answers";
import type { PackProblemMessages } from "./pack-problem-messages";
import type { SealFinding } from "../reports/seal/seal-finding";
import type { SealFindingSentences } from "./seal-finding-sentences";
import type { TrailSentences } from "./trail-sentences";

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
  readonly verdict: (outcome: Outcome, stage: Stage, documentNumber: string, aspect: Aspect) => string;
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
  /** What was taken otherwise than it is written. */
  readonly normalisations: Readonly<Record<NormalisationKind, (normalisation: Normalisation) => string>>;
  /** Why a school is left out of the assessment. */
  readonly exclusions: Readonly<Record<Exclusion, string>>;
  readonly packProblems: PackProblemMessages;
  readonly trails: TrailSentences;
  /** What has become of a sealed workbook. */
  readonly sealFindings: SealFindingSentences;
  /** Why kept answers cannot be read, without the name of the file. */
  readonly answers: {
    readonly [K in AnswersProblem["kind"]]: (problem: Extract<AnswersProblem, { kind: K }>) => string;
  };
}

/** Returns the sentence for one finding. */
export function describeIssue(messages: Messages, issue: Issue): string {
  const say = messages.issues[issue.code] as (params: IssueParams[IssueCode]) => string;
  return say(issue.params);
}

/** Returns the sentence for one way in which a sheet was taken otherwise than it is written. */
export function describeNormalisation(messages: Messages, normalisation: Normalisation): string {
  return messages.normalisations[normalisation.kind](normalisation);
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

/** Returns the sentence for one step of an audit trail. */
export function describeStep(messages: Messages, step: TrailStep): string {
  const say = messages.trails[step.kind] as (step: TrailStep) => string;
  return say(step);
}

/** Returns the sentence for one way in which a sealed workbook is other than it was. */
export function describeSealFinding(messages: Messages, finding: SealFinding): string {
  const say = messages.sealFindings[finding.kind] as (finding: SealFinding) => string;
  return say(finding);
}

/** Returns the sentence for why kept answers cannot be read. */
export function describeAnswersProblem(messages: Messages, problem: AnswersProblem): string {
  const say = messages.answers[problem.kind] as (problem: AnswersProblem) => string;
  return say(problem);
}
