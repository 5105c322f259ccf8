import { child, isTrue, type XmlElement } from "../package/xml-tree";
import { type CellStyle } from "../workbook-content";
import { escapeXml } from "../package/splices";

/** The style sheet that elements are copied from. */
export interface StyleSource {
  readonly text: string;
  /** Prefix of its elements, with its colon. */
  readonly prefix: string;
}

/** How cells look for which a condition holds; what is left out stays as it is. */
export interface ConditionalLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

type LookGroup = "font" | "fill" | "border" | "alignment";

/** The order in which Excel writes the children of a font. */
const fontOrder =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

const borderSides = ["left", "right", "top", "bottom"] as const;

/** Whether two styles agree in one group; a font name or size that `asked` leaves out agrees with any. */
export function sameLook(group: LookGroup, look: CellStyle, asked: CellStyle): boolean {
  switch (group) {
    case "font":
      return (
        (look.bold ?? false) === (asked.bold ?? false) &&
        (look.italic ?? false) === (asked.italic ?? false) &&
        (look.underline ?? false) === (asked.underline ?? false) &&
        look.fontColor === asked.fontColor &&
        (asked.fontName ?? look.fontName) === look.fontName &&
        (asked.fontSize ?? look.fontSize) === look.fontSize
      );
    case "fill":
      return look.fill === asked.fill;
    case "border":
      return borderSides.every((side) => sameSide(look, asked, side));
    case "alignment":
      return (
        look.horizontal === asked.horizontal &&
        (look.vertical ?? "bottom") === (asked.vertical ?? "bottom") &&
        (look.wrap ?? false) === (asked.wrap ?? false)
      );
  }
}

/** A font that is `base` but for what was asked. */
export function fontXml(
  source: StyleSource,
  base: XmlElement | undefined,
  look: CellStyle,
  asked: CellStyle,
): string {
  const { text, prefix } = source;
  const made = new Map((base?.children ?? []).map((e) => [e.name, text.slice(e.start, e.end)]));
  const put = (name: string, attributes: string | null) =>
    attributes === null ? made.delete(name) : made.set(name, `<${prefix}${name}${attributes}/>`);
  const flag = (name: string, before: boolean | undefined, now: boolean | undefined) =>
    (before ?? false) !== (now ?? false) && put(name, now === true ? "" : null);
  flag("b", look.bold, asked.bold);
  flag("i", look.italic, asked.italic);
  flag("u", look.underline, asked.underline);
  if (look.fontColor !== asked.fontColor) {
    put("color", asked.fontColor === undefined ? null : ` rgb="${argb(asked.fontColor)}"`);
  }
  if (asked.fontSize !== undefined && asked.fontSize !== look.fontSize) {
    put("sz", ` val="${asked.fontSize}"`);
  }
  if (asked.fontName !== undefined && asked.fontName !== look.fontName) {
    put("name", ` val="${escapeXml(asked.fontName)}"`);
    put("scheme", null);
    put("charset", null);
    put("family", null);
  }
  const inner = fontOrder.map((name) => made.get(name) ?? "").join("");
  return `<${prefix}font>${inner}</${prefix}font>`;
}

/** A plain fill in one colour. */
export function fillXml({ prefix: p }: StyleSource, fill: string): string {
  const colours = `<${p}fgColor rgb="${argb(fill)}"/><${p}bgColor indexed="64"/>`;
  return `<${p}fill><${p}patternFill patternType="solid">${colours}</${p}patternFill></${p}fill>`;
}

/** The look of a conditional format; its plain fill is, unlike a cell's, the background colour. */
export function conditionalXml({ prefix: p }: StyleSource, look: ConditionalLook): string {
  const ink = look.fontColor === undefined ? "" : `<${p}color rgb="${argb(look.fontColor)}"/>`;
  const font = (look.bold === true ? `<${p}b/>` : "") + ink;
  const colour = look.fill === undefined ? "" : `<${p}bgColor rgb="${argb(look.fill)}"/>`;
  return [
    `<${p}dxf>`,
    font === "" ? "" : `<${p}font>${font}</${p}font>`,
    colour === ""
      ? ""
      : `<${p}fill><${p}patternFill patternType="solid">${colour}</${p}patternFill></${p}fill>`,
    `</${p}dxf>`,
  ].join("");
}

/** A border that is `base` but for the sides that were asked otherwise. */
export function borderXml(
  source: StyleSource,
  base: XmlElement | undefined,
  look: CellStyle,
  asked: CellStyle,
): string {
  const { text, prefix } = source;
  const attributes = Object.entries(base?.attributes ?? {}).map(
    ([name, value]) => ` ${name}="${escapeXml(value)}"`,
  );
  const sides = borderSides.map((side) => {
    const own = child(base, side) ?? child(base, { left: "start", right: "end", top: "", bottom: "" }[side]);
    if (own !== undefined && sameSide(look, asked, side)) {
      return text.slice(own.start, own.end);
    }
    return sideXml(prefix, own?.name ?? side, asked.border?.[side]);
  });
  const others = (base?.children ?? [])
    .filter(({ name }) => !["left", "right", "start", "end", "top", "bottom"].includes(name))
    .map((element) => text.slice(element.start, element.end));
  return `<${prefix}border${attributes.join("")}>${sides.join("")}${others.join("")}</${prefix}border>`;
}

/** The alignment that is `base` but for what was asked; empty when nothing is left to say. */
export function alignmentXml(
  source: StyleSource,
  base: XmlElement | undefined,
  look: CellStyle,
  asked: CellStyle,
): string {
  const attributes: Record<string, string | undefined> = { ...base?.attributes };
  if (look.horizontal !== asked.horizontal) {
    attributes["horizontal"] = asked.horizontal;
  }
  if ((look.vertical ?? "bottom") !== (asked.vertical ?? "bottom")) {
    attributes["vertical"] = asked.vertical === "middle" ? "center" : asked.vertical;
  }
  if (isTrue(attributes["wrapText"]) !== (asked.wrap ?? false)) {
    attributes["wrapText"] = asked.wrap === true ? "1" : undefined;
  }
  const printed = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join("");
  return printed === "" ? "" : `<${source.prefix}alignment${printed}/>`;
}

function sameSide(look: CellStyle, asked: CellStyle, side: (typeof borderSides)[number]): boolean {
  const [a, b] = [look.border?.[side], asked.border?.[side]];
  return a?.style === b?.style && a?.color === b?.color;
}

function sideXml(
  prefix: string,
  name: string,
  line: { readonly style: string; readonly color?: string } | undefined,
): string {
  if (line === undefined) {
    return `<${prefix}${name}/>`;
  }
  const colour = line.color === undefined ? ' auto="1"' : ` rgb="${argb(line.color)}"`;
  return `<${prefix}${name} style="${escapeXml(line.style)}"><${prefix}color${colour}/></${prefix}${name}>`;
}

function argb(colour: string): string {
  return `FF${colour.replace(/^#/, "").toUpperCase()}`;
}
