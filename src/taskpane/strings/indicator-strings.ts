import { type GroupDimension, type Language } from "../../core";

/** What the indicators' pictures and tables say. */
export interface IndicatorStrings {
  readonly details: (indicator: string) => string;
  readonly strip: (facts: {
    readonly schools: number;
    readonly unmet: number;
    readonly notJudged: number;
    readonly lowest: string;
    readonly highest: string;
    readonly unit: string;
  }) => string;
  readonly stripHelp: string;
  readonly limitMark: (limit: string) => string;
  readonly meanMark: (mean: string) => string;
  readonly dot: (school: string, value: string, unit: string, outcome: string) => string;
  readonly nothingToDraw: string;
  readonly limitsDiffer: string;
  readonly decides: string;
  readonly share: (school: string, share: string) => string;
  readonly singleChange: (school: string, field: string, amount: string, cv: string) => string;
  readonly table: (indicator: string) => string;
  readonly school: string;
  readonly value: string;
  readonly shortfall: string;
  readonly shareOfSpread: string;
  readonly lorenz: string;
  readonly lorenzSentence: (gini: string, poorest: string) => string;
  readonly lorenzAxisX: string;
  readonly lorenzAxisY: string;
  readonly noLorenz: string;
  readonly groups: string;
  readonly groupBy: string;
  readonly dimensions: Readonly<Record<GroupDimension, string>>;
  readonly groupKeys: Readonly<Record<string, string>>;
  readonly notStated: string;
  readonly groupFacts: (schools: number, pupils: string, notJudged: number) => string;
  readonly groupMean: (mean: string, unit: string) => string;
  readonly oneGroup: (dimension: string) => string;
  readonly gap: (highest: string, lowest: string, ratio: string) => string;
  readonly between: (share: string) => string;
  readonly working: string;
  readonly failed: string;
  readonly trend: string;
  readonly lastYear: string;
  readonly noLastYear: string;
  readonly trendIndicator: string;
  readonly before: string;
  readonly now: string;
  readonly change: string;
  readonly crossed: { readonly "met-to-unmet": string; readonly "unmet-to-met": string };
  readonly moved: (toUnmet: readonly string[], toMet: readonly string[]) => string;
  readonly notComparable: Readonly<Record<"standard" | "stage" | "relaxations", string>>;
  readonly lastYearUnread: (sheet: string) => string;
}

const types = {
  "zh-CN": {
    "primary-school": "小学",
    "teaching-point": "教学点",
    "junior-school": "初级中学",
    "nine-year-school": "九年一贯制学校",
    "twelve-year-school": "十二年一贯制学校",
    "complete-secondary": "完全中学",
    "senior-school": "高级中学",
    "special-school": "特殊教育学校",
    "vocational-school": "职业学校",
    kindergarten: "幼儿园",
  },
  en: {
    "primary-school": "Primary schools",
    "teaching-point": "Teaching points",
    "junior-school": "Junior secondary schools",
    "nine-year-school": "Nine-year schools",
    "twelve-year-school": "Twelve-year schools",
    "complete-secondary": "Complete secondary schools",
    "senior-school": "Senior secondary schools",
    "special-school": "Special schools",
    "vocational-school": "Vocational schools",
    kindergarten: "Kindergartens",
  },
} as const;

const zhCn: IndicatorStrings = {
  details: (indicator) => `${indicator}：各校分布与明细`,
  strip: ({ schools, unmet, notJudged, lowest, highest, unit }) =>
    `${schools} 所学校的分布：最低 ${lowest}、最高 ${highest} ${unit}；${unmet === 0 ? "没有学校未达标" : `${unmet} 所未达标`}${notJudged > 0 ? `；另有 ${notJudged} 所无法判定，不在图中` : ""}。`,
  stripHelp: "三角为未达标。用方向键逐校查看，按回车键转到该校所在行。",
  limitMark: (limit) => `限值 ${limit}`,
  meanMark: (mean) => `均值 ${mean}`,
  dot: (school, value, unit, outcome) => `${school}：${value} ${unit}，${outcome}`,
  nothingToDraw: "没有可画的数值。",
  limitsDiffer: "各校限值不同（按规模或所在地分档），图中不画限值线；请看下表。",
  decides: "对差异影响最大的学校",
  share: (school, share) => `${school}（${share}）`,
  singleChange: (school, field, amount, cv) =>
    `只补一所学校即可达标的最省办法：为${school}增加${field} ${amount}，差异系数降至 ${cv}。`,
  table: (indicator) => `${indicator}：各校明细`,
  school: "学校",
  value: "数值",
  shortfall: "差距",
  shareOfSpread: "占差异",
  lorenz: "洛伦兹曲线",
  lorenzSentence: (gini, poorest) =>
    `基尼系数 ${gini}：占有最少的一半学生只占有资源总量的 ${poorest}；曲线越贴近对角线越均衡。`,
  lorenzAxisX: "学生累计占比",
  lorenzAxisY: "资源累计占比",
  noLorenz: "没有可用的学校，或资源总量为 0，画不出曲线。",
  groups: "分组比较",
  groupBy: "分组方式",
  dimensions: { location: "城乡", type: "办学类型", alliance: "学区或集团", ownership: "办别" },
  groupKeys: {
    ...{ "central-urban": "中心城区", urban: "城区", town: "镇区", rural: "乡村" },
    ...{ public: "公办", private: "民办" },
    ...types["zh-CN"],
  },
  notStated: "表中未注明",
  groupFacts: (schools, pupils, notJudged) =>
    `${schools} 所，${pupils} 人${notJudged > 0 ? `，${notJudged} 所缺数据` : ""}`,
  groupMean: (mean, unit) => `${mean} ${unit}`,
  oneGroup: (dimension) => `表中没有可比较的“${dimension}”分组：请补上这一列，或换一种分组方式。`,
  gap: (highest, lowest, ratio) => `${highest}最高，${lowest}最低，相差 ${ratio} 倍。`,
  between: (share) => `差异中有 ${share} 来自组与组之间，其余来自组内。`,
  working: "正在分组计算…",
  failed: "没有算出分组结果，请重新检查后再试。",
  trend: "与上年比较",
  lastYear: "上年的工作表",
  noLastYear: "不比较",
  trendIndicator: "指标",
  before: "上年",
  now: "今年",
  change: "变化",
  crossed: { "met-to-unmet": "由达标变为未达标", "unmet-to-met": "由未达标变为达标" },
  moved: (toUnmet, toMet) =>
    [
      toUnmet.length > 0 ? `由达标变为未达标：${toUnmet.join("、")}。` : "",
      toMet.length > 0 ? `由未达标变为达标：${toMet.join("、")}。` : "",
    ].join("") || "没有学校在达标与未达标之间变动。",
  notComparable: {
    standard: "两年所用标准不同，不能比较。",
    stage: "两张表的学段不同，不能比较。",
    relaxations: "两年采用的放宽条件不同，不能比较。",
  },
  lastYearUnread: (sheet) => `“${sheet}”不能作为学校表读取，请另选一张。`,
};

