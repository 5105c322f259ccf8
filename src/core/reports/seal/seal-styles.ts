import { indicators } from "../../indicators/catalogue";
import type { IndicatorUnit } from "../../indicators/indicator";
import type { PatchStyle } from "../workbook-patch";

/** The colours of outcomes, apart in lightness as well as in hue. */
export const sealFills = {
  met: { fill: "#e6f2ea", fontColor: "#0e5a2f" },
  unmet: { fill: "#f4b8b0", fontColor: "#7a1210" },
  notJudged: { fill: "#fbe0a6", fontColor: "#5c4100" },
} as const;

const formats: Readonly<Partial<Record<IndicatorUnit, string>>> = {
  share: "0.00%",
  rooms: "0",
  pupils: "0",
  m2: "#,##0.00",
  "yuan-per-pupil": "#,##0.00",
  "teachers-per-pupil": "0.0000",
};

/** How the values of an indicator are written. */
function numberFormatOf(unit: IndicatorUnit): string {
  return formats[unit] ?? "0.00";
}

/** The looks of all cells of a seal, by name. */
export const sealStyles: Readonly<Record<string, PatchStyle>> = {
  title: { bold: true, fontSize: 14 },
  heading: { bold: true, fontSize: 12, border: "below" },
  note: { fontColor: "#5a5a5a" },
  label: { bold: true },
  header: {
    bold: true,
    fill: "#e8eef7",
    horizontal: "center",
    vertical: "middle",
    wrap: true,
    border: "around",
  },
  text: { horizontal: "left" },
  wrapped: { wrap: true, vertical: "top" },
  centre: { horizontal: "center" },
  outcome: { horizontal: "center" },
  verdict: { bold: true, fontSize: 14, horizontal: "center", border: "around" },
  input: { horizontal: "right", border: "around" },
  count: { numberFormat: "0", horizontal: "right" },
  coefficient: { numberFormat: "0.0000", horizontal: "right" },
  ...Object.fromEntries(
    indicators.map(({ id, unit }) => [
      `value:${id}`,
      { numberFormat: numberFormatOf(unit), horizontal: "right" },
    ]),
  ),
};
