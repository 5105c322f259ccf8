import type { CellStyle } from "../../../src/xlsx/workbook-content";
import type { SampleColumn } from "./columns";

const line = { style: "thin", color: "#a6a6a6" } as const;
const border = { top: line, right: line, bottom: line, left: line };
const fontName = "宋体";
const numberFormats = { text: "@", count: "0", area: "#,##0", money: "#,##0.00" } as const;

const looks = {
  plain: {},
  title: { bold: true, fontSize: 16, vertical: "middle" },
  about: { fontName, fontSize: 10, horizontal: "left", vertical: "middle" },
  group: headerLook("#9dc3e6"),
  header: headerLook("#deebf7"),
  note: { fontName, fontSize: 10, horizontal: "left", vertical: "top", wrap: true },
  chapter: { fontName, fontSize: 11, bold: true, vertical: "top" },
  "body:text": bodyLook("text"),
  "body:count": bodyLook("count"),
  "body:area": bodyLook("area"),
  "body:money": bodyLook("money"),
  "total:text": totalLook("text"),
  "total:count": totalLook("count"),
  "total:area": totalLook("area"),
  "total:money": totalLook("money"),
} satisfies Record<string, CellStyle>;

export type Look = keyof typeof looks;

/** Every look the county uses; cells name one by its place in this list. */
export const styles: readonly CellStyle[] = Object.values(looks);

export function styleIndex(look: Look): number {
  return Object.keys(looks).indexOf(look);
}

function headerLook(fill: string): CellStyle {
  return {
    fontName,
    fontSize: 10,
    bold: true,
    fill,
    border,
    horizontal: "center",
    vertical: "middle",
    wrap: true,
  };
}

function bodyLook(kind: SampleColumn["kind"]): CellStyle {
  return {
    fontName,
    fontSize: 10,
    border,
    vertical: "middle",
    numberFormat: numberFormats[kind],
    horizontal: kind === "text" ? "left" : "right",
  };
}

function totalLook(kind: SampleColumn["kind"]): CellStyle {
  return {
    ...bodyLook(kind),
    bold: true,
    fill: "#f2f2f2",
    ...(kind === "text" ? { horizontal: "center" } : {}),
  };
}