const en: IndicatorStrings = {
  details: (indicator) => `${indicator}: schools and details`,
  strip: ({ schools, unmet, notJudged, lowest, highest, unit }) =>
    `${schools} ${schools === 1 ? "school" : "schools"} from ${lowest} to ${highest} ${unit}; ${unmet === 0 ? "none misses the limit" : `${unmet} below standard`}${notJudged > 0 ? `; ${notJudged} more could not be judged and are not drawn` : ""}.`,
  stripHelp: "Triangles miss the limit. Arrow keys go from school to school, Enter goes to the school's row.",
  limitMark: (limit) => `Limit ${limit}`,
  meanMark: (mean) => `Mean ${mean}`,
  dot: (school, value, unit, outcome) => `${school}: ${value} ${unit}, ${outcome}`,
  nothingToDraw: "There are no figures to draw.",
  limitsDiffer: "Limits differ between schools (by size or location), so no limit is drawn; see the table.",
  decides: "Schools that add most to the spread",
  share: (school, share) => `${school} (${share})`,
  singleChange: (school, field, amount, cv) =>
    `The least that one school alone would need: ${amount} more of "${field}" for ${school} bring the coefficient down to ${cv}.`,
  table: (indicator) => `${indicator}: school by school`,
  school: "School",
  value: "Value",
  shortfall: "Short by",
  shareOfSpread: "Of spread",
  lorenz: "Lorenz curve",
  lorenzSentence: (gini, poorest) =>
    `Gini coefficient ${gini}: the half of the pupils who have least have ${poorest} of the whole. The nearer the curve to the diagonal, the more even.`,
  lorenzAxisX: "Share of pupils",
  lorenzAxisY: "Share of the resource",
  noLorenz: "No school can be used, or the total is 0, so there is no curve.",
  groups: "Groups",
  groupBy: "Group by",
  dimensions: {
    location: "Urban and rural",
    type: "School type",
    alliance: "District or alliance",
    ownership: "Ownership",
  },
  groupKeys: {
    ...{ "central-urban": "City centre", urban: "Urban", town: "Town", rural: "Rural" },
    ...{ public: "Public", private: "Private" },
    ...types.en,
  },
  notStated: "Not stated",
  groupFacts: (schools, pupils, notJudged) =>
    `${schools} ${schools === 1 ? "school" : "schools"}, ${pupils} pupils${notJudged > 0 ? `, ${notJudged} without a figure` : ""}`,
  groupMean: (mean, unit) => `${mean} ${unit}`,
  oneGroup: (dimension) =>
    `The sheet has no groups by "${dimension}" to compare: add this column, or group otherwise.`,
  gap: (highest, lowest, ratio) =>
    `${highest} has the highest mean, ${lowest} the lowest: ${ratio} times as much.`,
  between: (share) => `${share} of the spread lies between the groups, the rest within them.`,
  working: "Comparing groups…",
  failed: "The groups could not be compared. Check again, then try once more.",
  trend: "Compared with last year",
  lastYear: "Last year's sheet",
  noLastYear: "No comparison",
  trendIndicator: "Indicator",
  before: "Last year",
  now: "This year",
  change: "Change",
  crossed: { "met-to-unmet": "No longer met", "unmet-to-met": "Now met" },
  moved: (toUnmet, toMet) =>
    [
      toUnmet.length > 0 ? `No longer met: ${toUnmet.join(", ")}. ` : "",
      toMet.length > 0 ? `Now met: ${toMet.join(", ")}.` : "",
    ]
      .join("")
      .trim() || "No school moved between met and unmet.",
  notComparable: {
    standard: "The two years were judged by different standards and cannot be compared.",
    stage: "The two sheets are about different stages and cannot be compared.",
    relaxations: "The two years were judged under different easings and cannot be compared.",
  },
  lastYearUnread: (sheet) => `"${sheet}" cannot be read as a school sheet. Choose another one.`,
};

export const indicatorStrings: Readonly<Record<Language, IndicatorStrings>> = { "zh-CN": zhCn, en };
