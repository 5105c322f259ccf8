import { describeIssue, describeStep, formatCell, type Messages, type TrailStep } from "../../core";
import { standardOutput } from "../check/standard-output";
import type { CliStrings } from "../strings";
import { version } from "../version";
import type { ExplainedCell } from "./explained-cell";

/**
 * Writes the trails of a cell for programs.
 *
 * @remarks Numbers are unrounded; cells are as people write them. Kinds and ids are permanent; messages are for
 * people and may be reworded.
 */
export function explainJson(explained: ExplainedCell, messages: Messages, strings: CliStrings): string {
  const { file, cell, sheet, sheetName, problem, trails } = explained;
  const output = {
    tool: { name: "balance", version },
    language: strings.language,
    standard: sheet === null ? null : standardOutput(sheet.pack, strings.language),
    file,
    sheet: sheetName,
    stage: sheet?.report.stage ?? null,
    cell: formatCell({ ...cell, sheet: "" }),
    problem:
      problem === null
        ? null
        : {
            code: problem.kind === "unreadable" ? problem.error.code : problem.kind,
            message: strings.explain.problem(file, problem),
          },
    trails: trails.map(({ about, school, steps }) => ({
      indicator: about.indicator,
      school,
      steps: steps.map((step) => stepOutput(step, messages)),
    })),
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}

function stepOutput(step: TrailStep, messages: Messages): unknown {
  const issue =
    step.kind === "issue" ? { ...step.issue, message: describeIssue(messages, step.issue) } : null;
  const told = issue === null ? step : { ...step, issue };
  return withCells({ ...told, message: describeStep(messages, step) });
}

/** Writes every address in some data as people write cells. */
function withCells(data: unknown): unknown {
  if (Array.isArray(data)) {
    return data.map(withCells);
  }
  if (typeof data !== "object" || data === null) {
    return data;
  }
  if ("sheet" in data && "row" in data && "column" in data) {
    return formatCell(data as Parameters<typeof formatCell>[0]);
  }
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, withCells(value)]));
}
