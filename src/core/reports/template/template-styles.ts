import type { PatchStyle } from "../workbook-patch";
import type { TemplateColumn } from "./template-column";

const box = { border: "around", unlocked: true } as const;

/** The looks of all cells of a form, by name. */
export const templateStyles: Readonly<Record<string, PatchStyle>> = {
  title: { bold: true, fontSize: 14 },
  heading: { bold: true, fontSize: 12, border: "below" },
  line: { wrap: true, vertical: "top" },
  remark: { fontColor: "#5a5a5a" },
  word: { border: "around" },
  label: { bold: true, fill: "#e8eef7", border: "around", wrap: true, vertical: "middle" },
  header: {
    ...{ bold: true, fill: "#e8eef7", border: "around", wrap: true },
    ...{ horizontal: "center", vertical: "middle" },
  },
  // whatever is typed into it is text, also what begins as formulas do
  text: { ...box, numberFormat: "@" },
  choice: box,
  figure: { ...box, horizontal: "right" },
  /** A cell that is not to be typed into. */
  fixed: { border: "around" },
};

/** The look of the cells of a column. */
export function entryStyle({ kind }: TemplateColumn): string {
  return kind === "name" || kind === "code" ? "text" : kind === "list" ? "choice" : "figure";
}
