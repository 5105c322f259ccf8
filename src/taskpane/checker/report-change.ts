import { type SchoolResult, type SheetReport } from "../../core";
import { sameData } from "./same-data";

/** A report, told by what differs from the one before it. */
export interface ReportChange {
  /** Without its schools when `schools` is given. */
  readonly report: SheetReport;
  /** The schools that differ and their positions; `null` when the report is told whole. */
  readonly schools: readonly (readonly [number, SchoolResult])[] | null;
}

/** Leaves out the schools that are as before, which is most of a report and costs most to hand over. */
export function reportChange(before: SheetReport, after: SheetReport): ReportChange {
  const [old, now] = [before.assessment?.schools, after.assessment?.schools];
  if (old === undefined || now === undefined || old.length !== now.length) {
    return { report: after, schools: null };
  }
  return {
    report: { ...after, assessment: { ...after.assessment!, schools: [] } },
    schools: now.flatMap((school, index) => (sameData(school, old[index]) ? [] : [[index, school] as const])),
  };
}

/** Puts a report together again. */
export function changedReport(before: SheetReport, { report, schools }: ReportChange): SheetReport {
  if (schools === null || report.assessment === null) {
    return report;
  }
  const all = [...(before.assessment?.schools ?? [])];
  schools.forEach(([index, school]) => (all[index] = school));
  return { ...report, assessment: { ...report.assessment, schools: all } };
}
