import { workbookMessagesIn } from "../../messages/workbook-languages";
import type { WorkbookMessages } from "../../messages/workbook-messages";
import { quoted } from "../seal/formula-text";
import {
  countyHeaderHeight,
  countyHeaderRow,
  headerCells,
  rowCells,
  widthsOf,
} from "../template/county-form";
import type { TemplateColumn, TemplateOptions } from "../template/template-column";
import { templateStyles } from "../template/template-styles";
import type { PatchCell, PatchSheet, WorkbookPatch } from "../workbook-patch";
import type { RolledSchool } from "./rolled-school";
import { rollupColumns } from "./rollup-columns";
import type { RollupFinding } from "./rollup-finding";
import type { HandedIn } from "./rollup-findings";

/** A formula holds no longer text. */
const longestText = 255;

/**
 * Writes a county's schools as a workbook: one row a school under the headers of the county's form, each with the file
 * it is from, and a sheet of what must be settled.
 */
export function rollupPatch(
  { schools, sources }: HandedIn,
  findings: readonly RollupFinding[],
  options: TemplateOptions,
): WorkbookPatch {
  const messages = workbookMessagesIn[options.language];
  return {
    sheets: [countyTable(schools, sources.length, options, messages), findingsSheet(findings, messages)],
    ...{ overlays: [], names: [], parts: [] },
    styles: { ...templateStyles, origin: { border: "around" }, link: { fontColor: "#0b57d0" } },
  };
}

/** Returns the sentence for one thing to be settled. */
export function describeRollupFinding(
  { rollup, fields, stages }: WorkbookMessages,
  finding: RollupFinding,
): string {
  const say = rollup.findings[finding.kind] as (
    finding: RollupFinding,
    names: Pick<WorkbookMessages, "fields" | "stages">,
  ) => string;
  return say(finding, { fields, stages });
}

function countyTable(
  schools: readonly RolledSchool[],
  files: number,
  options: TemplateOptions,
  { rollup, template }: WorkbookMessages,
): PatchSheet {
  const columns = rollupColumns(schools, options);
  const top = countyHeaderRow + 1;
  const origins = Object.values(rollup.origin);
  return {
    name: template.sheets[options.stage],
    cells: [
      { row: 0, column: 0, value: rollup.title(options.stage), style: "title" },
      { row: 1, column: 0, value: rollup.remark(schools.length, files), style: "remark" },
      ...headerCells(columns),
      ...origins.map((value, index) => ({
        ...{ row: countyHeaderRow, column: columns.length + index, value, style: "header" },
      })),
      ...schools.flatMap((school, index) => schoolRow(school, columns, top + index, rollup)),
    ],
    columnWidths: { ...widthsOf(columns), ...widthsOfOrigins(columns.length) },
    rowHeights: { [countyHeaderRow]: countyHeaderHeight },
    ...{ merges: [], formats: [], validations: [], frozenRows: top, frozenColumns: 1, isProtected: false },
    print: {
      ...{ orientation: "landscape", fitToWidth: false },
      titleRows: { first: countyHeaderRow, last: countyHeaderRow },
    },
  };
}

function widthsOfOrigins(from: number): Readonly<Record<number, number>> {
  return Object.fromEntries([30, 22, 18, 10].map((width, index) => [from + index, width]));
}

function schoolRow(
  { source, values }: RolledSchool,
  columns: readonly TemplateColumn[],
  row: number,
  rollup: WorkbookMessages["rollup"],
): readonly PatchCell[] {
  const at = (index: number) => ({ row, column: columns.length + index });
  const { file, digest, seal, link } = source;
  return [
    ...rowCells(
      columns,
      columns.map(({ field }) => values.get(field) ?? null),
      row,
    ),
    { ...at(0), value: file, style: "origin" },
    { ...at(1), value: digest, style: "origin" },
    { ...at(2), value: rollup.seals[seal], style: "origin" },
    link.length > longestText
      ? { ...at(3), value: link, style: "origin" }
      : {
          ...at(3),
          value: rollup.open,
          formula: `HYPERLINK(${quoted(link)},${quoted(rollup.open)})`,
          style: "link",
        },
  ];
}

function findingsSheet(findings: readonly RollupFinding[], messages: WorkbookMessages): PatchSheet {
  const { rollup } = messages;
  const rows: readonly (readonly string[])[] =
    findings.length === 0
      ? [[rollup.nothingFound]]
      : findings.map((finding) => [
          rollup.kinds[finding.kind],
          "school" in finding ? finding.school : "",
          "file" in finding ? finding.file : "",
          describeRollupFinding(messages, finding),
        ]);
  return {
    name: rollup.findingsSheet,
    cells: [
      ...Object.values(rollup.findingsColumns).map((value, column) => ({
        ...{ row: 0, column, value, style: "header" },
      })),
      ...rows.flatMap((texts, row) =>
        texts.map((value, column) => ({ row: row + 1, column, value, style: "line" })),
      ),
    ],
    columnWidths: { 0: 18, 1: 28, 2: 32, 3: 80 },
    ...{ merges: [], formats: [], validations: [], frozenRows: 1, frozenColumns: 0, isProtected: false },
    print: { orientation: "landscape", fitToWidth: true, titleRows: { first: 0, last: 0 } },
  };
}
