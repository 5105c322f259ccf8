import { parseRange } from "../cell-reference";
import { type CellRange, type CellStyle, type FormulaFormat } from "../workbook-content";

/** Takes the events of a worksheet part and gathers its conditional formats by formula. */
export interface ConditionalFormatReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(piece: string): void;
  close(name: string): void;
  /** The strongest first. */
  formats(): readonly FormulaFormat[];
}

interface Rule {
  readonly priority: number;
  readonly format: FormulaFormat;
}

/** Makes a reader; `looks` are the style sheet's differential formats, in the order rules refer to them. */
export function conditionalFormatReader(looks: readonly CellStyle[]): ConditionalFormatReader {
  const rules: Rule[] = [];
  let ranges: readonly CellRange[] = [];
  let rule: Readonly<Record<string, string>> | null = null;
  let formula: string | null = null;
  return {
    open(name, attributes) {
      if (name === "conditionalFormatting") {
        ranges = rangesOf(attributes["sqref"] ?? "");
      } else if (name === "cfRule") {
        rule = attributes["type"] === "expression" ? attributes : null;
        formula = null;
      } else if (name === "formula" && rule !== null) {
        formula = "";
      }
    },
    text(piece) {
      if (formula !== null) {
        formula += piece;
      }
    },
    close(name) {
      if (name === "cfRule" && rule !== null && formula !== null && ranges.length > 0) {
        const { fill, fontColor, bold } = looks[Number(rule["dxfId"])] ?? {};
        const look = {
          ...{ ...(fill && { fill }), ...(fontColor && { fontColor }), ...(bold && { bold }) },
        };
        rules.push({
          priority: Number(rule["priority"] ?? 0),
          format: { ranges, formula: formula.trim(), ...look },
        });
      }
      if (name === "cfRule") {
        rule = null;
        formula = null;
      }
    },
    formats: () => [...rules].sort((a, b) => a.priority - b.priority).map(({ format }) => format),
  };
}

function rangesOf(sqref: string): readonly CellRange[] {
  return sqref
    .trim()
    .split(/\s+/)
    .map(parseRange)
    .filter((range): range is CellRange => range !== null);
}
