import { type ColourReader } from "../look/colours";
import { builtInFormats } from "../look/number-formats";
import { cellStyles, numberFormats } from "../look/style-sheet";
import { insertChild, styleSheetOrder } from "../package/element-order";
import { grownList } from "../package/grown-list";
import { openRoot } from "../package/open-root";
import { child, children, prefixOf, type XmlElement, xmlTree } from "../package/xml-tree";
import { type CellStyle } from "../workbook-content";
import { applySplices, escapeXml, type Splice } from "../package/splices";
import {
  alignmentXml,
  borderXml,
  type ConditionalLook,
  conditionalXml,
  fillXml,
  fontXml,
  sameLook,
  type StyleSource,
} from "./style-xml";

/** Adds cell formats to a style sheet. */
export interface StyleWriter {
  /**
   * The number of the cell format that is `base` but looks like `style`.
   *
   * @remarks What {@link CellStyle} does not know (protection, indent, diagonal lines …) is taken over from `base`,
   * as are a font name and size that `style` does not give.
   */
  numberOf(base: number, style: CellStyle, protection?: "unlocked"): number;
  /** The number of a conditional format's look. */
  conditionalNumberOf(look: ConditionalLook): number;
  /** The style sheet with everything added; the very same text when nothing was. */
  text(): string;
}

/** Formats with these numbers mean the same in every locale, so they need no entry of their own. */
const stableFormats = new Set([0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 49]);

/** @throws Error when the style sheet is not well-formed. */
export function styleWriter(text: string, colours: (styles: XmlElement) => ColourReader): StyleWriter {
  const opened = openRoot(text);
  const root = xmlTree(opened);
  const sheet: StyleSheet = {
    source: { text: opened, prefix: prefixOf(root) },
    looks: cellStyles(root, colours(root)),
    formats: numberFormats(root),
    lists: {
      numFmts: growing(root, "numFmts", "numFmt"),
      fonts: growing(root, "fonts", "font"),
      fills: growing(root, "fills", "fill"),
      borders: growing(root, "borders", "border"),
      cellXfs: growing(root, "cellXfs", "xf"),
      dxfs: growing(root, "dxfs", "dxf"),
    },
  };
  const known = new Map<string, number>();
  return {
    numberOf(base, style, protection) {
      const key = `${base} ${JSON.stringify(style)} ${protection ?? ""}`;
      const keeps = protection === undefined && isUnchanged(sheet.looks[base], style);
      const number = known.get(key) ?? (keeps ? base : addFormat(sheet, base, style, protection));
      known.set(key, number);
      return number;
    },
    conditionalNumberOf: (look) => append(sheet, "dxfs", conditionalXml(sheet.source, look)),
    text() {
      const splices = Object.values(sheet.lists).flatMap((list) => listSplices(sheet.source, root, list));
      return splices.length === 0 ? text : applySplices(opened, splices);
    },
  };
}

interface StyleSheet {
  readonly source: StyleSource;
  readonly looks: readonly CellStyle[];
  readonly formats: Map<number, string>;
  readonly lists: Readonly<Record<ListName, GrowingList>>;
}

type ListName = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

function addFormat(
  sheet: StyleSheet,
  base: number,
  style: CellStyle,
  protection: "unlocked" | undefined,
): number {
  const { source, lists } = sheet;
  const xf = lists.cellXfs.own[base];
  const look = sheet.looks[base] ?? {};
  const attributes: Record<string, string> = {
    numFmtId: "0",
    fontId: "0",
    fillId: "0",
    borderId: "0",
    ...xf?.attributes,
  };
  const set = (name: string, value: number, applies: string) => {
    attributes[name] = String(value);
    attributes[applies] = "1";
  };
  const part = (list: GrowingList, name: string) => list.own[Number(attributes[name])];
  if ((style.numberFormat ?? "General") !== (look.numberFormat ?? "General")) {
    set("numFmtId", formatNumber(sheet, style.numberFormat ?? "General"), "applyNumberFormat");
  }
  if (!sameLook("font", look, style)) {
    const font = fontXml(source, part(lists.fonts, "fontId"), look, style);
    set("fontId", append(sheet, "fonts", font), "applyFont");
  }
  if (!sameLook("fill", look, style)) {
    const { fill } = style;
    set("fillId", fill === undefined ? 0 : append(sheet, "fills", fillXml(source, fill)), "applyFill");
  }
  if (!sameLook("border", look, style)) {
    const border = borderXml(source, part(lists.borders, "borderId"), look, style);
    set("borderId", append(sheet, "borders", border), "applyBorder");
  }
  if (!sameLook("alignment", look, style)) {
    attributes["applyAlignment"] = "1";
  }
  if (protection !== undefined) {
    attributes["applyProtection"] = "1";
  }
  const alignment = alignmentXml(source, child(xf, "alignment"), look, style);
  return append(sheet, "cellXfs", xfXml(source, attributes, alignment + restXml(source, xf, protection)));
}

