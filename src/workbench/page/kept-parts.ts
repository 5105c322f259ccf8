import { type WorkbookMarks } from "../files/workbook-marks";
import { type GridSpreadsheet } from "../grid/open-spreadsheet";
import { freshPartId } from "../office-host/fresh-part-id";

const kept = new WeakMap<GridSpreadsheet, Map<string, string>>();

/** The XML parts that add-ins keep with an open workbook, by id, whichever language its add-in runs in. */
export function keptParts(spreadsheet: GridSpreadsheet): Map<string, string> {
  const parts = kept.get(spreadsheet) ?? new Map<string, string>();
  kept.set(spreadsheet, parts);
  return parts;
}

/** Takes over the parts of the file that a workbook was opened from. */
export function keepParts(spreadsheet: GridSpreadsheet, parts: WorkbookMarks["parts"]): void {
  const all = keptParts(spreadsheet);
  parts.forEach(({ xml }) => all.set(freshPartId(all), xml));
}

/** The same parts as a file takes them. */
export function filedParts(spreadsheet: GridSpreadsheet): WorkbookMarks["parts"] {
  return [...keptParts(spreadsheet).values()].map((xml) => ({
    namespace: new DOMParser().parseFromString(xml, "application/xml").documentElement.namespaceURI ?? "",
    xml,
  }));
}
