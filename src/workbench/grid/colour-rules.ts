import { type FUniver } from "@univerjs/core/facade";
import { type FWorksheet } from "@univerjs/sheets/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import { hexColor } from "../files/cell-style";
import { yes } from "../files/grid-codes";
import { type ColourRule, type Rect, type Spreadsheet } from "../spreadsheet";

type ColourRules = Pick<
  Spreadsheet,
  "colourRules" | "addColourRule" | "changeColourRule" | "removeColourRule"
>;

type GridRule = ReturnType<FWorksheet["getConditionalFormattingRules"]>[number];

/** Conditional formats by formula, as the grid's own plugin keeps and draws them. */
export function colourRules(api: FUniver, unitId: string): ColourRules {
  const sheet = (sheetId: string): FWorksheet => {
    const found = api.getWorkbook(unitId)?.getSheetBySheetId(sheetId);
    if (!found) {
      throw new Error(`no sheet with the id ${sheetId}`);
    }
    return found;
  };
  const built = (
    on: FWorksheet,
    { rects, formula, fill, fontColor, bold }: Omit<ColourRule, "id">,
  ): GridRule => {
    const ranges = rects.map((rect) =>
      on.getRange(rect.row, rect.column, rect.rowCount, rect.columnCount).getRange(),
    );
    const rule = on.newConditionalFormattingRule().whenFormulaSatisfied(formula).setRanges(ranges);
    if (fill !== undefined) {
      rule.setBackground(fill);
    }
    if (fontColor !== undefined) {
      rule.setFontColor(fontColor);
    }
    if (bold === true) {
      rule.setBold(true);
    }
    return rule.build();
  };
  return {
    colourRules: (sheetId) => sheet(sheetId).getConditionalFormattingRules().flatMap(ruleOf),
    addColourRule(sheetId, rule) {
      const on = sheet(sheetId);
      const made = built(on, rule);
      on.addConditionalFormattingRule(made);
      return made.cfId;
    },
    changeColourRule(sheetId, rule) {
      const on = sheet(sheetId);
      on.setConditionalFormattingRule(rule.id, { ...built(on, rule), cfId: rule.id });
    },
    removeColourRule: (sheetId, id) => void sheet(sheetId).deleteConditionalFormattingRule(id),
  };
}

function ruleOf({ cfId, ranges, rule }: GridRule): readonly ColourRule[] {
  const { subType, value, style } = rule as {
    readonly subType?: string;
    readonly value?: unknown;
    readonly style?: {
      readonly bg?: { readonly rgb?: string | null };
      readonly cl?: { readonly rgb?: string | null };
      readonly bl?: number;
    };
  };
  if (subType !== "formula" || typeof value !== "string") {
    return [];
  }
  // the grid words some colours in its own way, as rgb(255,0,0)
  const [fill, fontColor] = [hexColor(style?.bg?.rgb), hexColor(style?.cl?.rgb)];
  return [
    {
      id: cfId,
      rects: ranges.map(rectOf),
      formula: value,
      ...(fill !== null && { fill }),
      ...(fontColor !== null && { fontColor }),
      ...(style?.bl === yes && { bold: true }),
    },
  ];
}

function rectOf(range: {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}): Rect {
  return {
    row: range.startRow,
    column: range.startColumn,
    rowCount: range.endRow - range.startRow + 1,
    columnCount: range.endColumn - range.startColumn + 1,
  };
}
