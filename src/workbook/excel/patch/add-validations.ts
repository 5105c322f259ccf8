import type { PatchValidation } from "../../../core";
import { areaAddresses } from "./area-addresses";
import { areaGroups, type AreaGroup } from "./area-groups";
import { shiftFormula } from "./shift-formula";

const alerts = { stop: "Stop", warning: "Warning", information: "Information" } as const;
const operators = {
  between: "Between",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const;

/** As long as Excel takes a title and a message. */
const longestTitle = 32;
const longestMessage = 255;

/** Says what may be typed into areas, in the place of what was said before. */
export function addValidations(worksheet: Excel.Worksheet, validations: readonly PatchValidation[]): void {
  validations.forEach((rule) => {
    const [first] = rule.areas;
    if (first !== undefined) {
      areaGroups(rule.areas, first).forEach((group) =>
        areaAddresses(group.areas).forEach((addresses) =>
          setRule(worksheet.getRanges(addresses).dataValidation, rule, group),
        ),
      );
    }
  });
}

function setRule(validation: Excel.DataValidation, rule: PatchValidation, group: AreaGroup): void {
  validation.rule = excelRule(rule, group);
  validation.ignoreBlanks = rule.allowBlank;
  validation.errorAlert = {
    showAlert: true,
    style: alerts[rule.alert],
    title: rule.title.slice(0, longestTitle),
    message: rule.message.slice(0, longestMessage),
  };
  if (rule.prompt !== undefined) {
    validation.prompt = {
      showPrompt: true,
      title: rule.prompt.title.slice(0, longestTitle),
      message: rule.prompt.message.slice(0, longestMessage),
    };
  }
}

function excelRule(rule: PatchValidation, { rows, columns }: AreaGroup): Excel.DataValidationRule {
  const formula1 = shiftFormula(rule.formula1, rows, columns);
  switch (rule.type) {
    case "list":
      return { list: { inCellDropDown: true, source: listSource(formula1) } };
    case "custom":
      return { custom: { formula: `=${formula1}` } };
    case "whole":
    case "decimal": {
      const limits = {
        operator: operators[rule.operator ?? "between"],
        formula1: limit(formula1),
        ...(rule.formula2 !== undefined && { formula2: limit(shiftFormula(rule.formula2, rows, columns)) }),
      };
      return rule.type === "whole" ? { wholeNumber: limits } : { decimal: limits };
    }
  }
}

/** Words stand in quotation marks, a reference does not. */
function listSource(formula: string): string {
  const words = /^"(.*)"$/s.exec(formula);
  return words ? words[1]!.replaceAll('""', '"') : `=${formula}`;
}

function limit(formula: string): number | string {
  return formula.trim() !== "" && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}
