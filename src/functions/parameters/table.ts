import type { FunctionParameter } from "../function-entry";

/** A school sheet, as the task pane reads it. */
export const tableParameter: FunctionParameter = {
  id: "table",
  kind: "range",
  optional: false,
  name: { "zh-CN": "表格", en: "table" },
  description: {
    "zh-CN": "学校表，一校一行，包括表头；表头之上可有标题行，可选整列",
    en: "The school sheet, one school a row, with its headers; titles above them and whole columns will do",
  },
};
