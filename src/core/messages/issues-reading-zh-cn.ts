import type { ReadingIssueParams } from "../issue-params-reading";
import { listed } from "./figure";
import type { IssueSentences } from "./messages";
import { termsZhCn } from "./terms-zh-cn";

const { fields, stages } = termsZhCn;
const names = (all: readonly string[]) => listed(all, "、", (count) => ` 等 ${count} 项`);

/** Findings about headers, rows and layouts, in Chinese. */
export const readingIssuesZhCn: IssueSentences<ReadingIssueParams> = {
  "header-unclear": ({ header, field }) =>
    `表头“${header}”无法识别，是否为“${fields[field]}”？该列未使用：是则请确认或改正表头，不是可不理会。`,
  "ratio-column-ignored": ({ header, field }) =>
    `“${header}”是生均或比例数据，未使用：请另设“${fields[field]}”一列，填写各校总量。`,
  "form-value-repeated": ({ school, field, used, ignored }) =>
    `${school}：“${fields[field]}”右侧有多个数，已取第一个 ${used}，未用 ${ignored.join("、")}：不对请只留应计的一个。`,
  "stage-share-applied": ({ schools, stage }) =>
    `${names(schools)}：全校的用房、场地和设备已按加权学生数拆分，本表只计${stages[stage]}部分；教师不拆分。`,
  "stage-share-unknown": ({ school, fields: missing }) =>
    `${school}：缺少${names(missing.map((field) => fields[field]))}，全校的用房、场地和设备无法拆分到学段：请填写。`,
  "school-in-two-sources": ({ school, other }) =>
    `${school}：在 ${other} 已经出现过，合并后会重复计算：请删除其中一行，或用代码加以区分。`,
};
