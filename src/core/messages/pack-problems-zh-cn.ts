import type { PackNumberRule, PackValueKind } from "../packs/pack-problem";
import type { PackProblemMessages } from "./pack-problem-messages";
import { termsZhCn } from "./terms-zh-cn";

const kinds: Readonly<Record<PackValueKind, string>> = {
  object: "一组成员（对象）",
  list: "列表",
  text: "文字",
  number: "数字",
  "true-or-false": "true 或 false（工作表中填“是”或“否”）",
  limit: "数字、空白（未知）或按班数的表",
};

const rules: Readonly<Record<PackNumberRule, string>> = {
  "not-negative": "不小于 0 的数",
  positive: "大于 0 的数",
  share: "大于 0、不超过 1 的数（85% 写作 0.85）",
  whole: "整数",
  finite: "有限的数",
};

/** What is wrong with a pack somebody brought, in Chinese. */
export const packProblemsZhCn: PackProblemMessages = {
  places: {
    cell: (sheet, cell) => `单元格 ${sheet}!${cell}`,
    path: (path) => path,
    pack: "整个标准",
  },
  sentences: {
    "kind-wrong": (where, { expected, found }) =>
      `${where}：应为${kinds[expected]}，现在${found === "null" ? "是空白" : `是“${found}”`}，请改正。`,
    "member-missing": (where, { member }) => `${where}：缺少“${member}”，请补上。`,
    "member-unknown": (where, { member }) => `${where}：没有“${member}”这个成员，请检查拼写，或删去。`,
    "choice-unknown": (where, { found, allowed }) =>
      `${where}：不能是“${found}”，可选：${allowed.join("、")}。`,
    "number-out-of-range": (where, { found, rule }) =>
      `${where}：应为${rules[rule]}，现在是 ${found}，请改正。`,
    "id-malformed": (where, { found }) =>
      `${where}：编号“${found}”只能由小写字母、数字和连字符组成，例如 hebei-2024，请改正。`,
    "id-taken": (where, { id }) => `${where}：编号“${id}”已用于另一项内容不同的标准，请另取一个编号。`,
    "text-empty": (where) => `${where}：不能为空，请填写；确实不知道的，请写明“未核实”。`,
    "list-empty": (where) => `${where}：至少要有一项，请填写，或删去这一成员。`,
    "extends-unknown": (where, { found, known }) =>
      `${where}：没有编号为“${found}”的标准可供修改，可选：${known.join("、")}。`,
    "item-repeated": (where, { item }) => `${where}：“${item}”出现了两次，请只保留一处。`,
    "direction-differs": (where, { indicator, direction }) =>
      `${where}：${termsZhCn.indicators[indicator].name}的标准应为${direction === "at-least" ? "下限（at-least）" : "上限（at-most）"}，请改正。`,
    "case-unreachable": (where) =>
      `${where}：前面已有适用于所有学校的标准值，这一条永远用不到，请移到前面或删去。`,
    "years-empty": (where, { from, before }) =>
      `${where}：没有学校既在 ${from} 年及以后、又在 ${before} 年以前建成，请改正年份。`,
    "rows-not-rising": (where, { classes, before }) =>
      `${where}：班数 ${classes} 应大于上一行的 ${before}，请按班数从少到多排列。`,
    "count-above-limits": (where, { count, limits }) =>
      `${where}：要求 ${count} 项达标，而标准只有 ${limits} 项，请改正。`,
    "bands-not-falling": (where, { from, before }) =>
      `${where}：得分档 ${from} 应低于上一档的 ${before}，请从高到低排列。`,
    "share-above-one": (where, { found }) =>
      `${where}：比例 ${found} 大于 1，百分数请写成小数（98% 写作 0.98）。`,
    "json-malformed": (where, { detail }) => `${where}：不是有效的 JSON（${detail}），请改正。`,
    "sheet-not-a-pack": (where, { expected }) =>
      `${where}：不是标准模板，没有找到“${expected}”，请用 balance standards --template 生成模板后填写。`,
    "block-missing": (where, { block }) => `${where}：没有找到“${block}”一栏，请按模板补上。`,
    "cell-differs": (where, { found, first }) =>
      `${where}：这里是“${found}”，同一指标的第一行是“${first}”，请改为一致，或留空。`,
    "column-missing": (where, { column }) => `${where}：表头中没有“${column}”列，请按模板补上。`,
  },
};
