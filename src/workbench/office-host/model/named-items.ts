import { parseA1 } from "../a1";
import { HostError } from "../host-error";
import { type HostObject } from "../host-object";
import { found, text, type Model } from "./model";
import { rangeAt } from "./range";

/** `Workbook.names`: the defined names of the workbook, read only. */
export function namedItemCollection(model: Model): HostObject {
  const names = () => model.spreadsheet.definedNames();
  const find = (key: string) => names().find(({ name }) => name.toLowerCase() === key.toLowerCase());
  return {
    className: "NamedItemCollection",
    items: () => names().map((item) => namedItem(model, item)),
    item: (key) => namedItem(model, found(find(text(key)))),
    methods: {
      GetCount: () => names().length,
      GetItemOrNullObject: (key) => {
        const item = find(text(key));
        return item ? namedItem(model, item) : null;
      },
    },
  };
}

type DefinedName = ReturnType<Model["spreadsheet"]["definedNames"]>[number];

function namedItem(model: Model, { name, refersTo }: DefinedName): HostObject {
  const formula = refersTo.startsWith("=") ? refersTo : `=${refersTo}`;
  const target = () => (parseA1(refersTo) === null ? null : rangeAt(model, refersTo, null));
  return {
    className: "NamedItem",
    identity: () => ({ _Id: name }),
    properties: {
      Name: { get: () => name },
      Type: { get: () => (parseA1(refersTo) === null ? "String" : "Range") },
      Value: { get: () => formula.slice(1) },
      Formula: { get: () => formula },
      Visible: { get: () => true },
      Scope: { get: () => "Workbook" },
      Comment: { get: () => "" },
    },
    methods: {
      GetRange: () => {
        const range = target();
        if (range === null) {
          throw new HostError("InvalidReference");
        }
        return range;
      },
      GetRangeOrNullObject: target,
    },
  };
}
