import { type EntryRule, type Rect } from "../../spreadsheet";
import { intersect, subtract } from "../a1";
import { HostError } from "../host-error";
import { type Areas, type Model } from "./model";
import { type RuleWords } from "./validation-words";

/** The rules of some cells, and whether every one of the cells has one. */
export function coveredRules(
  { spreadsheet }: Model,
  { sheetId, rects }: Areas,
): { readonly rules: readonly EntryRule[]; readonly isWhole: boolean } {
  const rules = spreadsheet
    .entryRules(sheetId)
    .filter((rule) => rule.rects.some((rect) => rects.some((other) => intersect(rect, other) !== null)));
  const bare = rules.flatMap((rule) => rule.rects).reduce(outside, rects);
  return { rules, isWhole: bare.length === 0 };
}

/** Gives cells a rule in the place of any they have. */
export function placeRule(model: Model, areas: Areas, words: RuleWords): void {
  clearRules(model, areas);
  model.spreadsheet.addEntryRule(areas.sheetId, {
    ...words,
    ...{ rects: areas.rects, allowBlank: true, alert: "stop", title: "", message: "", prompt: null },
  });
}

/** Changes the rules of cells, and of no cell beside them. @throws {@link HostError} when the cells have none */
export function changeRules(model: Model, areas: Areas, update: Partial<EntryRule>): void {
  const { rules } = coveredRules(model, areas);
  if (rules.length === 0) {
    throw new HostError("InvalidOperation");
  }
  const { spreadsheet } = model;
  rules.forEach((rule) => {
    const rest = areas.rects.reduce<readonly Rect[]>((parts, hole) => outside(parts, hole), rule.rects);
    if (rest.length === 0) {
      spreadsheet.changeEntryRule(areas.sheetId, { ...rule, ...update });
      return;
    }
    const inside = rule.rects.flatMap((rect) => areas.rects.flatMap((other) => intersect(rect, other) ?? []));
    spreadsheet.changeEntryRule(areas.sheetId, { ...rule, rects: rest });
    spreadsheet.addEntryRule(areas.sheetId, { ...rule, ...update, rects: inside });
  });
}

/** Frees cells of rules. */
export function clearRules(model: Model, areas: Areas): void {
  const { spreadsheet } = model;
  coveredRules(model, areas).rules.forEach((rule) => {
    const rects = areas.rects.reduce<readonly Rect[]>((parts, hole) => outside(parts, hole), rule.rects);
    if (rects.length === 0) {
      spreadsheet.removeEntryRule(areas.sheetId, rule.id);
    } else {
      spreadsheet.changeEntryRule(areas.sheetId, { ...rule, rects });
    }
  });
}

function outside(parts: readonly Rect[], hole: Rect): readonly Rect[] {
  return parts.flatMap((part) => subtract(part, hole));
}
