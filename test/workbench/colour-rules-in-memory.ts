import { type ColourRule, type Spreadsheet } from "../../src/workbench/spreadsheet";

/** Conditional formats by formula, kept and never drawn. */
export function colourRulesInMemory(): Pick<
  Spreadsheet,
  "colourRules" | "addColourRule" | "changeColourRule" | "removeColourRule"
> {
  let made = 0;
  const rules = new Map<string, readonly ColourRule[]>();
  const of = (sheetId: string) => rules.get(sheetId) ?? [];
  return {
    colourRules: of,
    addColourRule(sheetId, rule) {
      made += 1;
      const id = `rule-${made}`;
      rules.set(sheetId, [{ ...rule, id }, ...of(sheetId)]);
      return id;
    },
    changeColourRule: (sheetId, rule) =>
      void rules.set(
        sheetId,
        of(sheetId).map((each) => (each.id === rule.id ? rule : each)),
      ),
    removeColourRule: (sheetId, id) =>
      void rules.set(
        sheetId,
        of(sheetId).filter((each) => each.id !== id),
      ),
  };
}
