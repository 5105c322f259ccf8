import { type ISheetDataValidationRule } from "@univerjs/core";
import { type EntryRule } from "../spreadsheet";
import { alertStyles } from "./grid-codes";

const types: ReadonlySet<string> = new Set(["list", "whole", "decimal", "date", "textLength", "custom"]);

/** Reads the grid's words for a rule; empty for a kind that only the grid has, such as checkboxes. */
export function entryRule(rule: ISheetDataValidationRule): readonly EntryRule[] {
  const { uid, type, operator, formula1, formula2, ranges, error, errorTitle, prompt, promptTitle } = rule;
  if (!types.has(type) || formula1 === undefined) {
    return [];
  }
  return [
    {
      id: uid,
      type: type as EntryRule["type"],
      rects: ranges.map(({ startRow, startColumn, endRow, endColumn }) => ({
        ...{ row: startRow, column: startColumn },
        ...{ rowCount: endRow - startRow + 1, columnCount: endColumn - startColumn + 1 },
      })),
      ...(operator !== undefined && type !== "list" && type !== "custom" && { operator }),
      formula1: type === "list" ? listFormula(formula1) : withoutSign(formula1),
      ...(formula2 !== undefined && formula2 !== "" && { formula2: withoutSign(formula2) }),
      allowBlank: rule.allowBlank ?? true,
      alert: alertOf(rule),
      title: errorTitle ?? "",
      message: error ?? "",
      prompt:
        rule.showInputMessage && prompt !== undefined ? { title: promptTitle ?? "", message: prompt } : null,
    },
  ];
}

function alertOf({ showErrorMessage, errorStyle }: ISheetDataValidationRule): EntryRule["alert"] {
  const names = Object.keys(alertStyles) as (keyof typeof alertStyles)[];
  return showErrorMessage
    ? (names.find((name) => alertStyles[name] === (errorStyle as number)) ?? null)
    : null;
}

/** The grid keeps words as a list of its own, or parted by commas. */
function listFormula(formula: string): string {
  if (formula.startsWith("=")) {
    return withoutSign(formula);
  }
  const words = formula.startsWith("[") ? (JSON.parse(formula) as readonly string[]) : formula.split(",");
  return `"${words.join(",").replaceAll('"', '""')}"`;
}

function withoutSign(formula: string): string {
  return formula.replace(/^=/, "");
}
