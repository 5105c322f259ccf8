import { type EntryRule, type Spreadsheet } from "../../src/workbench/spreadsheet";

/** Rules for what may be entered, kept and never enforced. */
export function entryRulesInMemory(): Pick<
  Spreadsheet,
  "entryRules" | "addEntryRule" | "changeEntryRule" | "removeEntryRule"
> {
  let made = 0;
  const rules = new Map<string, readonly EntryRule[]>();
  const of = (sheetId: string) => rules.get(sheetId) ?? [];
  return {
    entryRules: of,
    addEntryRule(sheetId, rule) {
      made += 1;
      const id = `entry-rule-${made}`;
      rules.set(sheetId, [...of(sheetId), { ...rule, id }]);
      return id;
    },
    changeEntryRule: (sheetId, rule) =>
      void rules.set(
        sheetId,
        of(sheetId).map((each) => (each.id === rule.id ? rule : each)),
      ),
    removeEntryRule: (sheetId, id) =>
      void rules.set(
        sheetId,
        of(sheetId).filter((each) => each.id !== id),
      ),
  };
}
