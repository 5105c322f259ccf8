import { releaseProxy, type ProxyMethods } from "comlink";
import {
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

/** What the worker answers to. */
export const checkService = {
  /** Checks a grid, and lets go of the caller's callback after its last call. */
  checkSheet(grid: Grid, options: CheckOptions, onProgress: (progress: CheckProgress) => void): SheetReport {
    try {
      return checkSheet(grid, options, onProgress);
    } finally {
      // over a channel the callback is a proxy, whose ports would stay open
      (onProgress as Partial<ProxyMethods>)[releaseProxy]?.();
    }
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
