import type { StandardRefusalParams } from "../standard-refusal-params";
import type { IssueSentences } from "./messages";
import { termsZhCn } from "./terms-zh-cn";

const { indicators, stages } = termsZhCn;

const details = {
  location: "城乡分类",
  centre: "是否中心城区（城乡分类填 central-urban，中心城区以外的城区该标准未写明）",
  type: "办学类型",
  classes: "班级数",
  builtYear: "建校年份",
  migrantShare: "随迁子女占比",
} as const;

/** Refusals about standards in Chinese: what is wrong, where, and the way out. */
export const standardRefusalsZhCn: IssueSentences<StandardRefusalParams> = {
  "limit-absent": ({ document, indicator, stage, elsewhere }) =>
    `${document}没有对${stages[stage]}的“${indicators[indicator].name}”规定标准值${
      elsewhere.length === 0
        ? "，其他标准也没有；请改选指标或学段。"
        : `；有规定的标准：${elsewhere.join("、")}，请改选。`
    }`,
  "limit-unseen": ({ document, indicator, stage }) =>
    `${document}对这样的学校没有给出${stages[stage]}“${indicators[indicator].name}”的标准值，或其原文尚未查到，无法判定：请核对学校情况，或改用其他标准。`,
  "limit-undecided": ({ document, indicator, stage, details: missing }) =>
    `${document}对${stages[stage]}“${indicators[indicator].name}”的标准值因学校情况而异，无法确定用哪一个：请给出${missing.map((detail) => details[detail]).join("、")}。`,
  "nothing-to-add": ({ indicator, limit, document }) =>
    `“${indicators[indicator].name}”未达到${document}的标准值 ${limit}，但不能靠补充资源达到，没有可补充的数量：请用 MEETS 查看是否达标。`,
  "argument-missing": ({ parameter }) =>
    `没有给出“${parameter}”，或所指单元格是空白，无法判定：请补填；确实为零请填 0。`,
  "argument-out-of-range": ({ parameter, given, least, most }) =>
    most === null
      ? `“${parameter}”为 ${given}，不应小于 ${least}，请改正。`
      : `“${parameter}”为 ${given}，应在 ${least} 与 ${most} 之间，请改正。`,
  "argument-not-whole": ({ parameter, given }) => `“${parameter}”为 ${given}，应为整数，请改正。`,
  "table-unreadable": ({ parameter }) =>
    `“${parameter}”的区域里没有找到学校表的表头，无法判定：请选取包括表头（学校名称、在校生数等）的整个区域，问题详情可用 CHECK 查看。`,
  "verdict-not-judged": ({ document, stage }) =>
    `${stages[stage]}是否达到${document}的要求，目前无法判定：请将“结果”设为 summary 查看原因。`,
};
