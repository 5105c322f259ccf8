import { type OpenPackage } from "../package/open-package";
import { partText, workbookParts } from "../package/workbook-parts";
import { child, type XmlElement, xmlTree } from "../package/xml-tree";
import { type CellStyle } from "../workbook-content";
import { colourReader } from "./colours";
import { type SheetLook, sheetLook } from "./sheet-look";
import { cellStyles, differentialStyles } from "./style-sheet";

/** How a workbook looks: its cell formats, and each sheet's settings by sheet name. */
export interface WorkbookLook {
  readonly styles: readonly CellStyle[];
  readonly sheets: ReadonlyMap<string, SheetLook>;
  /** Name of the sheet in front. */
  readonly activeSheet: string | undefined;
}

/**
 * Reads the look of an OOXML package.
 *
 * @remarks Never fails: a part that cannot be read leaves its share of the look out, the values are not touched.
 */
export function workbookLook(opened: OpenPackage): WorkbookLook {
  const parts = attempt(() => workbookParts(opened));
  if (parts === undefined) {
    return { styles: [], sheets: new Map(), activeSheet: undefined };
  }
  const related = (type: string) => parts.relationships.find((relation) => relation.type === type)?.target;
  const styleSheet = tree(opened, related("styles"));
  const colours = colourReader(tree(opened, related("theme")), styleSheet);
  const styles = styleSheet === undefined ? [] : cellStyles(styleSheet, colours);
  const differential = styleSheet === undefined ? [] : differentialStyles(styleSheet, colours);
  const sheets = new Map<string, SheetLook>();
  for (const { name, part, type } of parts.sheets) {
    const text = part === undefined || type !== "worksheet" ? undefined : partText(opened, part);
    const look = text === undefined ? undefined : attempt(() => sheetLook(text, differential));
    if (look !== undefined) {
      sheets.set(name, look);
    }
  }
  const view = child(child(parts.workbookTree, "bookViews"), "workbookView");
  return { styles, sheets, activeSheet: parts.sheets[Number(view?.attributes["activeTab"] ?? 0)]?.name };
}

function tree(opened: OpenPackage, part: string | undefined): XmlElement | undefined {
  const text = part === undefined ? undefined : partText(opened, part);
  return text === undefined ? undefined : attempt(() => xmlTree(text));
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
