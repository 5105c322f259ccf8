import { type CellStyle, readWorkbook, type SheetContent } from "../../../src/xlsx";
import { cellReference, rangeReference } from "../../../src/xlsx/cell-reference";
import { defaultLimits } from "../../../src/xlsx/default-limits";
import { openPackage, type OpenPackage } from "../../../src/xlsx/package/open-package";
import { partText, workbookParts } from "../../../src/xlsx/package/workbook-parts";
import {
  attribute,
  child,
  children,
  descendants,
  type XmlElement,
  xmlTree,
} from "../../../src/xlsx/package/xml-tree";
import type { CellView, SheetView, WorkbookView } from "../patch-contract";

/** Looks at a workbook file: at its cells as our reader gives them, at the rest in the parts themselves. */
export function viewOf(bytes: Uint8Array): WorkbookView {
  const opened = openPackage(bytes, defaultLimits);
  const read = readWorkbook(bytes, "a.xlsx");
  const styles = xmlTree(partText(opened, "xl/styles.xml")!);
  return {
    sheets: read.sheets.map((sheet, index) => ({
      ...outlineOf(opened, styles, index),
      name: sheet.name,
      looks: looksOf(sheet, read.styles, unlockedIn(opened, styles, index)),
      widths: Object.fromEntries(
        [...sheet.columnWidths].map(([column, width]) => [column, Math.round(width)]),
      ),
      heights: Object.fromEntries(sheet.rowHeights),
      merges: sheet.merges.map(rangeReference),
      frozen: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    })),
    names: Object.fromEntries(read.definedNames.map(({ name, refersTo }) => [name, refersTo])),
  };
}

function outlineOf(
  opened: OpenPackage,
  styles: XmlElement,
  index: number,
): Pick<SheetView, "isProtected" | "print" | "formats" | "validations"> {
  const { sheets, workbookTree } = workbookParts(opened);
  const root = xmlTree(partText(opened, sheets[index]!.part!)!);
  const page = child(root, "pageSetup")?.attributes;
  const own = (name: string) =>
    descendants(workbookTree, "definedName")
      .find(({ attributes }) => attributes["name"] === name && attributes["localSheetId"] === String(index))
      ?.text.replace(/^.*!/, "")
      .replace(/\$/g, "") ?? "";
  const isFitted = descendants(root, "pageSetUpPr")[0]?.attributes["fitToPage"] === "1";
  return {
    isProtected: child(root, "sheetProtection")?.attributes["sheet"] === "1",
    print: {
      landscape: page?.["orientation"] === "landscape",
      pagesWide: isFitted ? Number(page?.["fitToWidth"] ?? 1) : null,
      titleRows: own("_xlnm.Print_Titles"),
      area: own("_xlnm.Print_Area"),
    },
    formats: formatsOf(root, children(child(styles, "dxfs"), "dxf")),
    validations: descendants(root, "dataValidation").map(validationOf),
  };
}

function formatsOf(root: XmlElement, looks: readonly XmlElement[]): SheetView["formats"] {
  return descendants(root, "conditionalFormatting")
    .flatMap((format) => children(format, "cfRule").map((rule) => ({ format, rule })))
    .sort((a, b) => Number(a.rule.attributes["priority"]) - Number(b.rule.attributes["priority"]))
    .map(({ format, rule }) => {
      const look = looks[Number(rule.attributes["dxfId"])]!;
      const [fill] = descendants(look, "bgColor").map(colourOf);
      const [fontColor] = descendants(look, "color").map(colourOf);
      return {
        areas: format.attributes["sqref"]!.replace(/ /g, ","),
        formula: child(rule, "formula")!.text,
        ...(fill !== undefined && { fill }),
        ...(fontColor !== undefined && { fontColor }),
        ...(descendants(look, "b").length > 0 && { bold: true }),
      };
    });
}

function validationOf(rule: XmlElement): SheetView["validations"][number] {
  const { attributes } = rule;
  const type = attributes["type"] as SheetView["validations"][number]["type"];
  const compares = type === "whole" || type === "decimal";
  const operator = attributes["operator"] ?? "between";
  const formula2 = child(rule, "formula2")?.text;
  return {
    areas: attributes["sqref"]!.replace(/ /g, ","),
    type,
    ...(compares && { operator: operator as "between" }),
    formula1: child(rule, "formula1")!.text,
    ...(formula2 !== undefined && { formula2 }),
    allowBlank: attributes["allowBlank"] === "1",
    alert: (attributes["errorStyle"] ?? "stop") as "stop",
    title: attributes["errorTitle"] ?? "",
    message: attributes["error"] ?? "",
    ...(attributes["prompt"] !== undefined && {
      prompt: { title: attributes["promptTitle"] ?? "", message: attributes["prompt"] },
    }),
  };
}

/** The addresses of the cells that stay open when their sheet is protected. */
function unlockedIn(opened: OpenPackage, styles: XmlElement, index: number): ReadonlySet<string> {
  const root = xmlTree(partText(opened, workbookParts(opened).sheets[index]!.part!)!);
  const formats = children(child(styles, "cellXfs"), "xf");
  const unlocked = descendants(root, "c").filter((cell) => {
    const format = formats[Number(cell.attributes["s"] ?? 0)];
    return child(format, "protection")?.attributes["locked"] === "0";
  });
  return new Set(unlocked.map((cell) => cell.attributes["r"]!));
}

function looksOf(
  sheet: SheetContent,
  styles: readonly CellStyle[],
  unlocked: ReadonlySet<string>,
): SheetView["looks"] {
  const looks = sheet.cells.map(({ row, column, style }): [string, CellView] => {
    const address = cellReference(row, column);
    const look = cellView(styles[style ?? -1] ?? {});
    return [address, unlocked.has(address) ? { ...look, unlocked: true } : look];
  });
  return Object.fromEntries(looks.filter(([, look]) => Object.keys(look).length > 0));
}

/** The writer of test workbooks gives plain cells this size. */
const plainSize = 12;

function cellView({ border, fontName, fontSize, underline, unlocked, ...look }: CellStyle): CellView {
  const lines = Object.keys(border ?? {}).sort();
  const isPlain = fontName !== undefined && underline !== true && fontSize === plainSize;
  return {
    ...look,
    ...(fontSize !== undefined && !isPlain && { fontSize }),
    ...(lines.length > 0 && { lines }),
    ...(unlocked === true && { unlocked }),
  };
}

function colourOf(element: XmlElement): string {
  return `#${attribute(element, "rgb")!.slice(2).toLowerCase()}`;
}
