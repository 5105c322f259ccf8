import { limitColumns, sheetWords, type LimitColumn, type WordKind } from "./pack-sheet-words";
import type { PackTerms } from "./pack-terms";

/** The words one column of a pack's worksheet may hold. */
export interface ColumnChoices {
  readonly column: LimitColumn;
  readonly title: string;
  /** Position among the columns of the limits, from 0. */
  readonly index: number;
  readonly words: readonly string[];
  /** Whether a cell may hold several of them. */
  readonly several: boolean;
}

const kinds: Readonly<Partial<Record<LimitColumn, WordKind>>> = {
  indicator: "indicator",
  direction: "direction",
  inclusive: "yesNo",
  locations: "location",
  types: "schoolType",
  lookup: "lookup",
};

/** Lists what may be chosen in each column of the limits, for the lists of a template. */
export function packSheetChoices(terms: PackTerms): readonly ColumnChoices[] {
  const words = sheetWords(terms);
  return (Object.keys(limitColumns) as LimitColumn[]).flatMap((column, index) => {
    const kind = kinds[column];
    const several = column === "locations" || column === "types";
    return kind === undefined
      ? []
      : [{ column, title: limitColumns[column], index, words: Object.values(words[kind]), several }];
  });
}
