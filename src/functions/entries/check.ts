import {
  checkReading,
  describeIssue,
  DomainError,
  formatCell,
  messagesIn,
  type CellAddress,
  type CheckedReading,
  type Issue,
  type Severity,
} from "../../core";
import { cellReference } from "../cell-reference";
import { chosenStandard, type ChosenStandard } from "../chosen-standard";
import type { FunctionArguments, FunctionEntry, FunctionParameter, Spill, Texts } from "../function-entry";
import { documentRows } from "../limit-rows";
import { standardParameter, tableStageParameter } from "../parameters/standards";
import { tableParameter } from "../parameters/table";
import { numberWithin } from "../required-argument";
import { gridOf, schoolTable, type SchoolTable } from "../school-table";
import { labelledSpill } from "../spill";

const lastYearParameter: FunctionParameter = {
  id: "last-year",
  kind: "range",
  optional: true,
  name: { "zh-CN": "上年表", en: "last_year" },
  description: {
    "zh-CN": "上年的学校表，同样包括表头；给出时核对两年之间的变化",
    en: "Last year's school sheet, with its headers; with it, changes between the years are checked",
  },
};

const rowsParameter: FunctionParameter = {
  id: "rows",
  kind: "number",
  optional: true,
  name: { "zh-CN": "条数", en: "rows" },
  description: {
    "zh-CN": "最多列出多少条问题，默认 200；其余只计数",
    en: "How many issues are listed at most, 200 if left out; the others are only counted",
  },
};

const mostRows = { default: 200, least: 1, most: 10_000 } as const;

const severities: readonly Severity[] = ["error", "query", "notice"];

const labels = {
  header: {
    "zh-CN": ["程度", "代码", "学校", "单元格", "问题"],
    en: ["severity", "code", "school", "cell", "issue"],
  },
  none: { "zh-CN": "未发现问题。", en: "No issues found." },
  more: { "zh-CN": "未列出的问题", en: "issues not listed" },
  inAll: {
    "zh-CN": (severity: string) => `${severity}条数`,
    en: (severity: string) => `${severity} issues in all`,
  },
  cells: { "zh-CN": "单元格", en: "cells" },
  relative: {
    "zh-CN": "从表格左上角算起，第一格为 A1",
    en: "counted from the table's first cell, which is A1",
  },
} as const;

/** `CHECK`: the findings of every rule on a school sheet (问题清单). */
export const checkFunction: FunctionEntry = {
  id: "CHECK",
  description: {
    "zh-CN": "用全部检查规则核对一张学校表，逐条列出问题：程度、代码、学校、单元格和说明，最后是各类条数。",
    en: "Checks a school sheet by every rule and lists the issues: severity, code, school, cell and sentence, with counts at the end.",
  },
  result: { "zh-CN": "问题清单", en: "The list of issues" },
  parameters: [tableParameter, tableStageParameter, standardParameter, lastYearParameter, rowsParameter],
  compute: computeCheck,
};

function computeCheck(args: FunctionArguments): Spill {
  const table = schoolTable(args);
  const chosen = chosenStandard(args);
  const limit = rowLimit(args);
  const lastYear = args.range(lastYearParameter.id);
  const checked = checkReading(table.grid, {
    pack: chosen.pack,
    stage: table.stage,
    ...(lastYear === null ? {} : { lastYear: gridOf(lastYear) }),
  });
  const { issues } = checked.report;
  const bySeverity = severities.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
  return labelledSpill(
    [
      ...issueRows(bySeverity.slice(0, limit), table, args),
      ...(bySeverity.length > limit ? [[labels.more[args.language], bySeverity.length - limit]] : []),
      ...countRows(issues, args),
      ...(table.onSheet ? [] : [[labels.cells[args.language], labels.relative[args.language]]]),
      ...documentRows(chosen, args.language),
    ],
    notesOf(checked, chosen),
    args.language,
  );
}

function rowLimit(args: FunctionArguments): number {
  const given = numberWithin(args, rowsParameter, mostRows) ?? mostRows.default;
  if (!Number.isInteger(given)) {
    throw new DomainError("argument-not-whole", { parameter: rowsParameter.name[args.language], given });
  }
  return given;
}

function issueRows(issues: readonly Issue[], table: SchoolTable, { language }: FunctionArguments): Spill {
  if (issues.length === 0) {
    return [[labels.none[language]]];
  }
  const messages = messagesIn[language];
  const rows = issues.map((issue) => [
    messages.severities[issue.severity],
    issue.code,
    issue.school ?? "",
    issue.at === null ? "" : placeOf(issue.at, table),
    describeIssue(messages, issue),
  ]);
  return [labels.header[language], ...rows];
}

function placeOf(at: CellAddress, { onSheet }: SchoolTable): string {
  return onSheet ? cellReference(at) : formatCell(at);
}

function countRows(issues: readonly Issue[], { language }: FunctionArguments): Spill {
  return severities.map((severity) => [
    labels.inAll[language](messagesIn[language].severities[severity]),
    issues.filter((issue) => issue.severity === severity).length,
  ]);
}

function notesOf({ reading, report }: CheckedReading, { pack }: ChosenStandard) {
  const method: Texts = {
    "zh-CN": `按${messagesIn["zh-CN"].stages[report.stage]}、${pack.citation.documentNumber}逐条规则检查`,
    en: `every rule, as ${messagesIn.en.stages[report.stage]}, under ${pack.citation.documentNumber}`,
  };
  return { method, used: reading.schools.length, ignored: reading.namelessRows.length };
}
