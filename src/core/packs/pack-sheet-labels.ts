import type { BlockId, CellKind } from "./pack-sheet-words";

/** A row of a block that holds one member of the pack: its label, and what stands in the cells beside it. */
export interface SheetRow {
  readonly label: string;
  /** Where the member of each cell stands in the pack; one that ends in `[]` takes every cell that follows. */
  readonly paths: readonly string[];
  readonly kind: CellKind;
}

const one = (label: string, path: string, kind: CellKind = "number"): SheetRow => ({
  label,
  paths: [path],
  kind,
});
const many = (label: string, path: string, kind: CellKind): SheetRow => ({
  label,
  paths: [`${path}[]`],
  kind,
});
const byStage = (
  label: string,
  path: string,
  stages: readonly string[] = ["primary", "junior"],
): SheetRow => ({
  label,
  paths: stages.map((stage) => `${path}.${stage}`),
  kind: "number",
});
const weights = (label: string, path: string) => byStage(label, path, ["primary", "junior", "senior"]);

/** The blocks with a label in column A and what it names beside it. */
export const labelledRows = {
  head: [
    one("编号", "id", "text"),
    one("中文名称", "title.zh-CN", "text"),
    one("英文名称", "title.en", "text"),
    one("文号或标题", "citation.documentNumber", "text"),
    one("所在条款", "citation.locator", "text"),
    one("网址", "citation.address", "text"),
    many("其他网址", "citation.otherAddresses", "text"),
    one("核对情况", "citation.transcription", "transcription"),
    one("适用范围（中文）", "scope.zh-CN", "text"),
    one("适用范围（英文）", "scope.en", "text"),
  ],
  schoolRule: [
    one("规则", "schoolRule.kind", "schoolRule"),
    one("项数", "schoolRule.count"),
    one("未达标各项不低于标准值的", "schoolRule.floor"),
    one("原文共有项数（与上表不同时填）", "schoolRule.indicators"),
  ],
  balance: [
    one("规则", "balance.rule", "balanceRule"),
    many("指标", "balance.indicators", "indicator"),
    byStage("上限（小学、初中）", "balance.ceiling"),
    one("含等于", "balance.inclusive", "yesNo"),
  ],
  schoolLimits: [
    byStage("班额上限（小学、初中）", "schoolLimits.classSize"),
    one("学校规模上限", "schoolLimits.schoolSize"),
    one("一贯制学校规模上限", "schoolLimits.allThroughSchoolSize"),
    one("多少个班一间音乐、美术教室", "schoolLimits.artsRooms.classesPerRoom"),
    one("音乐教室面积（平方米）", "schoolLimits.artsRooms.musicRoomArea"),
    one("美术教室面积（平方米）", "schoolLimits.artsRooms.artRoomArea"),
    one("培训经费占公用经费预算比例", "schoolLimits.trainingFundsShare"),
    one("小规模学校公用经费按多少人核定", "schoolLimits.fundedAsPupils"),
    byStage("生均公用经费（元，小学、初中）", "schoolLimits.publicFundsPerPupil"),
    one("交流轮岗教师比例", "schoolLimits.rotatedShare"),
    one("交流轮岗教师中骨干教师比例", "schoolLimits.rotatedBackboneShare"),
    byStage("就近划片入学比例（小学、初中）", "schoolLimits.zonePupilsShare"),
    one("初中三年巩固率", "schoolLimits.retentionRate"),
  ],
  exclusions: [
    many("办学类型", "exclusions.types", "schoolType"),
    one("教学点不足多少人", "exclusions.teachingPointBelow"),
    many("办别", "exclusions.ownership", "ownership"),
  ],
  stageSplit: [
    weights("九年一贯制学校（小学、初中、高中权重）", "stageSplit.weights.nine-year-school"),
    weights("十二年一贯制学校（小学、初中、高中权重）", "stageSplit.weights.twelve-year-school"),
    weights("完全中学（小学、初中、高中权重）", "stageSplit.weights.complete-secondary"),
    many("按权重分摊的数据", "stageSplit.fields", "field"),
  ],
} as const satisfies Partial<Record<BlockId, readonly SheetRow[]>>;

/** Blocks that list pairs, one a row, under a header of their own. */
export const listedRows = {
  relaxations: { header: ["编号", "依据"], members: ["id", "source"], kind: "text" },
  scoring: { header: ["达到标准值的", "得分比例"], members: ["from", "share"], kind: "number" },
} as const satisfies Partial<Record<BlockId, unknown>>;
