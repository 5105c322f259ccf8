import type { ExplainedSheet, Trail } from "../../core";
import type { FileProblem } from "../check/checked-file";
import type { CellReference } from "./cell-reference";

/** Why there is nothing to explain. Cells are as people write them. */
export type ExplainProblem =
  | FileProblem
  /** Several school sheets, and none was named. */
  | { readonly kind: "several-sheets"; readonly cell: string; readonly sheets: readonly string[] }
  | { readonly kind: "not-a-school-sheet"; readonly sheet: string }
  /** `first` and `last` are the corners of the schools' rows. */
  | {
      readonly kind: "cell-outside";
      readonly cell: string;
      readonly sheet: string;
      readonly first: string;
      readonly last: string;
    }
  | {
      readonly kind: "column-unused";
      readonly cell: string;
      readonly sheet: string;
      readonly school: string;
    };

/** What explaining one cell gave. */
export interface ExplainedCell {
  readonly file: string;
  readonly cell: CellReference;
  readonly problem: ExplainProblem | null;
  /** `null` when no sheet could be checked. */
  readonly sheet: ExplainedSheet | null;
  readonly sheetName: string | null;
  /** Empty exactly when there is a problem. */
  readonly trails: readonly Trail[];
}
