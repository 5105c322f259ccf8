import { type Language, type PackPart, type Stage } from "../../core";

/** What the pane says of the reader's own standard. */
export interface OwnStandardStrings {
  readonly copy: string;
  /** What a new sheet is called. */
  readonly sheetName: string;
  readonly written: (sheet: string) => string;
  readonly use: string;
  readonly inUse: string;
  readonly remove: string;
  readonly removed: (sheet: string) => string;
  readonly changedMeanwhile: (sheet: string) => string;
  /** In the list of standards. */
  readonly option: (sheet: string) => string;
  readonly goToSheet: (sheet: string) => string;
  readonly own: string;
  readonly basedOn: (document: string) => string;
  readonly basedOnNothing: string;
  readonly changedIn: (limits: number, parts: number) => string;
  readonly unchanged: string;
  readonly changes: string;
  readonly from: (before: string, now: string) => string;
  readonly ofStage: (name: string, stage: Stage) => string;
  readonly parts: Readonly<Record<PackPart, string>>;
  readonly fingerprint: (hash: string) => string;
  readonly formulas: string;
  readonly problems: (count: number, sheet: string) => string;
  readonly notUsed: string;
  readonly newerThanResult: string;
}

export const ownStandardStrings: Readonly<Record<Language, OwnStandardStrings>> = {
  "zh-CN": {
    copy: "复制到新工作表编辑",
    sheetName: "自定标准",
    written: (sheet) => `已写入新工作表“${sheet}”，可以修改其中的标准值。`,
    use: "用它检查",
    inUse: "检查时已采用这张表。",
    remove: "删除这张表",
    removed: (sheet) => `已删除“${sheet}”。`,
    changedMeanwhile: (sheet) => `“${sheet}”已有改动，没有删除。如确实不要，请在工作簿中自行删除。`,
    option: (sheet) => `本工作簿的标准：${sheet}`,
    goToSheet: (sheet) => `转到工作表“${sheet}”`,
    own: "自定标准",
    basedOn: (document) => `由使用者自定，依据${document}。`,
    basedOnNothing: "由使用者自定，没有依据已收录的标准。",
    changedIn: (limits, parts) =>
      `与原标准相比，改动 ${limits} 项标准值${parts > 0 ? `、${parts} 项规则` : ""}。`,
    unchanged: "与原标准相比没有改动。",
    changes: "查看改动",
    from: (before, now) => `${before} → ${now}`,
    ofStage: (name, stage) => `${name}（${stage === "primary" ? "小学" : "初中"}）`,
    parts: {
      schoolRule: "学校达标规则",
      balance: "均衡规则",
      schoolLimits: "学校其他要求",
      exclusions: "不参加评估的学校",
      stageSplit: "分学段分摊",
      relaxations: "放宽口径",
      scoring: "得分",
    },
    fingerprint: (hash) => `校验码 ${hash}`,
    formulas: "单元格公式不按自定标准计算，请在公式里写明标准。",
    problems: (count, sheet) => `“${sheet}”有 ${count} 处需要改正`,
    notUsed: "改正以前不按它下结论。",
    newerThanResult: "自定标准在检查之后有改动，下面仍是按改动前的标准得出的结果。",
  },
  en: {
    copy: "Copy into a new sheet to edit",
    sheetName: "Own standard",
    written: (sheet) => `Written to the new sheet “${sheet}”; its limits can be edited there.`,
    use: "Check against it",
    inUse: "Checks go by this sheet.",
    remove: "Delete this sheet",
    removed: (sheet) => `“${sheet}” has been deleted.`,
    changedMeanwhile: (sheet) =>
      `“${sheet}” has been edited and was not deleted. Delete it in the workbook if it is not wanted.`,
    option: (sheet) => `This workbook's standard: ${sheet}`,
    goToSheet: (sheet) => `Go to the sheet “${sheet}”`,
    own: "Own standard",
    basedOn: (document) => `Made by its reader, based on ${document}.`,
    basedOnNothing: "Made by its reader, based on no standard that is listed here.",
    changedIn: (limits, parts) =>
      `Changed in ${limits} ${limits === 1 ? "limit" : "limits"}${parts > 0 ? ` and ${parts} ${parts === 1 ? "rule" : "rules"}` : ""}.`,
    unchanged: "Nothing has been changed.",
    changes: "See the changes",
    from: (before, now) => `${before} → ${now}`,
    ofStage: (name, stage) => `${name} (${stage === "primary" ? "primary" : "junior secondary"})`,
    parts: {
      schoolRule: "rule for schools",
      balance: "rule on balance",
      schoolLimits: "other requirements of schools",
      exclusions: "schools left out",
      stageSplit: "division among stages",
      relaxations: "easings",
      scoring: "points",
    },
    fingerprint: (hash) => `Fingerprint ${hash}`,
    formulas: "Formulas in cells do not follow an own standard; name a standard in the formula.",
    problems: (count, sheet) => `“${sheet}” has ${count} ${count === 1 ? "place" : "places"} to correct`,
    notUsed: "Until then no verdict is drawn from it.",
    newerThanResult:
      "The own standard was edited after this check; what follows still rests on what it said before.",
  },
};
