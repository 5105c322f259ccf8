import { createContext, useContext } from "react";
import { type SheetReport } from "../../core";

/** The report that is shown; `null` where there is none. */
export const ReportContext = createContext<SheetReport | null>(null);

/** Returns the report that is shown. */
export function useReport(): SheetReport | null {
  return useContext(ReportContext);
}
