import { attribute, child, isTrue, type XmlElement } from "../package/xml-tree";

/** Turns a colour element of a style into `#rrggbb`; `undefined` means automatic. */
export type ColourReader = (element: XmlElement | undefined) => string | undefined;

/** The order in which style sheets number the theme's colours (ECMA-376 part 1, 18.8.3). */
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

const officeTheme =
  "FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080".split(" ");

/** The palette of old files (ECMA-376 part 1, 18.8.27), from index 8. */
const palette = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/**
 * Makes a reader of colours.
 *
 * @param theme - Root of the theme part; the Office theme stands in when absent.
 * @param styles - Root of the style sheet, which may redefine the palette.
 */
export function colourReader(theme: XmlElement | undefined, styles: XmlElement | undefined): ColourReader {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  const themeColours = themeOrder.map((name, i) => schemeColour(child(scheme, name)) ?? officeTheme[i]!);
  const own = child(child(styles, "colors"), "indexedColors")?.children.map((c) =>
    (attribute(c, "rgb") ?? "").slice(-6),
  );
  return (element) => {
    if (element === undefined || isTrue(element.attributes["auto"])) {
      return undefined;
    }
    const hex = baseColour(element, themeColours, own);
    return hex === undefined ? undefined : tinted(hex, Number(element.attributes["tint"] ?? 0));
  };
}

function baseColour(
  { attributes }: XmlElement,
  theme: readonly string[],
  own: readonly string[] | undefined,
): string | undefined {
  if (attributes["rgb"] !== undefined) {
    return attributes["rgb"].slice(-6);
  }
  if (attributes["theme"] !== undefined) {
    return theme[Number(attributes["theme"])];
  }
  const index = Number(attributes["indexed"] ?? 64);
  return own?.[index] ?? (index < 8 ? palette[index] : palette[index - 8]);
}

function schemeColour(element: XmlElement | undefined): string | undefined {
  const colour = element?.children[0];
  return colour?.attributes["lastClr"] ?? (colour?.name === "srgbClr" ? colour.attributes["val"] : undefined);
}

/** Lightens or darkens as ECMA-376 part 1, 18.8.19 says: on the lightness of the HSL form. */
function tinted(hex: string, tint: number): string | undefined {
  if (!/^[0-9a-f]{6}$/i.test(hex)) {
    return undefined;
  }
  const rgb = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  if (!Number.isFinite(tint) || tint === 0) {
    return `#${hex.toLowerCase()}`;
  }
  const high = Math.max(...rgb);
  const low = Math.min(...rgb);
  const lightness = (high + low) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const room = (l: number) => 1 - Math.abs(2 * l - 1);
  const scale = room(lightness) === 0 ? 0 : room(target) / room(lightness);
  const shifted = rgb.map((channel) => target + (channel - lightness) * scale);
  return `#${shifted.map((channel) => hexByte(channel * 255)).join("")}`;
}

function hexByte(value: number): string {
  return Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, "0");
}
