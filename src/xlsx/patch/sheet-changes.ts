import {
  addPart,
  appendChild,
  type Draft,
  freeName,
  removals,
  removePart,
  setAttribute,
  splicePart,
} from "../package/draft";
import { partText, workbookParts } from "../package/workbook-parts";
import { child, children, namespaceOf, type XmlElement, xmlTree } from "../package/xml-tree";
import { FileError, type SheetChanges } from "../workbook-content";
import { renameReferences } from "./rename-references";
import { escapeXml, type Splice } from "../package/splices";

const transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const transitionalMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * Removes, renames and adds sheets, in this order; what is removed or renamed is called by its old name.
 *
 * @throws {@link FileError} `sheet-missing`, `sheet-not-writable`.
 */
export function changeSheets(draft: Draft, { removed = [], renamed = [], added = [] }: SheetChanges): void {
  const left = workbookParts(draft).sheets.length - removed.length + added.length;
  if (left < 1) {
    throw new FileError("sheet-not-writable", { sheet: removed[0] ?? "" });
  }
  for (const name of removed) {
    removeSheet(draft, name);
  }
  renameSheets(draft, renamed);
  for (const name of added) {
    addSheet(draft, name);
  }
}

/** The address that begins the types of relationships in this workbook, transitional or strict. */
export function relationshipAddress(draft: Draft, workbook: string): string {
  return (partText(draft, workbook) ?? "").includes(strict) ? strict : transitional;
}

/** Renames all at once, so that two sheets may swap their names. */
function renameSheets(
  draft: Draft,
  renamed: readonly { readonly from: string; readonly to: string }[],
): void {
  const between = renamed.map((rename, i) => ({ ...rename, between: `\uE001${i}` }));
  for (const rename of between) {
    renameSheet(draft, rename.from, rename.between);
  }
  for (const rename of between) {
    refuseBadName(draft, rename.to);
    renameSheet(draft, rename.between, rename.to);
  }
}

function renameSheet(draft: Draft, from: string, to: string): void {
  const { workbook } = workbookParts(draft);
  splicePart(draft, workbook, (root, text) => [setAttribute(text, sheetElement(root, from), "name", to)]);
  renameReferences(draft, from, to);
}

function removeSheet(draft: Draft, name: string): void {
  const { workbook, sheets } = workbookParts(draft);
  const index = sheets.findIndex((sheet) => same(sheet.name, name));
  const sheet = sheets[index];
  if (sheet === undefined) {
    throw new FileError("sheet-missing", { sheet: name });
  }
  splicePart(draft, workbook, (root, text) => sheetRemoval(root, text, name, index));
  if (sheet.part !== undefined) {
    removePart(draft, sheet.part, workbook, [sheet.relationId]);
  }
  renameReferences(draft, name, null);
}

/** Splices that take a sheet out of the workbook part: the sheet, its own names, its place in the views. */
export function sheetRemoval(root: XmlElement, text: string, name: string, index: number): Splice[] {
  return [
    ...removals([sheetElement(root, name)]),
    ...withoutLocalNames(root, text, index),
    ...viewsWithout(root, text, index),
  ];
}

/** Names that belong to one sheet count sheets: those of the removed one go, later ones move up. */
function withoutLocalNames(root: XmlElement, text: string, index: number): Splice[] {
  const names = children(child(root, "definedNames"), "definedName");
  return names.flatMap((name) => {
    const local = name.attributes["localSheetId"];
    if (local === undefined || Number(local) < index) {
      return [];
    }
    return Number(local) === index
      ? removals([name])
      : [setAttribute(text, name, "localSheetId", String(Number(local) - 1))];
  });
}

function viewsWithout(root: XmlElement, text: string, index: number): Splice[] {
  return children(child(root, "bookViews"), "workbookView").flatMap((view) => {
    const active = Number(view.attributes["activeTab"] ?? 0);
    return active >= index && active > 0 ? [setAttribute(text, view, "activeTab", String(active - 1))] : [];
  });
}

/**
 * Adds a sheet behind the last one and returns its part.
 *
 * @param text - Prints the worksheet part in the workbook's namespace, with its relationships of the address given.
 * @throws {@link FileError} `sheet-not-writable` for a name that Excel does not allow or that is taken.
 */
export function addSheet(
  draft: Draft,
  name: string,
  text: (namespace: string, address: string) => string = emptyWorksheet,
): string {
  refuseBadName(draft, name);
  const { workbook } = workbookParts(draft);
  const namespace = namespaceOf(xmlTree(partText(draft, workbook)!)) ?? transitionalMain;
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const part = freeName(draft, `${folder}worksheets/sheet`, ".xml");
  const address = relationshipAddress(draft, workbook);
  const added = { part, text: text(namespace, address), contentType: worksheetType };
  const id = addPart(draft, added, workbook, `${address}/worksheet`);
  splicePart(draft, workbook, (tree) => {
    const sheets = child(tree, "sheets")!;
    const next = Math.max(0, ...sheets.children.map((sheet) => Number(sheet.attributes["sheetId"]) || 0)) + 1;
    const tag = sheets.rawName.replace("sheets", "sheet");
    const declared = `xmlns:r="${address}" r:id="${id}"`;
    return appendChild(sheets, `<${tag} ${declared} name="${escapeXml(name)}" sheetId="${next}"/>`);
  });
  return part;
}

function emptyWorksheet(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}"><sheetData/></worksheet>`;
}

function refuseBadName(draft: Draft, name: string): void {
  const taken = workbookParts(draft).sheets.some((sheet) => same(sheet.name, name));
  if (taken || name.length === 0 || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name)) {
    throw new FileError("sheet-not-writable", { sheet: name });
  }
}

function sheetElement(root: XmlElement, name: string): XmlElement {
  const found = children(child(root, "sheets"), "sheet").find((sheet) =>
    same(sheet.attributes["name"] ?? "", name),
  );
  if (found === undefined) {
    throw new FileError("sheet-missing", { sheet: name });
  }
  return found;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
