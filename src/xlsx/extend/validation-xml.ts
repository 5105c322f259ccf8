import { escapeAttributeText, escapeXml } from "../package/splices";
import { type AddedValidation } from "../workbook-addition";
import { type CellRange } from "../workbook-content";
import { type AnchoredAreas, anchoredAreas } from "./anchored-areas";

/** What Excel shows of the title of an alert or a prompt. */
const titleLimit = 32;
const messageLimit = 225;
const promptLimit = 255;

/** The title of a validation's alert as a file holds it. */
export function storedTitle(title: string): string {
  return cut(title, titleLimit);
}

/**
 * Prints validations, each without the areas in which a cell has one already.
 *
 * @param taken - Where there are validations; of those printed here, an earlier one comes before a later one.
 */
export function validationsXml(
  validations: readonly AddedValidation[],
  prefix: string,
  taken: readonly CellRange[] = [],
): readonly string[] {
  const occupied = [...taken];
  return validations.flatMap((validation) => {
    const { areas } = validation;
    const free = areas.filter((area) => !occupied.some((other) => overlap(area, other)));
    occupied.push(...free);
    return anchoredAreas(free, areas[0]).map((group) => validationXml(validation, group, prefix));
  });
}

function validationXml(validation: AddedValidation, areas: AnchoredAreas, prefix: string): string {
  const { type, operator, alert, allowBlank, title, message, prompt } = validation;
  const compares = type === "whole" || type === "decimal";
  const attributes: Readonly<Record<string, string | undefined>> = {
    type,
    errorStyle: alert === "stop" ? undefined : alert,
    operator: compares && operator !== "between" ? operator : undefined,
    allowBlank: allowBlank ? "1" : undefined,
    showInputMessage: "1",
    showErrorMessage: "1",
    errorTitle: storedTitle(title),
    error: cut(message, messageLimit),
    promptTitle: prompt && cut(prompt.title, titleLimit),
    prompt: prompt && cut(prompt.message, promptLimit),
    sqref: areas.reference,
  };
  const printed = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttributeText(value)}"`)
    .join("");
  const formula = (name: string, text: string | undefined) =>
    text === undefined ? "" : `<${prefix}${name}>${escapeXml(areas.stored(text))}</${prefix}${name}>`;
  const inner = formula("formula1", validation.formula1) + formula("formula2", validation.formula2);
  return `<${prefix}dataValidation${printed}>${inner}</${prefix}dataValidation>`;
}

function overlap(a: CellRange, b: CellRange): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

/** Never between the two halves of a character. */
function cut(text: string, length: number): string {
  const piece = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(piece) ? piece.slice(0, -1) : piece;
}
