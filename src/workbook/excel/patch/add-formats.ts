import type { PatchFormat } from "../../../core";
import { areaAddresses } from "./area-addresses";
import { areaGroups } from "./area-groups";
import { shiftFormula } from "./shift-formula";

/** Adds conditional formats by formula; each is stronger than those before it, the person's own included. */
export function addFormats(worksheet: Excel.Worksheet, formats: readonly PatchFormat[]): void {
  // the last that is added is the strongest, so the first comes last
  [...formats].reverse().forEach(({ areas, formula, ...look }) => {
    const [first] = areas;
    if (first === undefined) {
      return;
    }
    areaGroups(areas, first).forEach((group) =>
      areaAddresses(group.areas).forEach((addresses) => {
        const { custom } = worksheet.getRanges(addresses).conditionalFormats.add("Custom");
        custom.rule.formula = `=${shiftFormula(formula, group.rows, group.columns)}`;
        dress(custom.format, look);
      }),
    );
  });
}

function dress(
  { fill, font }: Excel.ConditionalRangeFormat,
  look: Pick<PatchFormat, "fill" | "fontColor" | "bold">,
): void {
  if (look.fill !== undefined) {
    fill.color = look.fill;
  }
  if (look.fontColor !== undefined) {
    font.color = look.fontColor;
  }
  if (look.bold !== undefined) {
    font.bold = look.bold;
  }
}
