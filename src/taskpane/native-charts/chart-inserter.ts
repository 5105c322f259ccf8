import { createContext, useContext } from "react";
import { type WorkbookPort } from "../../workbook/port";

/** What inserting charts asks of a workbook. */
export type ChartInserter = Pick<WorkbookPort, "insertChart" | "removeWritten">;

/** `null` where no chart can be inserted. */
export const ChartInserterContext = createContext<ChartInserter | null>(null);

/** Returns what charts are inserted by. */
export function useChartInserter(): ChartInserter | null {
  return useContext(ChartInserterContext);
}
