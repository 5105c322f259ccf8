import type { CellPlace, ItemPlace } from "../domain-error";
import { formatCell } from "./format-cell";
import type { Messages } from "./messages";
import { standardRefusalsZhCn } from "./standard-refusals-zh-cn";

/** Every refusal of the core in Chinese: what is wrong, where, and the way out. */
export const refusalsZhCn: Messages["refusals"] = {
  ...standardRefusalsZhCn,
  "sample-empty": () => "没有可计算的数据：请至少选取一所学校。",
  "lengths-differ": ({ values, weights }) =>
    `有 ${values} 个数值、${weights} 个权重，应一一对应，请核对所选区域。`,
  "sample-too-small": ({ count, needed }) => `只有 ${count} 个数值，除以 n − 1 的算法至少需要 ${needed} 个。`,
  "value-not-finite": (item) => `${placeOf(item)}不是有效的数值，请改正。`,
  "value-negative": (item) => `${placeOf(item)}为 ${item.value}，不应小于 0，请改正。`,
  "value-not-positive": (item) => `${placeOf(item)}为 ${item.value}，此指数要求各数值大于 0。`,
  "weight-not-positive": (item) =>
    `${placeOf(item)}的在校生数为 ${item.weight}，应大于 0；没有学生的学校请移出所选区域。`,
  "mean-not-positive": ({ mean }) => `平均值为 ${mean}，此指标没有意义：平均值应大于 0，请检查数据。`,
  "minimum-not-positive": ({ minimum }) =>
    `最小值为 ${minimum}，极差率没有意义：各数值应大于 0，可改用极差（range）。`,
  "low-percentile-not-positive": ({ value }) =>
    `第 5 百分位数为 ${value}，联邦极差比没有意义：它应大于 0，可改用限定极差（restricted-range）。`,
  "reference-not-positive": ({ mean }) => `对照组的平均值为 ${mean}，比值没有意义：它应大于 0。`,
  "median-not-positive": ({ median }) => `中位数为 ${median}，此指数没有意义：中位数应大于 0，请检查数据。`,
  "nothing-beside-median": ({ side }) =>
    side === "below"
      ? "没有学校低于中位数，无法只取低于中位数的学校：可将“同值”改为 half 或 at-or-below。"
      : "没有学校高于中位数，无法只取高于中位数的学校：可将“同值”改为 half 或 at-or-above。",
  "reference-value-not-positive": ({ reference }) => `参照均值为 ${reference}，应大于 0，请改正。`,
  "pairs-differ": ({ values, pairs }) =>
    `有 ${values} 个数值，与之配对的有 ${pairs} 个，应一一对应，请核对所选区域。`,
  "group-unknown": ({ given, known }) =>
    `没有学校属于“${given}”，分组中有：${known.join("、")}，请核对写法。`,
  "level-out-of-range": ({ level }) => `置信水平为 ${level}，应不小于 0.5 且小于 1，如 0.95。`,
  "seed-invalid": ({ seed }) => `随机种子为 ${seed}，应为 0 至 4294967295 的整数。`,
  "resamples-out-of-range": ({ resamples, least, most }) =>
    `重抽样次数为 ${resamples}，应为 ${least} 至 ${most} 的整数。`,
  "interval-needs-schools": ({ count, needed }) =>
    `只有 ${count} 所学校，置信区间至少需要 ${needed} 所，请扩大所选区域。`,
  "interval-too-much-work": ({ count, evaluations }) =>
    `${count} 所学校需计算 ${evaluations} 次，超过表格可等待的时间，未予计算：请减少重抽样次数，或选取较小的区域。`,
  "resamples-refused": ({ refused, resamples }) =>
    `${resamples} 次重抽样中有 ${refused} 次无法计算该统计量，不能给出区间：请检查为 0 的数值，或改用其他统计量。`,
  "bca-undefined": () =>
    "重抽样的结果都在估计值的同一侧，BCa 区间没有意义：可改用 bootstrap-percentile 方法。",
  "cv-interval-open": ({ cv }) =>
    `差异系数为 ${cv}，相对学校数过大，此方法的区间没有上限：可改用 bootstrap-bca 方法。`,
  "method-needs-cv": ({ method }) =>
    `“${method}”只用于不加权的样本差异系数：请将统计量设为 cv-sample，或改用其他方法。`,
  "share-out-of-range": ({ share }) => `分位比例为 ${share}，应在 0 与 1 之间。`,
  "alpha-out-of-range": ({ alpha, most }) => `参数 α 为 ${alpha}，应在 −${most} 与 ${most} 之间。`,
  "epsilon-out-of-range": ({ epsilon, most }) => `参数 ε 为 ${epsilon}，应大于 0 且不超过 ${most}。`,
  "weight-not-whole": (item) =>
    `${placeOf(item)}的在校生数为 ${item.weight}，这种百分位定义要求整数：请改正，或改用定义 1 或 2。`,
  "low-quantile-not-positive": ({ share, value }) =>
    `第 ${Number((share * 100).toPrecision(12))} 百分位数为 ${value}，比率没有意义：它应大于 0，可改用限定极差（GAP_RATIO 的 restricted-range）。`,
  "low-share-not-positive": ({ share }) =>
    `最低 ${share * 100}% 的学生合计为 0，比率没有意义：可改用基尼系数或五等分份额。`,
  "result-out-of-range": () => "数值过大或相差过于悬殊，结果超出可表示的范围，请检查单位和数据。",
  "age-limits-invalid": ({ older, younger }) =>
    `年长线 ${older} 和年轻线 ${younger} 应为 15 至 100 的整数，且年轻线不大于年长线。`,
  "age-out-of-range": (item) => `${placeOf(item)}的年龄为 ${item.age}，应在 15 与 100 之间，请改正。`,
  "age-band-unreadable": (item) =>
    `${placeOf(item)}的“${item.text}”不是年龄或年龄段，请写成 35、25-29、24岁及以下 或 60岁及以上。`,
  "age-band-split": (item) =>
    `${placeOf(item)}的年龄段“${item.band}”跨过 ${item.limit} 岁，无法判断其中有多少人已满 ${item.limit} 岁：请改用能被 ${item.limit} 岁分开的年龄段，或调整界限。`,
  "count-not-whole": (item) => `${placeOf(item)}的人数为 ${item.count}，应为不小于 0 的整数。`,
  "no-younger-teachers": ({ younger }) => `没有 ${younger} 岁以下的教师，教师老龄化指数无法计算。`,
  "no-teachers": () => "各项人数均为 0，没有可计算的教师，请核对人数。",
  "no-teachers-between": ({ older, younger }) =>
    `没有年满 ${younger} 岁而不满 ${older} 岁的教师，教师年龄抚养比无法计算，请调整年长线、年轻线。`,
  "age-band-open": (item) =>
    item.open === "above"
      ? `${placeOf(item)}的年龄段“${item.band}”没有上限，无法计算：请用参数给出最大年龄，或写成 60-64 这样有上下限的年龄段。`
      : `${placeOf(item)}的年龄段“${item.band}”没有下限，无法计算：请用参数给出最小年龄，或写成 20-24 这样有上下限的年龄段。`,
  "open-age-invalid": (item) =>
    `${placeOf(item)}的年龄段“${item.band}”不能以 ${item.age} 岁为另一端，请给出 15 至 100 之间、位于其开口一侧的整数年龄。`,
  "sex-unreadable": ({ place, given }) =>
    `${placeName(place)}的性别是“${given}”，请写成 男 或 女（male、female 亦可）；单个字母不予识别，因为 m 也是缺失代码。`,
  "birth-month-invalid": ({ year, month }) =>
    `出生年月 ${year}-${month} 无效：年应为 1900 至 2100，月应为 1 至 12。`,
  "outlook-invalid": ({ name, given, least, most }) =>
    `${outlookTerms[name]}${given === null ? "没有给出" : `为 ${given}`}，应为 ${least} 至 ${most} 的整数，请填写。`,
  "cell-not-number": ({ place, given }) => `${placeName(place)}的内容是“${given}”，应为数值，请改正。`,
  "cell-error": ({ place, error }) => `${placeName(place)}是错误值 ${error}，请先改正该单元格。`,
  "cell-coded-missing": ({ place, given }) =>
    `${placeName(place)}填的是缺失代码“${given}”：请补填数值，或将“缺失”设为 skip，不采用这一行。`,
  "cell-blank": ({ place }) =>
    `${placeName(place)}是空白，而同一行的其他单元格已填写：请补填；确实为零请填 0，不参加计算请清空整行。`,
  "cell-blank-or-zero": ({ place }) =>
    `无法判断${placeName(place)}是空白还是 0，为免把空白当作 0，未予计算：请重新计算一次，或改用较小的区域。`,
  "range-empty": ({ parameter }) => `“${parameter}”的区域内没有数据，请选取填有数据的区域。`,
  "shapes-differ": ({ left, right }) =>
    `两个区域大小不同：“${left.parameter}”为 ${left.size}，“${right.parameter}”为 ${right.size}（行×列），请选取相同的行和列。`,
  "choice-unknown": ({ parameter, given, choices }) =>
    `“${parameter}”不能是“${given}”，可选：${choices.join("、")}。`,
  "pupils-missing": ({ choice }) => `选择“${choice}”时需要在校生数，请给出在校生数的区域。`,
  "seal-not-readable": ({ sheet }) =>
    `“${sheet}”没有可以封装的学校：请先核验，按提示改好表头和校名；每校一张表的，请先汇总成一张表。`,
  "seal-with-easings": () => "放宽口径不能封装进公式：请关闭放宽口径，按标准原文封装。",
  "pack-unknown": ({ id, known }) => `没有编号为“${id}”的标准，可选：${known.join("、")}。`,
  "arguments-too-large": ({ megabytes }) =>
    `所选区域超过 Excel 网页版一次能交给函数的 ${megabytes} MB（约 25 万个数值），未予计算：请改用较小的区域，或在桌面版 Excel 中计算。`,
  "argument-not-number": ({ parameter, given }) => `“${parameter}”应为数值，现在是“${given}”。`,
};

const outlookTerms = { year: "年份", month: "月份", years: "年数" } as const;

function placeOf({ index, place }: ItemPlace): string {
  return place === undefined ? `第 ${index + 1} 项` : placeName(place);
}

function placeName({ parameter, row, column, at }: CellPlace): string {
  if (at !== null) {
    return `单元格 ${at.sheet}!${formatCell(at)} `;
  }
  return `“${parameter}”第 ${row + 1} 行${column === null ? "" : `第 ${column + 1} 列`}`;
}
