import type { FigureIssueParams } from "../issue-params-figures";
import type { MissingCode } from "../school";
import { figure, listed, percent, shareOf } from "./figure";
import type { IssueSentences } from "./messages";
import { schoolTypesZhCn as types, termsZhCn } from "./terms-zh-cn";

const { fields } = termsZhCn;
const names = (all: readonly string[]) => listed(all, "、", (count) => ` 等，另有 ${count} 所`);
const codes: Readonly<Record<MissingCode, string>> = {
  "not-applicable": "不适用（a）",
  "included-elsewhere": "已计入其他单位（x）",
  "not-available": "无法取得（m）",
};

/** Findings about figures, limits and the county, in Chinese. */
export const figuresIssuesZhCn: IssueSentences<FigureIssueParams> = {
  "school-name-is-number": ({ school }) => `${school}：学校名称是数字，像是序号列：请填写学校名称。`,
  "school-code-missing": ({ school }) => `${school}：没有填写学校标识码，无法与往年数据核对：请补填。`,
  "school-code-province-differs": ({ school, code, usual }) =>
    `${school}：标识码 ${code} 的省级码是 ${code.slice(2, 4)}，本县多数学校为 ${usual}：请核对，或予以说明。`,
  "school-type-name-differs": ({ school, type, named }) =>
    `${school}：办学类型填为${types[type]}，校名却像${types[named]}：请核对，或予以说明。`,
  "ownership-unknown": ({ school, text }) =>
    `${school}：${text === null ? "没有填写办别" : `办别“${text}”无法识别`}，看不出是否为民办学校：请填写公办或民办。`,
  "address-too-short": ({ school, text, least }) =>
    `${school}：地址“${text}”不足 ${least} 个字，无法据以找到学校：请写全。`,
  "place-repeated": ({ school, first }) => `${school}：经纬度与${first}完全相同：请核对。`,
  "place-outside-country": ({ school, field, value }) =>
    `${school}：${fields[field]} ${value} 不在我国范围内，经度和纬度可能填反了：请改正。`,
  "built-year-impossible": ({ school, year }) => `${school}：建校时间 ${year} 年不合理：请核对。`,
  "figure-coded-missing": ({ school, field, code }) =>
    `${school}：${fields[field]}标为${codes[code]}，有关指标不作判定：能取得时请填写数字，否则请说明。`,
  "flag-not-understood": ({ school, field, text }) =>
    `${school}：${fields[field]}填的是“${text}”，无法识别：请填“是”或“否”。`,
  "rate-above-one": ({ school, field, value }) =>
    `${school}：${fields[field]} ${figure(value, 4)} 超过 100%：若是百分数，请在表头注明“（%）”。`,
  "row-copied": ({ school, first, figures }) =>
    `${school}：${figures} 项数据与${first}完全相同，像是复制后未修改：请核对，或予以说明。`,
  "buildings-exceed-total": ({ school, sum, total }) =>
    `${school}：各类校舍合计 ${figure(sum)} 平方米，超过校舍建筑面积 ${figure(total)} 平方米：请核对。`,
  "arts-room-bins-differ": ({ school, field, rooms, sum }) =>
    `${school}：${fields[field]}为 ${figure(rooms)}，按面积分组合计却有 ${figure(sum)}：请核对。`,
  "sports-area-differs": ({ school, total, sum }) =>
    `${school}：体育运动场馆面积 ${figure(total)} 平方米，与场地、场馆之和 ${figure(sum)} 平方米不符，可能漏计或重计：请核对。`,
  "net-area-differs": ({ school, net, expected }) =>
    `${school}：不含室内体育用房的教学及辅助用房面积为 ${figure(net)} 平方米，按总面积扣减应为 ${figure(expected)} 平方米：请核对。`,
  "largest-class-below-average": ({ school, largest, average }) =>
    `${school}：最大班额 ${figure(largest)} 人，小于平均班额 ${figure(average, 1)} 人，不可能：请核对。`,
  "classes-without-pupils": ({ school, classes, pupils }) =>
    `${school}：有学生 ${figure(pupils)} 人，班级 ${figure(classes)} 个，二者不相符：请核对。`,
  "teachers-none": ({ school, pupils }) =>
    `${school}：有学生 ${figure(pupils)} 人，专任教师为 0：请核对，由外校教师任教的请说明。`,
  "streams-exceed-classes": ({ school, streams, classes }) =>
    `${school}：轨数 ${figure(streams)} 多于班级总数 ${figure(classes)}：请核对。`,
  "stage-without-pupils": ({ school, field, type }) =>
    `${school}：办学类型为${types[type]}，${fields[field]}却为 0：请核对类型和学生数，或予以说明。`,
  "new-pupils-differ": ({ school, entered, firstGrade }) =>
    `${school}：招生数 ${figure(entered)} 与起始年级在校生数 ${figure(firstGrade)} 不等：请核对，或予以说明。`,
  "retention-differs": ({ school, stated, kept, left }) =>
    `${school}：巩固率填 ${percent(stated)}，按两种口径计算分别为 ${percent(kept)} 和 ${percent(left)}：请核对，或说明口径。`,
  "flag-contradicts-year": ({ school, field, year }) =>
    `${school}：${fields[field]}的填报与建校时间 ${year} 年矛盾：请改正其中一项。`,
  "lab-equipment-none": ({ school }) => `${school}：实验仪器填为达标，教学仪器设备值却为 0：请核对。`,
  "training-exceeds-funds": ({ school, training, funds }) =>
    `${school}：教师培训经费 ${figure(training)} 元多于公用经费预算 ${figure(funds)} 元：请核对单位和数字。`,
  "subtotal-differs": ({ field, label, subtotal, sum }) =>
    `“${label}”的${fields[field]}为 ${figure(subtotal)}，其上各校合计为 ${figure(sum)}：请核对是否漏行或公式范围有误。`,
  "funds-unit-mixed-up": ({ school, field, perPupil }) =>
    `${school}：${fields[field]}折合每生 ${figure(perPupil, 2)} 元，不合理，可能是元和万元填混：请核对单位。`,
  "area-per-pupil-impossible": ({ school, field, perPupil }) =>
    `${school}：${fields[field]}折合每生 ${figure(perPupil, 2)} 平方米，不合理：请核对单位和位数，或予以说明。`,
  "books-per-pupil-impossible": ({ school, perPupil }) =>
    `${school}：图书折合每生 ${figure(perPupil)} 册，不合理：请核对单位，或予以说明。`,
  "pupils-per-teacher-impossible": ({ school, ratio }) =>
    `${school}：每名专任教师对应学生 ${figure(ratio, 1)} 人，不合理：请核对学生数和教师数，或予以说明。`,
  "county-outlier": ({ school, field, perPupil, median }) =>
    `${school}：${fields[field]}折合每生 ${figure(perPupil)}，全县中位数为 ${figure(median)}，相差悬殊：请核对，属实请说明。`,
  "resource-zero": ({ school, field, median }) =>
    `${school}：${fields[field]}为 0（全县每生中位数 ${figure(median)}），按 0 参加计算：请核对，属实请说明。`,
  "schools-gone": ({ schools }) => `上年有、今年没有的学校：${names(schools)}。请核对是否漏报或撤并。`,
  "schools-new": ({ schools }) => `上年没有、今年新出现的学校：${names(schools)}。请核对是否新建或改名。`,
  "last-year-outlier": ({ school, field, now, before }) =>
    `${school}：${fields[field]}由上年 ${figure(before)} 变为 ${figure(now)}，变动明显异于其他学校：请核对，属实请说明。`,
  "area-shrank": ({ school, field, now, before }) =>
    `${school}：${fields[field]}由上年 ${figure(before)} 平方米变为 ${figure(now)} 平方米：请核对，属实请说明。`,
  "school-type-changed": ({ school, now, before }) =>
    `${school}：办学类型上年为${types[before]}，今年为${types[now]}：请核对，属实请说明（类别变更应换新码）。`,
  "school-code-changed": ({ school, now, before }) =>
    `${school}：学校标识码上年为 ${before}，今年为 ${now}，类别未变的学校标识码不变：请核对，属实请说明。`,
  "health-checks-differ": ({ school, checked, before }) =>
    `${school}：体检人数 ${figure(checked)}，应不多于上年学生数 ${figure(before)} 且不少于其 80%：请核对，或予以说明。`,
  "arts-rooms-too-small": ({ school, field, large, area, limit, document }) =>
    `${school}：达到 ${figure(area)} 平方米的${fields[field]}为 ${figure(large)}，${document}要求 ${limit}：请核对，或予以说明。`,
  "small-school-underfunded": ({ school, funds, pupils, fundedAs, limit, document }) =>
    `${school}：学生 ${figure(pupils)} 人，公用经费 ${figure(funds)} 元；${document}要求不足 ${fundedAs} 人按 ${fundedAs} 人核定，即 ${figure(limit)} 元：请核对，或予以说明。`,
  "public-funds-too-low": ({ school, perPupil, limit, document }) =>
    `${school}：生均公用经费 ${figure(perPupil, 2)} 元，低于${document}所依据的基准定额 ${figure(limit)} 元：请核对，或予以说明。`,
  "dangerous-buildings": ({ school, area }) =>
    `${school}：有危房 ${figure(area)} 平方米：请核对面积和是否计入教学用房，并说明处置情况。`,
  "streams-over-limit": ({ school, streams, limit, document }) =>
    `${school}：轨数 ${figure(streams)}，超过${document}的 ${limit}：请核对，或予以说明。`,
  "county-share-unknown": ({ field, schools }) =>
    `“${fields[field]}”的县级比例未作判定：${names(schools)}的有关数据空缺或无法使用。请补填；确无此项的请填 a（不适用）。`,
  "rotation-too-low": ({ share, limit, document }) =>
    `本表学校交流轮岗教师占符合条件教师的 ${shareOf(share, limit)}，${document}要求不低于 ${percent(limit)}：请核对，或予以说明。`,
  "rotation-backbone-too-low": ({ share, limit, document }) =>
    `本表学校交流轮岗教师中骨干教师占 ${shareOf(share, limit)}，${document}要求不低于 ${percent(limit)}：请核对，或予以说明。`,
  "zone-pupils-too-low": ({ share, limit, document }) =>
    `城区和镇区公办学校就近划片入学比例为 ${shareOf(share, limit)}，${document}要求不低于 ${percent(limit)}：请核对，或予以说明。`,
  "retention-too-low": ({ share, limit, document }) =>
    `全县初中巩固率为 ${shareOf(share, limit)}，${document}要求不低于 ${percent(limit)}：请核对，或予以说明。`,
  "oversized-classes-too-many": ({ from, share, limit, document }) =>
    `本表学校 ${from} 人及以上的班级占 ${shareOf(share, limit)}，${document}的目标是不超过 ${percent(limit)}：请核对，或予以说明。`,
};
