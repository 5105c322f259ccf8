import { attribute, child, children, isTrue, type XmlElement } from "../package/xml-tree";
import { type CellStyle } from "../workbook-content";
import { type ColourReader } from "./colours";
import { builtInFormats } from "./number-formats";

type Border = NonNullable<CellStyle["border"]>;
const sides = ["top", "right", "bottom", "left"] as const;

/** Reads every cell format of a style sheet, in the order cells refer to them. */
export function cellStyles(styles: XmlElement, colour: ColourReader): CellStyle[] {
  const fonts = children(child(styles, "fonts"), "font").map((font) => fontLook(font, colour));
  const fills = children(child(styles, "fills"), "fill").map((fill) => fillLook(fill, colour));
  const borders = children(child(styles, "borders"), "border").map((border) => borderLook(border, colour));
  const formats = numberFormats(styles);
  return children(child(styles, "cellXfs"), "xf").map((xf) => {
    const pick = (name: string) => Number(xf.attributes[name] ?? 0);
    const format = formats.get(pick("numFmtId")) ?? builtInFormats[pick("numFmtId")];
    return {
      ...(format !== undefined && format !== "General" && { numberFormat: format }),
      ...fonts[pick("fontId")],
      ...fills[pick("fillId")],
      ...alignmentLook(child(xf, "alignment")),
      ...borders[pick("borderId")],
      ...(/^(0|false)$/.test(child(xf, "protection")?.attributes["locked"] ?? "") && { unlocked: true }),
    };
  });
}

/** Reads the formats that conditional formats lay over cells, in the order those refer to them. */
export function differentialStyles(styles: XmlElement, colour: ColourReader): CellStyle[] {
  return children(child(styles, "dxfs"), "dxf").map((dxf) => {
    const font = child(dxf, "font");
    // here the background is what shows, and a pattern left out is a solid one
    const pattern = child(child(dxf, "fill"), "patternFill");
    const fill = colour(child(pattern, "bgColor")) ?? colour(child(pattern, "fgColor"));
    return { ...(font && fontLook(font, colour)), ...(fill !== undefined && { fill }) };
  });
}

/** The style sheet's own formats by number. */
export function numberFormats(styles: XmlElement): Map<number, string> {
  return new Map(
    children(child(styles, "numFmts"), "numFmt").map((format) => [
      Number(format.attributes["numFmtId"]),
      format.attributes["formatCode"] ?? "General",
    ]),
  );
}

function fontLook(font: XmlElement, colour: ColourReader): CellStyle {
  const value = (name: string) => attribute(child(font, name) ?? { attributes: {} }, "val");
  const on = (name: string) =>
    child(font, name) !== undefined && !/^(0|false|none)$/.test(value(name) ?? "1");
  const ink = child(font, "color");
  const fontColor = ink?.attributes["theme"] === "1" && !ink.attributes["tint"] ? undefined : colour(ink);
  const name = value("name");
  const size = Number(value("sz"));
  return {
    ...(on("b") && { bold: true }),
    ...(on("i") && { italic: true }),
    ...(on("u") && { underline: true }),
    ...(name !== undefined && { fontName: name }),
    ...(size > 0 && { fontSize: size }),
    ...(fontColor !== undefined && { fontColor }),
  };
}

function fillLook(fill: XmlElement, colour: ColourReader): CellStyle {
  const pattern = child(fill, "patternFill");
  const type = pattern?.attributes["patternType"] ?? "none";
  const stop = child(child(fill, "gradientFill"), "stop");
  const shown =
    pattern === undefined
      ? colour(child(stop, "color"))
      : colour(child(pattern, type === "solid" ? "fgColor" : "bgColor"));
  return shown === undefined || (pattern !== undefined && type === "none") ? {} : { fill: shown };
}

function borderLook(border: XmlElement, colour: ColourReader): CellStyle {
  const look: { -readonly [K in keyof Border]: Border[K] } = {};
  for (const side of sides) {
    const line =
      child(border, side) ?? child(border, { left: "start", right: "end", top: "", bottom: "" }[side]);
    const style = line?.attributes["style"] ?? "none";
    if (style !== "none") {
      const ink = colour(child(line, "color"));
      look[side] = { style, ...(ink !== undefined && { color: ink }) };
    }
  }
  return Object.keys(look).length === 0 ? {} : { border: look };
}

function alignmentLook(alignment: XmlElement | undefined): CellStyle {
  const horizontal = alignment?.attributes["horizontal"] ?? "";
  const vertical = alignment?.attributes["vertical"];
  return {
    ...(/^center/.test(horizontal) && { horizontal: "center" as const }),
    ...((horizontal === "left" || horizontal === "right") && { horizontal }),
    ...(vertical === "top" && { vertical: "top" as const }),
    ...(vertical === "center" && { vertical: "middle" as const }),
    ...(isTrue(alignment?.attributes["wrapText"]) && { wrap: true }),
  };
}
