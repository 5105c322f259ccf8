import type { FieldId } from "../field-id";
import type { IndicatorId } from "../indicators/indicator";
import type { IssueCode } from "../issue";
import type { IssueParams } from "../issue-params";
import type { MissingCode } from "../school";
import type { TextKind } from "../sheets/text-kinds";
import type { TrailStep } from "../trails/trail";
import { decimalsThatTell } from "./decimals-that-tell";
import { figure, listed, percent } from "./figure";
import { formatCell } from "./format-cell";
import { issuesZhCn } from "./issues-zh-cn";
import { schoolTypesZhCn, termsZhCn } from "./terms-zh-cn";
import { figureAgainst, isBlank, quantity, writtenCell } from "./trail-figures";
import type { TrailSentences } from "./trail-sentences";

const { indicators, fields, outcomes, exclusions, relaxations, severities } = termsZhCn;
const quantityOf = (indicator: IndicatorId, value: number, decimals?: number) =>
  quantity(indicators, indicator, value, decimals);

const understoodWords: Readonly<Record<string, string>> = {
  ...schoolTypesZhCn,
  ...{ "central-urban": "中心城区", urban: "城区", town: "镇区", rural: "乡村" },
  ...{ public: "公办", private: "民办" },
};

const howWords: Readonly<Record<TextKind, string>> = {
  "missing-codes": "缺失代码",
  "nil-codes": "代码 n（无，即 0）",
  "text-numbers": "文本形式的数字",
  "full-width-digits": "全角数字",
  "thousands-separators": "千位分隔符",
  "spaces-trimmed": "首尾空格",
};

const missingWords: Readonly<Record<MissingCode, string>> = {
  "not-applicable": "不适用",
  "included-elsewhere": "已计入他处",
  "not-available": "无法取得",
};

const named = (names: readonly string[]) => listed(names, "、", (count) => ` 等，另有 ${count} 所`);
const fieldsOf = (ids: readonly FieldId[]) => ids.map((id) => fields[id]).join("、");

/** What the core says about the steps of an audit trail in Chinese. */
export const trailsZhCn: TrailSentences = {
  header: ({ at, header, field, unit, factor }) => {
    const stated = unit === null ? "" : `，单位为${unit}`;
    const times = factor === 1 ? "" : `，数值乘以 ${figure(factor)}`;
    return `${formatCell(at)} 是表头“${header}”，读作${fields[field]}${stated}${times}。`;
  },
  total: ({ at, label, field, value }) =>
    `${formatCell(at)} 在“${label}”行，是${fields[field]}的合计 ${figure(value)}，只用来与各校之和核对，不算一所学校。`,
  cell: (step) => `${formatCell(step.at)}（${fields[step.field]}，表头“${step.header}”）${held(step)}。`,
  normalised: ({ how, before, after }) =>
    `“${before}”按${how.map((kind) => howWords[kind]).join("、")}处理，读作 ${figure(after)}。`,
  understood: ({ as }) =>
    as === null ? "这一项不能识别，按未填处理。" : `这一项读作${understoodWords[as]}。`,
  unit: ({ unit, factor, before, after }) =>
    `单位为${unit}，换算：${figure(before)} × ${figure(factor)} = ${figure(after)}。`,
  "stage-share": ({ field, whole, share, part, cells }) =>
    `${fields[field]}是全校数，按各学段折算学生数分到本学段：${figure(whole)} × ${percent(share)} = ${figure(part)}（学生数见 ${cells.map(formatCell).join("、")}）。`,
  relaxed: ({ relaxation, field, before, added, after }) =>
    `已启用放宽口径（${relaxations[relaxation]}），${fields[field]}在 ${figure(before)} 之外计入 ${figure(added)}，共 ${figure(after)}。`,
  numerator: ({ terms, sum }) => {
    const [first] = terms;
    const written = terms.map(
      ({ field, sign, value }, index) =>
        `${sign < 0 ? " − " : index === 0 ? "" : " + "}${fields[field]} ${figure(value)}`,
    );
    const alone = terms.length === 1 && first?.sign === 1;
    return `取数：${written.join("")}${alone ? "" : ` = ${figure(sum)}`}。`;
  },
  quotient: ({ indicator, numerator, per, denominator, value }) => {
    const times = per === 1 ? "" : ` × ${per}`;
    return `${indicators[indicator].name}：${figure(numerator)}${times} ÷ ${figure(denominator)} = ${quantityOf(indicator, value)}。`;
  },
  "no-value": ({ indicator, why, fields: lacking }) =>
    `${indicators[indicator].name}无法计算：${
      {
        "column-missing": `表中没有${fieldsOf(lacking)}这一列`,
        "value-missing": `${fieldsOf(lacking)}没有可用的数值`,
        "numerator-negative": `扣除的部分大于总数，请核对${fieldsOf(lacking)}`,
        "denominator-zero": `${fieldsOf(lacking)}为 0，不能作除数`,
      }[why]
    }。`,
  limit: (step) => `标准：${asked(step)}（${source(step)}）；${judged(step)}。`,
  excluded: ({ exclusion }) => `${exclusions[exclusion]}，不计入达标学校数和差异系数。`,
  issue: ({ issue }) => {
    const say = issuesZhCn[issue.code] as (params: IssueParams[IssueCode]) => string;
    return `${severities[issue.severity]}：${say(issue.params)}`;
  },
  sample: ({ indicator, schools }) => {
    const largest = [...schools].sort((a, b) => (b.share ?? 0) - (a.share ?? 0)).slice(0, 5);
    const each = largest.map(
      ({ school, value, pupils, share }) =>
        `${school}（${quantityOf(indicator, value)}，学生 ${figure(pupils)} 人${share === null ? "" : `，占方差的 ${percent(share)}`}）`,
    );
    const most = each.length === 0 ? "" : `，对差异影响最大的是：${each.join("、")}`;
    return `${indicators[indicator].short}：${schools.length} 所学校参加计算${most}。`;
  },
  "not-used": ({ schools }) =>
    `${schools.length} 所学校的数据缺失或存疑，没有计入差异系数：${named(schools.map(({ school }) => school))}。`,
  spread: ({ indicator, schools, pupils, mean, standardDeviation, cv, schoolPupils, share }) => {
    const own =
      schoolPupils === null
        ? ""
        : `；本校学生 ${figure(schoolPupils)} 人${share === null ? "" : `，占全县方差的 ${percent(share)}`}`;
    return (
      `全县 ${schools} 所学校、学生 ${figure(pupils)} 人：均值 ${quantityOf(indicator, mean)}，` +
      `差异系数 = 标准差 ÷ 均值 = ${figure(standardDeviation)} ÷ ${figure(mean)} = ${figure(cv)}${own}。`
    );
  },
  mean: ({ coefficients, mean }) =>
    `综合差异系数是 ${coefficients.length} 项差异系数的平均值：(${coefficients
      .map(({ indicator, cv }) => `${indicators[indicator].short} ${figure(cv)}`)
      .join(" + ")}) ÷ ${coefficients.length} = ${figure(mean)}。`,
  ceiling: ({ indicator, cv, limit, outcome, citation }) => {
    const what = indicator === null ? "综合差异系数" : "差异系数";
    const conclusion =
      outcome === "notJudged" ? "但不是所有参加评估的学校都已计入，无法判定" : outcomes[outcome];
    return `${what} ${figureAgainst(cv, limit)}，上限 ${figure(limit)}（${citation.documentNumber}），${conclusion}。`;
  },
};

