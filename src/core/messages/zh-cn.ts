import { answersZhCn } from "./answers-zh-cn";
import { checksZhCn } from "./checks-zh-cn";
import { decimalsThatTell } from "./decimals-that-tell";
import { listed } from "./figure";
import { issuesZhCn } from "./issues-zh-cn";
import type { Messages } from "./messages";
import { normalisationsZhCn } from "./normalisations-zh-cn";
import { packProblemsZhCn } from "./pack-problems-zh-cn";
import { refusalsZhCn } from "./refusals-zh-cn";
import { sealFindingsZhCn } from "./seal-findings-zh-cn";
import { termsZhCn } from "./terms-zh-cn";
import { trailsZhCn } from "./trails-zh-cn";

const { indicators, stages } = termsZhCn;
const schoolsOf = (names: readonly string[]) =>
  `${names.length} 所学校（${listed(names, "、", (count) => ` 等，另有 ${count} 所`)}）`;

const aspects = { resources: "资源配置要求", balance: "校际均衡要求", conditions: "办学条件要求" } as const;

/** What the core says in Chinese. */
export const zhCn: Messages = {
  ...termsZhCn,
  issues: issuesZhCn,
  trails: trailsZhCn,
  sealFindings: sealFindingsZhCn,
  answers: answersZhCn,
  checks: checksZhCn,
  normalisations: normalisationsZhCn,
  refusals: refusalsZhCn,
  packProblems: packProblemsZhCn,
  reasons: {
    "schools-unmet": ({ schools }) => `${schoolsOf(schools)}未达到学校指标要求。`,
    "schools-not-judged": ({ schools }) => `${schoolsOf(schools)}因数据缺失或有误，无法判定。`,
    "coefficients-unmet": ({ indicators: ids }) =>
      `${ids.length} 项指标的差异系数高于上限：${ids.map((id) => indicators[id].short).join("、")}。`,
    "coefficients-not-judged": ({ indicators: ids }) =>
      `${ids.length} 项指标的差异系数无法判定：${ids.map((id) => indicators[id].short).join("、")}。`,
    "composite-unmet": ({ cv, limit }) =>
      `综合差异系数 ${cv.toFixed(decimalsThatTell(cv, limit, 3))} 高于上限 ${limit}。`,
    "composite-not-judged": ({ indicators: ids }) =>
      `综合差异系数无法判定，原因在于：${ids.map((id) => indicators[id].short).join("、")}。`,
    "limits-unknown": ({ indicators: ids, unseen }) =>
      [
        ...(ids.length === 0
          ? []
          : [
              `${ids.length} 项指标的标准值未查到原文，暂缺：${ids.map((id) => indicators[id].short).join("、")}。`,
            ]),
        ...(unseen === 0 ? [] : [`标准另有 ${unseen} 项指标未查到原文，按无法判定计。`]),
      ].join(""),
    "school-rule-unknown": () => "学校达标规则未查到原文，不能判定学校是否达标。",
    "errors-open": ({ count }) => `还有 ${count} 个错误没有改正。`,
    "no-schools": () => "没有参加评估的学校。",
  },
  verdict: (outcome, stage, documentNumber, aspect) => {
    const standard = `${documentNumber}的${aspects[aspect]}`;
    return {
      met: `${stages[stage]}达到${standard}。`,
      unmet: `${stages[stage]}未达到${standard}。`,
      notJudged: `${stages[stage]}是否达到${standard}，目前无法判定。`,
    }[outcome];
  },
};
