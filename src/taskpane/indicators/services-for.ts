import { type WorkbookPort, type SheetInfo } from "../../workbook/port";
import { type Checker, type Grouper } from "../checker/checker";
import { type CheckResult } from "../hooks/use-check";
import { optionsOf } from "../request-options";
import { type IndicatorServices } from "./indicator-services";

interface Sources {
  readonly workbook: WorkbookPort;
  readonly checker: Checker;
  readonly grouper: Grouper;
  readonly sheets: readonly SheetInfo[];
}

/** What the pictures of a finished check may ask for. */
export function servicesFor(
  { grid, request, report }: CheckResult,
  { workbook, checker, grouper, sheets }: Sources,
): IndicatorServices {
  return {
    groups: (dimension, signal) => grouper(grid, optionsOf(request, request.stage), dimension, signal),
    otherSheets: sheets.map(({ name }) => name).filter((name) => name !== request.sheet),
    checkOther: async (sheet, signal) =>
      checker(await workbook.readSheet(sheet), optionsOf(request, report.stage), () => undefined, signal),
  };
}
