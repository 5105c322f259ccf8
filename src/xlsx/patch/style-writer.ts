import { type ColourReader } from "../look/colours";
import { builtInFormats } from "../look/number-formats";
import { cellStyles, numberFormats } from "../look/style-sheet";
import { child, children, type XmlElement, xmlTree } from "../package/xml-tree";
import { type CellStyle } from "../workbook-content";
import { applySplices, escapeXml, type Splice } from "../package/splices";
import { alignmentXml, borderXml, fillXml, fontXml, sameLook, type StyleSource } from "./style-xml";

/** Adds cell formats to a style sheet. */
export interface StyleWriter {
  /**
   * The number of the cell format that is `base` but looks like `style`.
   *
   * @remarks What {@link CellStyle} does not know (protection, indent, diagonal lines …) is taken over from `base`,
   * as are a font name and size that `style` does not give.
   */
  numberOf(base: number, style: CellStyle): number;
  /** The style sheet with everything added; the very same text when nothing was. */
  text(): string;
}

/** Formats with these numbers mean the same in every locale, so they need no entry of their own. */
const stableFormats = new Set([0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 49]);

/** @throws Error when the style sheet is not well-formed. */
export function styleWriter(text: string, colours: (styles: XmlElement) => ColourReader): StyleWriter {
  const root = xmlTree(text);
  const sheet: StyleSheet = {
    source: { text, prefix: root.rawName.slice(0, root.rawName.length - root.name.length) },
    looks: cellStyles(root, colours(root)),
    formats: numberFormats(root),
    lists: {
      numFmts: growing(root, "numFmts", "numFmt"),
      fonts: growing(root, "fonts", "font"),
      fills: growing(root, "fills", "fill"),
      borders: growing(root, "borders", "border"),
      cellXfs: growing(root, "cellXfs", "xf"),
    },
  };
  const known = new Map<string, number>();
  return {
    numberOf(base, style) {
      const key = `${base} ${JSON.stringify(style)}`;
      const number =
        known.get(key) ?? (isUnchanged(sheet.looks[base], style) ? base : addFormat(sheet, base, style));
      known.set(key, number);
      return number;
    },
    text: () =>
      applySplices(
        text,
        Object.values(sheet.lists).flatMap((list) => listSplices(sheet.source, root, list)),
      ),
  };
}

interface StyleSheet {
  readonly source: StyleSource;
  readonly looks: readonly CellStyle[];
  readonly formats: Map<number, string>;
  readonly lists: Readonly<Record<"numFmts" | "fonts" | "fills" | "borders" | "cellXfs", GrowingList>>;
}

function addFormat(sheet: StyleSheet, base: number, style: CellStyle): number {
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
    set(
      "fontId",
      append(lists.fonts, fontXml(source, part(lists.fonts, "fontId"), look, style)),
      "applyFont",
    );
  }
  if (!sameLook("fill", look, style)) {
    set(
      "fillId",
      style.fill === undefined ? 0 : append(lists.fills, fillXml(source, style.fill)),
      "applyFill",
    );
  }
  if (!sameLook("border", look, style)) {
    const border = borderXml(source, part(lists.borders, "borderId"), look, style);
    set("borderId", append(lists.borders, border), "applyBorder");
  }
  if (!sameLook("alignment", look, style)) {
    attributes["applyAlignment"] = "1";
  }
  const alignment = alignmentXml(source, child(xf, "alignment"), look, style);
  const others = (xf?.children ?? [])
    .filter(({ name }) => name !== "alignment")
    .map((element) => source.text.slice(element.start, element.end));
  return append(lists.cellXfs, xfXml(source, attributes, alignment + others.join("")));
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
function append(list: GrowingList, xml: string): number {
  const known = list.added.indexOf(xml);
  return list.own.length + (known >= 0 ? known : list.added.push(xml) - 1);
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
  if (added.length === 0) {
    return [];
  }
  const count = `count="${own.length + added.length}"`;
  if (element === undefined) {
    // number formats come first; the other lists are never missing where cells refer to them
    const at = name === "numFmts" ? root.openEnd : root.closeStart;
    return [{ start: at, end: at, text: `<${prefix}${name} ${count}>${added.join("")}</${prefix}${name}>` }];
  }
  const open = text
    .slice(element.start, element.openEnd)
    .replace(/\scount\s*=\s*("[^"]*"|'[^']*')/, ` ${count}`);
  if (element.selfClosing) {
    const opened = open.replace(/\s*\/>$/, ">");
    return [
      { start: element.start, end: element.end, text: `${opened}${added.join("")}</${prefix}${name}>` },
    ];
  }
  return [
    { start: element.start, end: element.openEnd, text: open },
    { start: element.closeStart, end: element.closeStart, text: added.join("") },
  ];
}
