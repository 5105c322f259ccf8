import { createContext, useContext } from "react";
import { type GroupDimension, type GroupResult, type SheetReport } from "../../core";

/** What the pictures ask for beyond the report. */
export interface IndicatorServices {
  readonly groups: (dimension: GroupDimension, signal: AbortSignal) => Promise<readonly GroupResult[]>;
  /** The other sheets of the workbook, in tab order. */
  readonly otherSheets: readonly string[];
  /** Checks another sheet by the same standard, for the same stage. */
  readonly checkOther: (sheet: string, signal: AbortSignal) => Promise<SheetReport>;
}

/** `null` where nothing beyond the report can be had. */
export const IndicatorServicesContext = createContext<IndicatorServices | null>(null);

/** Returns what the pictures may ask for. */
export function useIndicatorServices(): IndicatorServices | null {
  return useContext(IndicatorServicesContext);
}
