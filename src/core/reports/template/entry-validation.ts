import type { WorkbookMessages } from "../../messages/workbook-messages";
import { cellIn, oneOf, quoted } from "../seal/formula-text";
import type { CellArea, PatchValidation } from "../workbook-patch";
import type { EntryKind, TemplateColumn } from "./template-column";

const missingCodes = ["a", "n", "x", "m"] as const;
const firstYear = 1500;
const lastYear = 2199;

/**
 * Says what may be typed into the cells of a column; `null` where everything may.
 *
 * @param list - Where the words of a list stand, as a formula names it.
 */
export function entryValidation(
  { header, kind, note }: TemplateColumn,
  area: CellArea,
  list: string | null,
  { template: words }: Pick<WorkbookMessages, "template">,
): PatchValidation {
  const prompt = [words.prompts[kind], ...(note === null ? [] : [note])].join("\n");
  return {
    ...{ areas: [area], allowBlank: true },
    ...ruleOf(kind, cellIn(area.row, area.column), list),
    alert: kind === "code" ? "warning" : "stop",
    title: words.alertTitle,
    message: kind === "name" ? "" : words.alerts[kind],
    prompt: { title: header, message: prompt },
  };
}

function ruleOf(
  kind: EntryKind,
  cell: string,
  list: string | null,
): Pick<PatchValidation, "type" | "formula1"> {
  switch (kind) {
    case "list":
      return { type: "list", formula1: list ?? "" };
    case "name":
      return { type: "custom", formula1: "TRUE" };
    case "code":
      return { type: "custom", formula1: `LEN(${cell})=10` };
    default:
      return {
        type: "custom",
        formula1: `IF(ISNUMBER(${cell}),${numberRule(kind, cell)},${codeRule(cell)})`,
      };
  }
}

/** A text is looked at by its own branch only: arithmetic with it would be an error. */
function numberRule(kind: Exclude<EntryKind, "list" | "name" | "code">, cell: string): string {
  switch (kind) {
    case "whole":
      return `AND(${cell}>=0,${cell}=INT(${cell}))`;
    case "decimal":
      return `${cell}>=0`;
    case "rate":
      return `AND(${cell}>=0,${cell}<=100)`;
    case "year":
      return `AND(${cell}>=${firstYear},${cell}<=${lastYear},${cell}=INT(${cell}))`;
  }
}

function codeRule(cell: string): string {
  return oneOf(missingCodes.map((code) => `${cell}=${quoted(code)}`));
}
