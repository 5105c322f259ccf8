import { createContext, useContext } from "react";
import { type CellAddress, type Fix } from "../../core";
import { type Fixes } from "./use-fixes";

/** The fixes of the report that is shown, and what writes them. */
export interface FixOffer extends Fixes {
  readonly offered: readonly Fix[];
  /** The fix of one cell; `null` where there is none. */
  readonly fixAt: (at: CellAddress) => Fix | null;
}

/** `null` where nothing can be written. */
export const FixContext = createContext<FixOffer | null>(null);

/** Returns the fixes of the report that is shown. */
export function useFixOffer(): FixOffer | null {
  return useContext(FixContext);
}

/** Makes the offer of a report's fixes. */
export function fixOffer(fixes: Fixes, offered: readonly Fix[]): FixOffer {
  const byCell = new Map(offered.map((fix) => [keyOf(fix.at), fix]));
  return { ...fixes, offered, fixAt: (at) => byCell.get(keyOf(at)) ?? null };
}

function keyOf({ sheet, row, column }: CellAddress): string {
  return `${row} ${column} ${sheet}`;
}
