import { type Language } from "../../core";

/** What the pane says of charts that become Excel's own. */
export interface NativeChartStrings {
  readonly insert: string;
  readonly inserted: (sheet: string) => string;
  readonly remove: string;
  readonly removed: (sheet: string) => string;
  readonly changedMeanwhile: (sheet: string) => string;
  /** What a new sheet is called. */
  readonly sheetName: (subject: string) => string;
  readonly school: string;
  readonly place: string;
  readonly schools: string;
  readonly limit: string;
  readonly alongLimit: (indicator: string) => string;
  readonly alongLimitDescription: (schools: number, unmet: number) => string;
  readonly lorenz: (indicator: string) => string;
  readonly lorenzDescription: string;
  readonly curve: string;
  readonly equality: string;
  readonly shareOfPupils: string;
  readonly shareOfResource: string;
  readonly sharePlaces: readonly [string, string];
  readonly coefficients: string;
  readonly coefficientsDescription: (count: number) => string;
  readonly coefficient: string;
  readonly ceiling: string;
  readonly indicator: string;
}

export const nativeChartStrings: Readonly<Record<Language, NativeChartStrings>> = {
  "zh-CN": {
    insert: "插入为 Excel 图表",
    inserted: (sheet) => `已插入工作表“${sheet}”，图表旁是所用的数据。`,
    remove: "删除图表和这张表",
    removed: (sheet) => `已删除“${sheet}”和其中的图表。`,
    changedMeanwhile: (sheet) => `“${sheet}”已有改动，没有删除。如确实不要，请在工作簿中自行删除。`,
    sheetName: (subject) => `图 ${subject}`,
    school: "学校",
    place: "从低到高的位次",
    schools: "各校",
    limit: "标准值",
    alongLimit: (indicator) => `${indicator}：各校与标准值`,
    alongLimitDescription: (schools, unmet) =>
      `每个点是一所学校，共 ${schools} 所，由下往上从低到高排列；${unmet} 所没有达到标准值。`,
    lorenz: (indicator) => `${indicator}：洛伦兹曲线`,
    lorenzDescription: "学生按所在学校的生均值从低到高排列；曲线离对角线越远，差异越大。",
    curve: "洛伦兹曲线",
    equality: "完全均等",
    shareOfPupils: "学生累计占比",
    shareOfResource: "资源累计占比",
    sharePlaces: ["对角线横坐标", "对角线纵坐标"],
    coefficients: "差异系数与上限",
    coefficientsDescription: (count) => `${count} 项指标的差异系数，旁边是标准的上限。`,
    coefficient: "差异系数",
    ceiling: "上限",
    indicator: "指标",
  },
  en: {
    insert: "Insert as an Excel chart",
    inserted: (sheet) => `Inserted in the sheet “${sheet}”, beside the data it is drawn from.`,
    remove: "Remove the chart and its sheet",
    removed: (sheet) => `“${sheet}” and its chart have been removed.`,
    changedMeanwhile: (sheet) =>
      `“${sheet}” has been edited and was not removed. Delete it in the workbook if it is not wanted.`,
    sheetName: (subject) => `Chart ${subject}`,
    school: "School",
    place: "Place from the lowest",
    schools: "Schools",
    limit: "Limit",
    alongLimit: (indicator) => `${indicator}: schools and limit`,
    alongLimitDescription: (schools, unmet) =>
      `Each dot is a school, ${schools} in all, the lowest at the bottom; ${unmet} ${unmet === 1 ? "does" : "do"} not meet the limit.`,
    lorenz: (indicator) => `${indicator}: Lorenz curve`,
    lorenzDescription:
      "Pupils are ordered by the figure of their school, lowest first; the further the curve from the diagonal, the wider the differences.",
    curve: "Lorenz curve",
    equality: "Full equality",
    shareOfPupils: "Share of pupils",
    shareOfResource: "Share of the resource",
    sharePlaces: ["Diagonal, across", "Diagonal, up"],
    coefficients: "Coefficients and ceilings",
    coefficientsDescription: (count) =>
      `The difference coefficients of ${count} indicators beside their ceilings.`,
    coefficient: "Difference coefficient",
    ceiling: "Ceiling",
    indicator: "Indicator",
  },
};
