import { type CellAddress, type IndicatorId } from "../../core";

/** A figure of a report that the reader asks about. */
export type Question =
  | { readonly about: "coefficient"; readonly indicator: IndicatorId }
  /** `at` is the cell with the school's name. */
  | { readonly about: "school"; readonly at: CellAddress; readonly indicator: IndicatorId }
  | { readonly about: "composite" };
