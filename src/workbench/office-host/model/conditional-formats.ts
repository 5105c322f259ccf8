import { type ColourRule } from "../../spreadsheet";
import { intersect } from "../a1";
import { HostError } from "../host-error";
import { type HostObject, type Property } from "../host-object";
import { parseColour } from "./colour";
import { found, text, type Areas, type Model } from "./model";
import { range } from "./range";
import { rangeAreas } from "./range-areas";

/** `Range.conditionalFormats` and `RangeAreas.conditionalFormats`: rules by formula, and no other kind. */
export function conditionalFormats(model: Model, { sheetId, rects }: Areas): HostObject {
  const { spreadsheet } = model;
  const here = () =>
    spreadsheet
      .colourRules(sheetId)
      .filter((rule) => rule.rects.some((rect) => rects.some((other) => intersect(rect, other) !== null)));
  const find = (id: unknown) => here().find((rule) => rule.id === id);
  const object = (id: string) => conditionalFormat(model, sheetId, id);
  return {
    className: "ConditionalFormatCollection",
    items: () => here().map(({ id }) => object(id)),
    item: (id) => object(found(find(id)).id),
    methods: {
      GetCount: () => here().length,
      GetItem: (id) => object(found(find(text(id))).id),
      GetItemOrNullObject: (id) => (find(text(id)) === undefined ? null : object(text(id))),
      Add(type) {
        if (type !== "Custom") {
          throw new HostError("ApiNotFound");
        }
        return object(spreadsheet.addColourRule(sheetId, { rects, formula: "=FALSE" }));
      },
      ClearAll: () => here().forEach(({ id }) => spreadsheet.removeColourRule(sheetId, id)),
    },
  };
}

function conditionalFormat(model: Model, sheetId: string, id: string): HostObject {
  const { spreadsheet } = model;
  const rules = () => spreadsheet.colourRules(sheetId);
  const rule = (): ColourRule => found(rules().find((each) => each.id === id));
  const change = (update: Partial<ColourRule>) =>
    spreadsheet.changeColourRule(sheetId, { ...rule(), ...update });
  return {
    className: "ConditionalFormat",
    identity: () => ({ Id: id }),
    properties: {
      Id: { get: () => rule().id },
      Type: { get: () => "Custom" },
      Priority: { get: () => rules().findIndex((each) => each.id === id) },
      StopIfTrue: { get: () => false },
    },
    parts: {
      Custom: () => custom(rule, change),
      CustomOrNullObject: () => custom(rule, change),
    },
    methods: {
      Delete: () => spreadsheet.removeColourRule(sheetId, rule().id),
      GetRange() {
        const [rect, ...more] = rule().rects;
        if (rect === undefined || more.length > 0) {
          throw new HostError("InvalidOperation");
        }
        return range(model, { sheetId, rect });
      },
      GetRanges: () => rangeAreas(model, sheetId, rule().rects),
    },
  };
}

function custom(rule: () => ColourRule, change: (update: Partial<ColourRule>) => void): HostObject {
  const colour = (name: "fill" | "fontColor"): Property => ({
    get: () => (rule()[name] ?? "").toUpperCase(),
    set: (value) => change({ [name]: parseColour(value) }),
  });
  return {
    className: "CustomConditionalFormat",
    parts: {
      Rule: () => ({
        className: "ConditionalFormatRule",
        properties: {
          Formula: { get: () => rule().formula, set: (value) => change({ formula: String(value) }) },
        },
      }),
      Format: () => ({
        className: "ConditionalRangeFormat",
        parts: {
          Fill: () => ({ className: "ConditionalRangeFill", properties: { Color: colour("fill") } }),
          Font: () => ({
            className: "ConditionalRangeFont",
            properties: {
              Color: colour("fontColor"),
              Bold: { get: () => rule().bold ?? false, set: (bold) => change({ bold: bold === true }) },
            },
          }),
        },
      }),
    },
  };
}
