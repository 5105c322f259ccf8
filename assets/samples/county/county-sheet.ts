import type {
  CellRange,
  FileCell,
  FileValue,
  SheetContent,
  ValidationRule,
} from "../../../src/xlsx/workbook-content";
import { columnIndex, columns, type ColumnKey, type SampleColumn } from "./columns";
import { styleIndex, type Look } from "./look";
import type { SampleSchool, SampleValue } from "./schools";

/** The rows of the form, counted from 0. */
export const rows = { title: 0, about: 1, groups: 2, headers: 3, firstSchool: 4 } as const;

const last = columns.length - 1;

/** Lays one stage's schools out as the form a county submits: title, header in two levels, schools, totals, notes. */
export function countySheet(
  name: "小学" | "初中",
  title: string,
  schools: readonly SampleSchool[],
  total: SampleSchool,
): SheetContent {
  const totalRow = rows.firstSchool + schools.length;
  return {
    name,
    visible: true,
    cells: [
      ...bannerCells(title),
      ...headerCells(),
      ...schools.flatMap((school, index) => schoolCells(school, rows.firstSchool + index, "body")),
      ...schoolCells(total, totalRow, "total"),
      ...footCells(totalRow + 1),
    ],
    merges: [...bannerMerges(), ...groupMerges(), ...footMerges(totalRow + 1)],
    columnWidths: new Map(columns.map(({ width }, index) => [index, width])),
    rowHeights: new Map([
      [rows.title, 30],
      [rows.about, 20],
      [rows.groups, 20],
      [rows.headers, 44],
    ]),
    frozenRows: rows.firstSchool,
    frozenColumns: columnIndex("name") + 1,
    hiddenRows: [],
    hiddenColumns: [],
    validations: validations(schools.length),
  };
}

/** The totals row: a SUM over each column of numbers, with the result Excel would show. */
export function totalsOf(schools: readonly SampleSchool[]): SampleSchool {
  const first = rows.firstSchool + 1;
  const entries = columns.map(({ key, kind }, index): [ColumnKey, SampleValue] => {
    if (key === "number") {
      return [key, "合计"];
    }
    const letter = columnLetter(index);
    const formula = `SUM(${letter}${first}:${letter}${first + schools.length - 1})`;
    return [
      key,
      kind === "text" ? null : { formula, value: sumAsExcel(schools.map((school) => school[key])) },
    ];
  });
  return Object.fromEntries(entries) as Record<ColumnKey, SampleValue>;
}

/** SUM passes over text and blanks, and gives back the first error. */
function sumAsExcel(values: readonly SampleValue[]): number | { readonly error: string } {
  const results = values.map((value) => (isFormula(value) ? value.value : value));
  const error = results.find((result) => typeof result === "object" && result !== null);
  if (typeof error === "object" && error !== null) {
    return error;
  }
  const numbers = results.filter((result): result is number => typeof result === "number");
  return Math.round(numbers.reduce((sum, number) => sum + number, 0) * 100) / 100;
}

function isFormula(value: SampleValue): value is Extract<SampleValue, { formula: string }> {
  return typeof value === "object" && value !== null;
}

/** The name Excel shows for a column, for example `AB`. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? "" : columnLetter(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

function bannerCells(title: string): FileCell[] {
  return [
    cell(rows.title, 0, title, "title"),
    cell(rows.about, 0, "填报单位：云溪县教育体育局（虚构）", "about"),
    cell(rows.about, columnIndex("pupils"), "统计时点：2025年9月1日", "about"),
    cell(rows.about, columnIndex("teachers"), "金额单位：万元；面积单位：平方米", "about"),
  ];
}

function headerCells(): FileCell[] {
  return columns.flatMap(({ header, group }, column) => [
    cell(rows.groups, column, columns[column - 1]?.group === group ? null : group, "group"),
    cell(rows.headers, column, header === group ? null : header, "header"),
  ]);
}

function schoolCells(school: SampleSchool, row: number, part: "body" | "total"): FileCell[] {
  return columns.map(({ key, kind }, column) => {
    const value = school[key];
    const look: Look = `${part}:${kind}`;
    return isFormula(value)
      ? { ...cell(row, column, value.value, look), formula: value.formula }
      : cell(row, column, value, look);
  });
}

function footCells(row: number): FileCell[] {
  return [
    cell(
      row,
      0,
      "注：九年一贯制学校分小学部、初中部各填一行，校舍、场地、设备按规定系数拆分后填报。",
      "note",
    ),
    cell(row + 1, 0, "单位负责人：          统计负责人：          填表人：          报出日期：", "note"),
  ];
}

function cell(row: number, column: number, value: FileValue, look: Look): FileCell {
  return { row, column, value, style: styleIndex(look) };
}

function bannerMerges(): CellRange[] {
  return [
    across(rows.title, 0, last),
    across(rows.about, 0, columnIndex("place")),
    across(rows.about, columnIndex("pupils"), columnIndex("classes")),
    across(rows.about, columnIndex("teachers"), columnIndex("artTeachers")),
  ];
}

function groupMerges(): CellRange[] {
  const starts = columns.flatMap(({ group }, index) => (columns[index - 1]?.group === group ? [] : [index]));
  return starts.map((start, index) => {
    const end = (starts[index + 1] ?? columns.length) - 1;
    const { header, group } = columns[start] as SampleColumn;
    return { ...across(rows.groups, start, end), rowCount: header === group ? 2 : 1 };
  });
}

function footMerges(row: number): CellRange[] {
  return [across(row, 0, columnIndex("artTeachers")), across(row + 1, 0, columnIndex("artTeachers"))];
}

function across(row: number, first: number, end: number): CellRange {
  return { row, column: first, rowCount: 1, columnCount: end - first + 1 };
}

function validations(schoolCount: number): ValidationRule[] {
  const under = (key: ColumnKey): CellRange[] => [
    { row: rows.firstSchool, column: columnIndex(key), rowCount: schoolCount, columnCount: 1 },
  ];
  return [
    {
      ranges: under("schoolType"),
      type: "list",
      formula1: '"小学,教学点,初级中学,九年一贯制学校,完全中学,十二年一贯制学校"',
      message: "请从列表中选择办学类型。",
    },
    {
      ranges: under("place"),
      type: "list",
      formula1: '"城区,镇区,乡村"',
      message: "请选择城区、镇区或乡村。",
    },
    {
      ranges: under("pupils"),
      type: "whole",
      operator: "greaterThanOrEqual",
      formula1: "0",
      message: "在校生数为不小于 0 的整数。",
    },
  ];
}
