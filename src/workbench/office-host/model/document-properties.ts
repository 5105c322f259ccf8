import { HostError } from "../host-error";
import { type HostObject, type Property } from "../host-object";
import { type Model } from "./model";

const names = ["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company"];

/** `Workbook.properties`: the document's title and the like, kept in memory. */
export function documentProperties({ parts: { properties, changed } }: Model): HostObject {
  const property = (name: string): Property => ({
    get: () => properties.get(name) ?? "",
    set: (value) => {
      if (typeof value !== "string") {
        throw new HostError("InvalidArgument");
      }
      properties.set(name, value);
      changed();
    },
  });
  return {
    className: "DocumentProperties",
    properties: Object.fromEntries(names.map((name) => [name, property(name)])),
  };
}
