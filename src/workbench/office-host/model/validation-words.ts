import { type EntryRule } from "../../spreadsheet";
import { HostError } from "../host-error";
import { type Json } from "../protocol";

/** Excel's names of the types of rules, by those of files. */
export const ruleTypes = {
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  textLength: "TextLength",
  custom: "Custom",
} as const satisfies Readonly<Record<EntryRule["type"], string>>;

/** The members of Excel's `DataValidationRule`, by the names of files. */
const members = {
  list: "list",
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  textLength: "textLength",
  custom: "custom",
} as const satisfies Readonly<Record<EntryRule["type"], string>>;

const operators: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

const longestList = 255;

/** What a rule says, without where it lies and what is said about it. */
export type RuleWords = Pick<EntryRule, "type" | "operator" | "formula1" | "formula2">;

/** Reads a rule as an add-in writes it. @throws {@link HostError} InvalidArgument, ApiNotFound for another kind */
export function readRule(value: Json): RuleWords {
  const [[member, body] = [], ...more] = Object.entries((value ?? {}) as Record<string, Json>).filter(
    ([, each]) => each !== null && each !== undefined,
  );
  const type = (Object.keys(members) as EntryRule["type"][]).find((each) => members[each] === member);
  if (type === undefined || more.length > 0 || typeof body !== "object") {
    throw new HostError(member === undefined || more.length > 0 ? "InvalidArgument" : "ApiNotFound");
  }
  const { source, formula, formula1, formula2, operator } = body as Record<string, Json>;
  if (type === "list") {
    return { type, formula1: listSource(source) };
  }
  if (type === "custom") {
    return { type, formula1: asFile(formula) };
  }
  const own = Object.keys(operators).find((each) => operators[each] === operator);
  if (own === undefined) {
    throw new HostError("InvalidArgument");
  }
  const isPair = own === "between" || own === "notBetween";
  return {
    ...{ type, operator: own, formula1: asFile(formula1) },
    ...(isPair && { formula2: asFile(formula2) }),
  };
}

/** Words a rule as Excel's `DataValidationRule`. */
export function wordRule({ type, operator = "between", formula1, formula2 }: EntryRule): Json {
  if (type === "list") {
    const quoted = /^"(.*)"$/s.exec(formula1);
    const source = quoted ? quoted[1]!.replaceAll('""', '"') : `=${formula1}`;
    return { list: { inCellDropDown: true, source } };
  }
  if (type === "custom") {
    return { custom: { formula: `=${formula1}` } };
  }
  return {
    [members[type]]: {
      operator: operators[operator] ?? "Between",
      formula1: asExcel(formula1),
      ...(formula2 !== undefined && { formula2: asExcel(formula2) }),
    },
  };
}

function listSource(source: Json | undefined): string {
  if (typeof source !== "string" || source === "") {
    throw new HostError("InvalidArgument");
  }
  if (source.startsWith("=")) {
    return source.slice(1);
  }
  if (source.length > longestList) {
    throw new HostError("InvalidArgument");
  }
  const words = source.split(",").map((word) => word.trim());
  return `"${words.join(",").replaceAll('"', '""')}"`;
}

function asFile(formula: Json | undefined): string {
  if (typeof formula === "number") {
    return String(formula);
  }
  if (typeof formula !== "string" || formula === "") {
    throw new HostError("InvalidArgument");
  }
  return formula.replace(/^=/, "");
}

function asExcel(formula: string): string | number {
  return formula.trim() !== "" && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}
