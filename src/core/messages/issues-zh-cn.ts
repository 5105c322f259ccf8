import { figuresIssuesZhCn } from "./issues-figures-zh-cn";
import { readingIssuesZhCn } from "./issues-reading-zh-cn";
import { figure, listed, percent } from "./figure";
import type { Messages } from "./messages";
import { schoolTypesZhCn, termsZhCn } from "./terms-zh-cn";

const { fields, indicators, stages } = termsZhCn;
const names = (all: readonly string[]) => listed(all, "、", (count) => ` 等，另有 ${count} 个`);

/** Every finding of the core in Chinese: which school, which figure, why, and the way out. */
export const issuesZhCn: Messages["issues"] = {
  ...readingIssuesZhCn,
  ...figuresIssuesZhCn,
  "sheet-empty": ({ sheet }) => `工作表“${sheet}”是空的：请选择填有学校数据的工作表。`,
  "sheet-not-recognised": ({ sheet }) =>
    `工作表“${sheet}”不像学校数据表：前 30 行内没有找到“学校名称”“在校生数”等表头。请选择其他工作表，或补上表头。`,
  "name-column-missing": ({ sheet }) =>
    `工作表“${sheet}”没有学校名称列：请把这一列的表头写成“学校名称”，每所学校一行。`,
  "pupils-column-missing": ({ sheet }) =>
    `工作表“${sheet}”没有在校生数列，生均指标无法计算：请把这一列的表头写成“在校生数”或“学生数”；一贯制学校可写“小学在校生数”“初中在校生数”。`,
  "no-school-rows": ({ sheet }) => `工作表“${sheet}”的表头下没有学校：请在表头下每所学校填一行。`,
  "column-missing": ({ indicator, fields: missing }) =>
    `“${indicators[indicator].name}”无法判定：缺少${names(missing.map((field) => `“${fields[field]}”`))}列，请补上；确实没有的学校填 0。`,
  "column-repeated": ({ field, used, ignored }) =>
    `“${used}”和“${ignored}”两列都像是${fields[field]}，只使用了前一列：请删去一列，或改写其中一列的表头。`,
  "unit-not-stated": ({ field, header, assumed }) =>
    `“${header}”没有注明单位，${fields[field]}按${assumed}计算：请在表头写明，例如“${header}（${assumed}）”。`,
  "unit-not-understood": ({ field, header, unit }) =>
    `“${header}”的单位“${unit}”不能用于${fields[field]}，这一列没有使用：请改正表头中的单位。`,
  "stage-assumed": ({ sheet, stage }) =>
    `从工作表“${sheet}”看不出学段，按${stages[stage]}检查：如不对，请选择学段。`,
  "rows-ignored": ({ rows, texts }) =>
    `第 ${names(rows.map((row) => String(row + 1)))} 行没有作为学校读取（“${texts[0] ?? ""}”${texts.length > 1 ? "等" : ""}）：如其中有学校，请填写它的数据。`,
  "school-name-missing": ({ row }) =>
    `第 ${row + 1} 行有数据但没有学校名称，未计入全县：请填写学校名称；如为合计，请注明“合计”。`,
  "school-name-repeated": ({ school, firstRow }) =>
    `${school}：名称与第 ${firstRow + 1} 行相同。如为同一所学校，请删去一行；如为两所，请用名称或标识码区分。`,
  "school-code-malformed": ({ school, code }) =>
    `${school}：学校标识码“${code}”不合规则，应为 10 位数字（2 位类别、2 位省级代码、6 位顺序号）：请核对，并以文本格式填写。`,
  "school-code-repeated": ({ school, code, first }) =>
    `${school}：学校标识码 ${code} 与${first}相同，标识码应一校一码：请核对两校的标识码。`,
  "school-code-type-differs": ({ school, code, type }) =>
    `${school}：学校标识码 ${code} 的类别“${code.slice(0, 2)}”与办学类型“${schoolTypesZhCn[type]}”不一致：请核对标识码或类型，如属实请说明。`,
  "school-type-unknown": ({ school, text }) =>
    `${school}：看不懂办学类型“${text}”，请填小学、教学点、初级中学、九年一贯制学校、十二年一贯制学校、完全中学或特殊教育学校。`,
  "type-not-of-stage": ({ school, type, stage }) =>
    `${school}：办学类型为${schoolTypesZhCn[type]}，没有计入${stages[stage]}：如本行是${stages[stage]}部的数据，请改正办学类型。`,
  "exclusion-undecided": ({ school, pupils, below, document }) =>
    `${school}：有学生 ${figure(pupils)} 人，不足 ${below} 人，但没有办学类型，无法确定是否为${document}不计入的教学点：请填写办学类型。`,
  "section-figures-expected": ({ schools, stage }) =>
    `${names(schools)}有几个学段：这几行只应填${stages[stage]}部的数据，共用的校舍、场地和设备按学生数加权分摊（小学 1∶初中 1.1∶高中 1.2，十二年一贯制的高中为 1.32），教师填本学段的人数。`,
  "location-unknown": ({ school, text }) =>
    `${school}：看不懂城乡分类“${text}”，请填城区、镇区、乡村，或 111、112、121、122、123、210、220。`,
  "value-missing": ({ school, field }) =>
    `${school}：没有填写${fields[field]}。请补填；确实没有的填 0，空白不会当作 0。`,
  "value-is-error": ({ school, field, error }) =>
    `${school}：${fields[field]}的单元格是错误值 ${error}：请改正公式，或直接填写数值。`,
  "value-not-number": ({ school, field, text }) =>
    `${school}：${fields[field]}填的是“${text}”，不是数值：请填数字；没有的填 0，不清楚的留空。`,
  "number-as-text": ({ school, field, text, value }) =>
    `${school}：${fields[field]}“${text}”是文本格式的数字，已按 ${figure(value)} 使用：请转为数值，否则表内求和会漏掉它。`,
  "value-negative": ({ school, field, value }) =>
    `${school}：${fields[field]}为 ${figure(value)}，不能小于 0：请改正。`,
  "value-implausible": ({ school, field, value, most }) =>
    `${school}：${fields[field]}为 ${figure(value)}，超过一所学校可能的最大值 ${figure(most)}：请检查是否错列或单位有误。`,
  "count-not-whole": ({ school, field, value }) =>
    `${school}：${fields[field]}为 ${figure(value)}，应为整数：请改正。`,
  "pupils-not-positive": ({ school, pupils }) =>
    `${school}：在校生数为 ${figure(pupils)}，应大于 0：请填写在校生数；没有学生的学校请删去本行。`,
  "part-larger-than-whole": ({ school, part, partValue, whole, wholeValue }) =>
    `${school}：${fields[part]}（${figure(partValue)}）多于${fields[whole]}（${figure(wholeValue)}）：前者应包含在后者之中，请核对两个数。`,
  "subject-teachers-differ": ({ school, total, sum }) =>
    `${school}：体育、艺术专任教师共 ${figure(total)} 人，而各科相加为 ${figure(sum)} 人：请核对；有教师兼教几科的请说明。`,
  "equipment-unit-mixed-up": ({ school, perPupil, stated, likely }) =>
    `${school}：按${stated}计算，生均教学仪器设备值为 ${figure(perPupil, 2)} 元，${stated === likely ? "数额过大" : `像是填成了${likely}`}：请按${stated}重新填写，该指标暂不判定。`,
  "class-bins-differ": ({ school, classes, sum }) =>
    `${school}：班级总数为 ${figure(classes)}，各班额段的班数相加为 ${figure(sum)}：两者应相等，请核对。`,
  "pupils-outside-bins": ({ school, pupils, least, most }) =>
    `${school}：在校生数为 ${figure(pupils)}，而按各班额段的班数应${most === null ? `不少于 ${figure(least)}` : `在 ${figure(least)} 至 ${figure(most)} 之间`}：请核对在校生数和班额。`,
  "largest-class-outside-bins": ({ school, largest, bin }) =>
    `${school}：最大班额为 ${figure(largest)} 人，与有班级的最高一段（${fields[bin]}）不符：请核对。`,
  "class-too-large": ({ school, largest, limit, document }) =>
    `${school}：最大班额 ${figure(largest)} 人，超过${document}的班额上限 ${limit} 人：请核对，如属实请说明。`,
  "classes-over-limit": ({ school, bin, count, limit, document }) =>
    `${school}：${fields[bin]}为 ${figure(count)}，超过${document}每班 ${limit} 人的上限：请核对，如属实请说明。`,
  "class-average-over-limit": ({ school, average, limit, document }) =>
    `${school}：平均每班 ${figure(average, 1)} 人，必有班级超过${document}每班 ${limit} 人的上限：请核对，如属实请说明。`,
  "school-too-large": ({ school, pupils, limit, document }) =>
    `${school}：在校生 ${figure(pupils)} 人，超过${document}的学校规模上限 ${limit} 人：请核对，如属实请说明。`,
  "arts-rooms-too-few": ({ school, field, rooms, classes, limit, document }) =>
    `${school}：有 ${figure(classes)} 个班，${fields[field]}为 ${figure(rooms)}，按${document}每 12 个班 1 间应不少于 ${limit} 间：请核对，如属实请说明。`,
  "teachers-not-all": ({ school, field, count, teachers, document }) =>
    `${school}：${fields[field]}为 ${figure(count)}，专任教师 ${figure(teachers)} 人，${document}要求达到 100%：请核对，如属实请说明。`,
  "training-funds-too-low": ({ school, share, limit, document }) =>
    `${school}：教师培训经费占公用经费预算的 ${percent(share)}，低于${document}要求的 ${percent(limit)}：请核对，如属实请说明。`,
  "total-differs": ({ field, label, total, sum }) =>
    `“${label}”行的${fields[field]}为 ${figure(total)}，而各校相加为 ${figure(sum)}：请核对是否漏填学校或公式范围有误。`,
};
