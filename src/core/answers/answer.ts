import type { FieldId } from "../field-id";
import type { IssueCode } from "../issue";

/** The school a query is about. */
export interface AnsweredSchool {
  readonly name: string;
  /** `null` when the sheet gives none. */
  readonly code: string | null;
}

/** What a query is about, wherever its row stands. */
export interface AnswerKey {
  readonly code: IssueCode;
  /** `null` when the query is about the sheet or county as a whole. */
  readonly school: AnsweredSchool | null;
  /** The field the query is about; `null` when it is about several, or none. */
  readonly field: FieldId | null;
  /** Fingerprint of the figures the query states: other figures are another query. */
  readonly params: string;
}

/** What someone who knows said about a query: kept, printed, and outdated as soon as the figures change. */
export interface Answer extends AnswerKey {
  readonly text: string;
  /** Who said so. */
  readonly by?: string;
  /** When, as `YYYY-MM-DD`, told by whoever keeps it. */
  readonly on?: string;
}
