import {
  type DataValidationErrorStyle,
  type DataValidationOperator,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { type ValidationRule } from "../../xlsx";
import { alertStyles, listArrow } from "./grid-codes";

let lastRule = 0;

/**
 * Returns the grid's words for a validation rule.
 *
 * @returns empty for a kind of rule the grid does not know; the file keeps it
 */
export function gridValidation(rule: ValidationRule): readonly ISheetDataValidationRule[] {
  if (rule.type === "time" || rule.formula1 === undefined) {
    return [];
  }
  lastRule += 1;
  const base = {
    uid: `rule-${lastRule}`,
    type: rule.type,
    ranges: rule.ranges.map(({ row, column, rowCount, columnCount }) => ({
      startRow: row,
      startColumn: column,
      endRow: row + rowCount - 1,
      endColumn: column + columnCount - 1,
    })),
    allowBlank: rule.allowBlank ?? true,
    ...(rule.alert !== undefined && {
      errorStyle: alertStyles[rule.alert] as DataValidationErrorStyle,
      showErrorMessage: true as const,
    }),
    ...(rule.message !== undefined && { error: rule.message, showErrorMessage: true }),
    ...(rule.title !== undefined && { errorTitle: rule.title }),
    ...(rule.prompt && {
      ...{ prompt: rule.prompt.message, promptTitle: rule.prompt.title, showInputMessage: true },
    }),
  };
  if (rule.type === "list") {
    return [{ ...base, formula1: listSource(rule.formula1), renderMode: listArrow }];
  }
  if (rule.type === "custom") {
    return [{ ...base, formula1: asFormula(rule.formula1) }];
  }
  return [
    {
      ...base,
      operator: (rule.operator ?? "between") as DataValidationOperator,
      formula1: numberOrFormula(rule.formula1),
      ...(rule.formula2 !== undefined && { formula2: numberOrFormula(rule.formula2) }),
    },
  ];
}

/** A quoted list becomes its words; anything else is a reference. */
function listSource(formula: string): string {
  const quoted = /^"(.*)"$/s.exec(formula.trim());
  return quoted
    ? JSON.stringify(
        quoted[1]!
          .replaceAll('""', '"')
          .split(",")
          .map((word) => word.trim()),
      )
    : asFormula(formula);
}

function numberOrFormula(formula: string): string {
  return formula.trim() !== "" && Number.isFinite(Number(formula)) ? formula.trim() : asFormula(formula);
}

function asFormula(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}
