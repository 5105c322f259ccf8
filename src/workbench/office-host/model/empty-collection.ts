import { HostError } from "../host-error";
import { type HostObject, type Property } from "../host-object";

/** A collection of a kind of object that this workbook never holds, such as tables. */
export function emptyCollection(
  className: string,
  properties: Readonly<Record<string, Property>> = {},
): HostObject {
  return {
    className,
    properties,
    items: () => [],
    item: () => {
      throw new HostError("ItemNotFound");
    },
    methods: {
      GetCount: () => 0,
      GetItemOrNullObject: () => null,
    },
  };
}
