import type { Direction } from "../indicators/indicator";
import type { Location, Ownership } from "../school";
import type { PackTerms } from "./pack-terms";
import { packWords } from "./pack-words";
import type { BalanceRule, Citation, Lookup, SchoolRule } from "./threshold-pack";

/** The first cell of the worksheet, by which it is known. */
export const sheetTitle = "均衡指标 · 标准模板";

export const sheetNote =
  "标准值留空：原文有规定但未查到，不作判定；填“不要求”：该学段没有这项标准。比例填小数，例如 0.85。同一指标可占多行，从上到下取第一个符合的。";

/** What stands where a stage is asked nothing. */
export const notAsked = "不要求";

/** What stands where the standard has no such rule. */
export const noRule = "无";

/** The titles of the worksheet's blocks, in column A. */
export const blockTitles = {
  head: "基本信息",
  limits: "指标标准",
  schoolRule: "学校达标规则",
  balance: "均衡规则",
  schoolLimits: "学校其他要求",
  exclusions: "不参加评估的学校",
  stageSplit: "一贯制学校和完全中学的分摊",
  relaxations: "放宽口径",
  scoring: "得分",
} as const;

export type BlockId = keyof typeof blockTitles;

/** The columns of the block with limits, in order. */
export const limitColumns = {
  indicator: "指标",
  direction: "方向",
  inclusive: "含等于",
  primary: "小学",
  junior: "初中",
  locations: "城乡",
  types: "办学类型",
  builtFrom: "建校年份从",
  builtBefore: "建校年份前",
  migrantShareAbove: "随迁子女占比高于",
  classes: "班数",
  lookup: "查表方式",
  locator: "条款",
} as const;

export type LimitColumn = keyof typeof limitColumns;

/** What a cell of the worksheet holds: text, a number, or a word of one kind. */
export type CellKind = "text" | "number" | WordKind;

/** The words of each kind: what the pack says, and what the worksheet calls it. */
export type SheetWords = Readonly<Record<WordKind, Readonly<Record<string, string>>>>;

export type WordKind =
  | "indicator"
  | "schoolType"
  | "field"
  | "direction"
  | "yesNo"
  | "location"
  | "ownership"
  | "lookup"
  | "transcription"
  | "schoolRule"
  | "balanceRule";

/** Puts the words of a pack's worksheet together. */
export function sheetWords({ indicators, fields, schoolTypes }: PackTerms): SheetWords {
  return {
    indicator: Object.fromEntries(packWords.indicators.map((id) => [id, indicators[id].name])),
    schoolType: schoolTypes,
    field: Object.fromEntries(packWords.dividedFields.map((id) => [id, fields[id]])),
    ...ownWords,
  };
}

const ownWords = {
  direction: { "at-least": "下限", "at-most": "上限" } satisfies Record<Direction, string>,
  yesNo: { true: "是", false: "否" },
  location: {
    "central-urban": "中心城区",
    urban: "城区",
    town: "镇区",
    rural: "乡村",
  } satisfies Record<Location, string>,
  ownership: { public: "公办", private: "民办" } satisfies Record<Ownership, string>,
  lookup: {
    step: "取上一档",
    "next-lower": "取下一档",
    interpolate: "插入法",
    "listed-only": "只用表列班数",
  } satisfies Record<Lookup, string>,
  transcription: { verified: "已核对", unverified: "未核对" } satisfies Record<
    Citation["transcription"],
    string
  >,
  schoolRule: {
    "at-least": "至少达标",
    "at-most-unmet": "至多不达标",
    all: "全部达标",
  } satisfies Record<SchoolRule["kind"], string>,
  balanceRule: { each: "逐项差异系数", mean: "综合差异系数" } satisfies Record<BalanceRule["rule"], string>,
};