/** What a cell holds, and what it counts as. */
function held({ cell, value, missing }: Extract<TrailStep, { kind: "cell" }>): string {
  if (isBlank(cell)) {
    return "是空白，没有数值；空白不作 0 计算";
  }
  if (missing !== null) {
    return `填的是代码“${writtenCell(cell)}”（${missingWords[missing]}），没有数值`;
  }
  if (value === null) {
    return typeof cell === "number"
      ? `填的是 ${writtenCell(cell)}，目前不能用于计算`
      : `填的是“${writtenCell(cell)}”，不是数值`;
  }
  if (typeof value === "string") {
    return `填的是“${value}”`;
  }
  return typeof cell === "number" && cell !== value
    ? `填的是 ${writtenCell(cell)}，计为 ${figure(value)}`
    : `填的是 ${typeof cell === "number" ? writtenCell(cell) : `“${writtenCell(cell)}”`}`;
}

function asked({ indicator, limit, direction, inclusive }: Extract<TrailStep, { kind: "limit" }>): string {
  if (limit === null) {
    return "数值未知";
  }
  const words = {
    "at-least": inclusive ? "不低于" : "高于",
    "at-most": inclusive ? "不高于" : "低于",
  };
  return `${words[direction]} ${quantityOf(indicator, limit)}`;
}

function judged({ indicator, value, limit, outcome, why }: Extract<TrailStep, { kind: "limit" }>): string {
  if (why !== null) {
    return `${
      {
        "value-missing": "没有数值",
        "value-doubtful": "所用的数据存疑，更正前不作结论",
        "limit-unknown": "标准值未查到原文",
        "limit-undecided": "表中没有写明这所学校适用哪一档",
      }[why]
    }，${outcomes.notJudged}`;
  }
  return value === null || limit === null
    ? outcomes[outcome]
    : `本校 ${quantityOf(indicator, value, decimalsThatTell(value, limit, 4))}，${outcomes[outcome]}`;
}

function source({ citation }: Extract<TrailStep, { kind: "limit" }>): string {
  return `${citation.documentNumber}，${citation.locator}`;
}
