import { parseRange } from "../cell-reference";
import { isTrue } from "../package/xml-tree";
import { type CellRange, type ValidationRule } from "../workbook-content";

const types: ReadonlySet<string> = new Set([
  "list",
  "whole",
  "decimal",
  "date",
  "textLength",
  "custom",
  "time",
]);

/** Takes the events of a worksheet part and appends its validation rules, also those of the 2009 extension. */
export interface ValidationReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(piece: string): void;
  close(name: string): void;
}

/** Makes a reader that appends to `rules`. */
export function validationReader(rules: ValidationRule[]): ValidationReader {
  let attributes: Readonly<Record<string, string>> | null = null;
  let pieces: Record<"formula1" | "formula2" | "sqref", string> = { formula1: "", formula2: "", sqref: "" };
  let into: keyof typeof pieces | null = null;
  return {
    open(name, given) {
      if (name === "dataValidation") {
        attributes = given;
        pieces = { formula1: "", formula2: "", sqref: "" };
      } else if (attributes !== null && (name === "formula1" || name === "formula2" || name === "sqref")) {
        into = name;
      }
    },
    text(piece) {
      if (into !== null) {
        pieces[into] += piece;
      }
    },
    close(name) {
      if (name === into) {
        into = null;
      } else if (name === "dataValidation" && attributes !== null) {
        appendRule(rules, attributes, pieces);
        attributes = null;
      }
    },
  };
}

function appendRule(
  rules: ValidationRule[],
  attributes: Readonly<Record<string, string>>,
  pieces: Readonly<Record<"formula1" | "formula2" | "sqref", string>>,
): void {
  const { type, operator, error, errorTitle, errorStyle, showErrorMessage, prompt, promptTitle, sqref } =
    attributes;
  const ranges = (sqref ?? pieces.sqref)
    .trim()
    .split(/\s+/)
    .map(parseRange)
    .filter((range): range is CellRange => range !== null);
  if (!isType(type) || ranges.length === 0) {
    return;
  }
  const message = error ?? prompt;
  rules.push({
    ranges,
    type,
    ...(type !== "list" && type !== "custom" && { operator: operator ?? "between" }),
    ...(pieces.formula1.trim() !== "" && { formula1: pieces.formula1.trim() }),
    ...(pieces.formula2.trim() !== "" && { formula2: pieces.formula2.trim() }),
    ...(message !== undefined && { message }),
    ...(errorTitle !== undefined && { title: errorTitle }),
    ...(isTrue(showErrorMessage) && { alert: alertOf(errorStyle) }),
    ...(prompt !== undefined &&
      error !== undefined && { prompt: { title: promptTitle ?? "", message: prompt } }),
  });
}

function isType(type: string | undefined): type is ValidationRule["type"] {
  return type !== undefined && types.has(type);
}

function alertOf(style: string | undefined): NonNullable<ValidationRule["alert"]> {
  return style === "warning" || style === "information" ? style : "stop";
}
