import { type IBorderData, type IStyleData, type Nullable } from "@univerjs/core";
import { type CellStyle } from "../../xlsx";
import { borderLines, horizontals, verticals, wraps, yes } from "./grid-codes";

const sides = [
  ["top", "t"],
  ["right", "r"],
  ["bottom", "b"],
  ["left", "l"],
] as const;

/** Returns the grid's words for a look from a file. */
export function gridStyle(style: CellStyle): IStyleData {
  return {
    ...(style.numberFormat !== undefined && { n: { pattern: style.numberFormat } }),
    ...(style.bold && { bl: yes }),
    ...(style.italic && { it: yes }),
    ...(style.underline && { ul: { s: yes } }),
    ...(style.fontName !== undefined && { ff: style.fontName }),
    ...(style.fontSize !== undefined && { fs: style.fontSize }),
    ...(style.fontColor !== undefined && { cl: { rgb: style.fontColor } }),
    ...(style.fill !== undefined && { bg: { rgb: style.fill } }),
    ...(style.horizontal !== undefined && { ht: horizontals[style.horizontal] }),
    ...(style.vertical !== undefined && { vt: verticals[style.vertical] }),
    ...(style.wrap && { tb: wraps.wrap }),
    ...(style.border !== undefined && { bd: gridBorder(style.border) }),
  };
}

/** Returns a file's words for a look in the grid; the inverse of {@link gridStyle} for what a file can say. */
export function fileStyle(style: Nullable<IStyleData>): CellStyle {
  if (!style) {
    return {};
  }
  const horizontal = nameOf(horizontals, style.ht);
  const vertical = nameOf(verticals, style.vt);
  const border = fileBorder(style.bd);
  return {
    ...(style.n?.pattern && { numberFormat: style.n.pattern }),
    ...(style.bl === yes && { bold: true }),
    ...(style.it === yes && { italic: true }),
    ...(style.ul?.s === yes && { underline: true }),
    ...(style.ff && { fontName: style.ff }),
    ...(style.fs && { fontSize: style.fs }),
    ...optionalColor("fontColor", style.cl?.rgb),
    ...optionalColor("fill", style.bg?.rgb),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === wraps.wrap && { wrap: true }),
    ...(border && { border }),
  };
}

/**
 * Returns a colour as `#rrggbb`.
 *
 * @returns `null` for no colour, a transparent one, or one named in another way
 */
export function hexColor(color: Nullable<string>): string | null {
  const text = color?.trim().toLowerCase() ?? "";
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short) {
    return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`;
  }
  if (/^#[0-9a-f]{6}$/.test(text)) {
    return text;
  }
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*([\d.]+)\s*)?\)$/.exec(text);
  if (!parts || Number(parts[4] ?? 1) === 0) {
    return null;
  }
  return `#${[1, 2, 3].map((i) => Math.min(255, Number(parts[i])).toString(16).padStart(2, "0")).join("")}`;
}

function gridBorder(border: NonNullable<CellStyle["border"]>): IBorderData {
  const data: IBorderData = {};
  for (const [side, key] of sides) {
    const line = border[side];
    if (line !== undefined) {
      const s =
        line.style in borderLines ? borderLines[line.style as keyof typeof borderLines] : borderLines.thin;
      data[key] = { s, cl: { rgb: line.color ?? "#000000" } };
    }
  }
  return data;
}

function fileBorder(border: Nullable<IBorderData>): CellStyle["border"] {
  const lines = sides.flatMap(([side, key]) => {
    const line = border?.[key];
    const style = nameOf(borderLines, line?.s);
    return line && style ? [[side, { style, color: hexColor(line.cl.rgb) ?? "#000000" }] as const] : [];
  });
  return lines.length === 0 ? undefined : Object.fromEntries(lines);
}

function optionalColor<K extends string>(key: K, color: Nullable<string>): { readonly [k in K]?: string } {
  const hex = hexColor(color);
  return hex === null ? {} : ({ [key]: hex } as { readonly [k in K]?: string });
}

function nameOf<T extends string>(
  values: Readonly<Record<T, number>>,
  value: Nullable<number>,
): T | undefined {
  return (Object.keys(values) as T[]).find((name) => values[name] === value);
}
