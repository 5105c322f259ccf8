import { parseA1, printA1, quoteSheet } from "../a1";
import { HostError } from "../host-error";
import { isHostObject, type Argument, type HostObject } from "../host-object";
import { found, sheetById, text, type Model, type Place } from "./model";
import { rangeAt } from "./range";

/** `Workbook.names`: the defined names of the workbook. */
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
      Add: (name, reference) => namedItem(model, addName(model, checkedName(name, find), reference)),
    },
  };
}

/** Letters, digits, points and underscores, as Excel takes them; and no name twice, nor one that is an address. */
function checkedName(name: Argument, find: (name: string) => unknown): string {
  const wanted = text(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(wanted) || parseA1(wanted) !== null) {
    throw new HostError("InvalidArgument");
  }
  if (find(wanted) !== undefined) {
    throw new HostError("ItemAlreadyExists");
  }
  return wanted;
}

function addName(model: Model, name: string, reference: Argument): DefinedName {
  const refersTo = isHostObject(reference)
    ? absolute(model, rangeAt(model, reference, null).place)
    : text(reference).replace(/^=/, "");
  model.spreadsheet.addName(name, refersTo);
  return { name, refersTo };
}

function absolute(model: Model, { sheetId, rect }: Place): string {
  const cells = printA1(rect).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `${quoteSheet(sheetById(model, sheetId).name)}!${cells}`;
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
      Delete: () => model.spreadsheet.removeName(name),
    },
  };
}
