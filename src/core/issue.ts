import type { CellAddress } from "./grid";
import type { IssueParams } from "./issue-params";

export type IssueCode = keyof IssueParams;

/** `error` must be fixed; `query` must be fixed or explained; `notice` only informs. */
export type Severity = "error" | "query" | "notice";

/** One finding about one place. Plain data: it survives JSON, a worker and a golden file. */
export type Issue<C extends IssueCode = IssueCode> = {
  [K in C]: {
    readonly code: K;
    readonly severity: Severity;
    /** The cell to look at; `null` when the finding is about the sheet or county as a whole. */
    readonly at: CellAddress | null;
    /** The school it is about, as written in the sheet; `null` when it is about none in particular. */
    readonly school: string | null;
    readonly params: IssueParams[K];
  };
}[C];
