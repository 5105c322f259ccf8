import { ICommandService, type ISheetDataValidationRule, type Univer } from "@univerjs/core";
import {
  AddSheetDataValidationCommand,
  RemoveSheetDataValidationCommand,
  SheetDataValidationModel,
} from "@univerjs/sheets-data-validation";
import { entryRule } from "../files/entry-rule";
import { gridValidation } from "../files/validation-rule";
import { type EntryRule, type Spreadsheet } from "../spreadsheet";

type EntryRules = Pick<Spreadsheet, "entryRules" | "addEntryRule" | "changeEntryRule" | "removeEntryRule">;

/** Rules for what may be entered, as the grid's own plugin keeps and shows them. */
export function entryRules(univer: Univer, unitId: string): EntryRules {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const rules = (sheetId: string) => injector.get(SheetDataValidationModel).getRules(unitId, sheetId);
  const add = (sheetId: string, rule: ISheetDataValidationRule) =>
    commands.syncExecuteCommand(AddSheetDataValidationCommand.id, { unitId, subUnitId: sheetId, rule });
  const remove = (sheetId: string, ruleId: string) =>
    commands.syncExecuteCommand(RemoveSheetDataValidationCommand.id, { unitId, subUnitId: sheetId, ruleId });
  const inGrid = ({ rects, alert, prompt, ...rule }: Omit<EntryRule, "id">) =>
    gridValidation({
      ...{ ...rule, ranges: rects },
      ...(alert !== null && { alert }),
      ...(prompt !== null && { prompt }),
    })[0]!;
  return {
    entryRules: (sheetId) => rules(sheetId).flatMap((rule) => entryRule(rule)),
    addEntryRule(sheetId, rule) {
      const made = inGrid(rule);
      add(sheetId, made);
      return made.uid;
    },
    changeEntryRule(sheetId, rule) {
      remove(sheetId, rule.id);
      add(sheetId, { ...inGrid(rule), uid: rule.id });
    },
    removeEntryRule: (sheetId, id) => void remove(sheetId, id),
  };
}
