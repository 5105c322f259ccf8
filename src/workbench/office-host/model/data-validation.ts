import { HostError } from "../host-error";
import { type HostObject } from "../host-object";
import { type Json } from "../protocol";
import { type Model, type Place } from "./model";
import { onRealSheet } from "./range-cells";

/** `Range.dataValidation`: lists of words to choose from can be set; other rules and reading are refused. */
export function dataValidation(model: Model, place: Place): HostObject {
  return {
    className: "DataValidation",
    properties: {
      Rule: {
        get() {
          throw new HostError("ApiNotFound");
        },
        set(rule) {
          const rect = onRealSheet(model, place);
          const words = wordsOf(rule);
          if (rect !== null) {
            model.spreadsheet.offerWords(place.sheetId, rect, words);
          }
        },
      },
    },
  };
}

function wordsOf(rule: Json): readonly string[] {
  const { list } = (rule ?? {}) as { readonly list?: { readonly source?: unknown } };
  const source = list?.source;
  if (typeof source !== "string" || source === "" || source.startsWith("=")) {
    throw new HostError(list === undefined ? "ApiNotFound" : "InvalidArgument");
  }
  return source.split(",").map((word) => word.trim());
}
