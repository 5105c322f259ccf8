import { releaseProxy, type ProxyMethods } from "comlink";
import {
  checkMemory,
  checkReading,
  checkSheet,
  explainCoefficient,
  explainComposite,
  explainIndicator,
  groupsOfSheet,
  type CheckOptions,
  type CheckProgress,
  type ExplainedSheet,
  type GroupDimension,
  type GroupResult,
  type Grid,
  type SheetReport,
  type TrailStep,
} from "../../core";
import { type Question } from "../explain/question";
import { patchedGrid, type GridPatch } from "../grid-patch";
import { reportChange, type ReportChange } from "./report-change";

/** What the last check was made of and came to. */
let held: { readonly grid: Grid; readonly report: SheetReport } | null = null;

/** So that after an edit only what has to do with it is looked at again. */
const memory = checkMemory();

/** What the worker answers to. */
export const checkService = {
  /** Checks a grid, remembers both, and lets go of the caller's callback after its last call. */
  checkSheet(grid: Grid, options: CheckOptions, onProgress: (progress: CheckProgress) => void): SheetReport {
    try {
      const report = checkSheet(grid, options, onProgress, memory);
      held = { grid, report };
      return report;
    } finally {
      // over a channel the callback is a proxy, whose ports would stay open
      (onProgress as Partial<ProxyMethods>)[releaseProxy]?.();
    }
  },
  /** Checks the grid of the last check again with some cells changed; `null` when there is none they fit into. */
  recheck(patch: GridPatch, options: CheckOptions): ReportChange | null {
    const grid = held === null ? null : patchedGrid(held.grid, patch);
    if (held === null || grid === null) {
      return null;
    }
    const report = checkSheet(grid, options, undefined, memory);
    const change = reportChange(held.report, report);
    held = { grid, report };
    return change;
  },
  /** Checks a grid again, and tells the steps to one of its figures. */
  explain(grid: Grid, options: CheckOptions, question: Question): readonly TrailStep[] {
    return stepsTo(checkReading(grid, options), question);
  },
  /** Checks a grid again, and compares the groups of its schools. */
  groups(grid: Grid, options: CheckOptions, dimension: GroupDimension): readonly GroupResult[] {
    return groupsOfSheet(grid, options, dimension);
  },
};

export type CheckService = typeof checkService;

function stepsTo(sheet: ExplainedSheet, question: Question): readonly TrailStep[] {
  switch (question.about) {
    case "coefficient":
      return explainCoefficient(sheet, question.indicator).steps;
    case "school": {
      const { row, sheet: name } = question.at;
      const school = sheet.reading.schools.findIndex(({ at }) => at.row === row && at.sheet === name);
      return school === -1 ? [] : explainIndicator(sheet, school, question.indicator).steps;
    }
    case "composite":
      return explainComposite(sheet).steps;
  }
}
