/** Why no measures can be computed from a file. */
export type TableProblem =
  | { readonly kind: "sheet-missing"; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly kind: "sheet-empty"; readonly sheet: string }
  | {
      readonly kind: "column-missing";
      readonly option: string;
      readonly column: string;
      readonly sheet: string;
      /** The headers there are; empty when none was found. */
      readonly headers: readonly string[];
    }
  | { readonly kind: "no-rows"; readonly sheet: string; readonly column: string };

/** Thrown when the table asked for is not in the file. */
export class TableError extends Error {
  constructor(readonly problem: TableProblem) {
    super(problem.kind);
    this.name = "TableError";
  }
}