/** What stands behind the alignment of a cell format. */
function restXml(
  { text, prefix }: StyleSource,
  xf: XmlElement | undefined,
  protection: "unlocked" | undefined,
): string {
  const unlocked = protection === undefined ? "" : `<${prefix}protection locked="0"/>`;
  const others = (xf?.children ?? [])
    .filter(({ name }) => name !== "alignment" && !(name === "protection" && protection !== undefined))
    .map((element) => text.slice(element.start, element.end));
  return unlocked + others.join("");
}

function formatNumber({ source, formats, lists }: StyleSheet, code: string): number {
  const builtIn = Object.entries(builtInFormats).find(
    ([id, format]) => format === code && stableFormats.has(Number(id)),
  );
  const own = [...formats].find(([, format]) => format === code);
  const known = builtIn ?? own;
  if (known !== undefined) {
    return Number(known[0]);
  }
  const id = Math.max(163, ...formats.keys()) + 1;
  formats.set(id, code);
  lists.numFmts.added.push(`<${source.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
  return id;
}

interface GrowingList {
  readonly name: string;
  readonly element: XmlElement | undefined;
  readonly own: readonly XmlElement[];
  readonly added: string[];
}

function growing(root: XmlElement, name: string, item: string): GrowingList {
  const element = child(root, name);
  return { name, element, own: children(element, item), added: [] };
}

/** Appends an element, or finds it among those appended already, and returns its number. */
function append({ source, lists }: StyleSheet, name: ListName, xml: string): number {
  const { own, added } = lists[name];
  if (own.length === 0 && added.length === 0) {
    added.push(...firstEntries(source, name));
  }
  const known = added.indexOf(xml);
  return own.length + (known >= 0 ? known : added.push(xml) - 1);
}

/** What plain cells refer to, where a list begins empty. */
function firstEntries({ prefix: p }: StyleSource, name: ListName): readonly string[] {
  switch (name) {
    case "fonts":
      return [`<${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`];
    case "fills":
      return ["none", "gray125"].map(
        (pattern) => `<${p}fill><${p}patternFill patternType="${pattern}"/></${p}fill>`,
      );
    case "borders":
      return [`<${p}border/>`];
    case "cellXfs":
      return [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`];
    default:
      return [];
  }
}

function isUnchanged(look: CellStyle | undefined, style: CellStyle): boolean {
  const groups = ["font", "fill", "border", "alignment"] as const;
  const sameFormat = (look?.numberFormat ?? "General") === (style.numberFormat ?? "General");
  return look !== undefined && sameFormat && groups.every((group) => sameLook(group, look, style));
}

function xfXml({ prefix }: StyleSource, attributes: Readonly<Record<string, string>>, inner: string): string {
  const printed = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join("");
  return inner === "" ? `<${prefix}xf${printed}/>` : `<${prefix}xf${printed}>${inner}</${prefix}xf>`;
}

function listSplices({ text, prefix }: StyleSource, root: XmlElement, list: GrowingList): Splice[] {
  const { element, added, own, name } = list;
  const count = own.length + added.length;
  if (added.length === 0) {
    return [];
  }
  if (element !== undefined) {
    return grownList(text, element, added.join(""), count);
  }
  const xml = `<${prefix}${name} count="${count}">${added.join("")}</${prefix}${name}>`;
  return insertChild(root, name, xml, styleSheetOrder);
}
