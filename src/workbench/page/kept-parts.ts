import { type GridSpreadsheet } from "../grid/open-spreadsheet";

const kept = new WeakMap<GridSpreadsheet, Map<string, string>>();

/** The XML parts that add-ins keep with an open workbook, by id, whichever language its add-in runs in. */
export function keptParts(spreadsheet: GridSpreadsheet): Map<string, string> {
  const parts = kept.get(spreadsheet) ?? new Map<string, string>();
  kept.set(spreadsheet, parts);
  return parts;
}

/** The same parts as a file takes them. */
export function filedParts(
  spreadsheet: GridSpreadsheet,
): readonly { readonly namespace: string; readonly xml: string }[] {
  return [...keptParts(spreadsheet).values()].map((xml) => ({
    namespace: new DOMParser().parseFromString(xml, "application/xml").documentElement.namespaceURI ?? "",
    xml,
  }));
}
