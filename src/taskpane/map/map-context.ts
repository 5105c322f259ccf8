import { createContext, useContext } from "react";
import { type ColumnPlace, type ColumnUnderstanding, type Confirmation, type FieldId } from "../../core";

/** What the view of the columns, and the lines of findings about headers, work with. */
export interface ColumnMap {
  /** How the columns of the checked sheet were understood; worked out when first asked for. */
  readonly columns: () => readonly ColumnUnderstanding[];
  readonly remembered: readonly Confirmation[];
  /** Takes a column for a field, for none of ours with `null`, and has the sheet checked again. */
  readonly confirm: (place: ColumnPlace, field: FieldId | null) => void;
  /** Goes back to the automatic reading of a column, of all when none is given, and has the sheet checked again. */
  readonly forget: (place: ColumnPlace | null) => void;
}

export const MapContext = createContext<ColumnMap | null>(null);

/** Returns the columns of the checked sheet; `null` where there is no such sheet. */
export function useColumnMap(): ColumnMap | null {
  return useContext(MapContext);
}
