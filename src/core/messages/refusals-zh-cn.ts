import type { CellPlace, ItemPlace } from "../domain-error";
import { formatCell } from "./format-cell";
import type { Messages } from "./messages";

/** Every refusal of the core in Chinese: what is wrong, where, and the way out. */
export const refusalsZhCn: Messages["refusals"] = {
  "sample-empty": () => "没有可计算的数据：请至少选取一所学校。",
  "lengths-differ": ({ values, weights }) =>
    `有 ${values} 个数值、${weights} 个权重，应一一对应，请核对所选区域。`,
  "sample-too-small": ({ count, needed }) => `只有 ${count} 个数值，样本差异系数至少需要 ${needed} 个。`,
  "value-not-finite": (item) => `${placeOf(item)}不是有效的数值，请改正。`,
  "value-negative": (item) => `${placeOf(item)}为 ${item.value}，不应小于 0，请改正。`,
  "value-not-positive": (item) => `${placeOf(item)}为 ${item.value}，此指数要求各数值大于 0。`,
  "weight-not-positive": (item) =>
    `${placeOf(item)}的在校生数为 ${item.weight}，应大于 0；没有学生的学校请移出所选区域。`,
  "mean-not-positive": ({ mean }) => `平均值为 ${mean}，差异系数没有意义：平均值应大于 0，请检查数据。`,
  "minimum-not-positive": ({ minimum }) =>
    `最小值为 ${minimum}，极差率没有意义：各数值应大于 0，可改用极差（range）。`,
  "low-percentile-not-positive": ({ value }) =>
    `第 5 百分位数为 ${value}，联邦极差比没有意义：它应大于 0，可改用限定极差（restricted-range）。`,
  "reference-not-positive": ({ mean }) => `对照组的平均值为 ${mean}，比值没有意义：它应大于 0。`,
  "share-out-of-range": ({ share }) => `分位比例为 ${share}，应在 0 与 1 之间。`,
  "result-out-of-range": () => "数值过大或相差过于悬殊，结果超出可表示的范围，请检查单位和数据。",
  "age-limits-invalid": ({ older, younger }) =>
    `年长线 ${older} 和年轻线 ${younger} 应为 15 至 100 的整数，且年轻线不大于年长线。`,
  "age-out-of-range": (item) => `${placeOf(item)}的年龄为 ${item.age}，应在 15 与 100 之间，请改正。`,
  "age-band-unreadable": (item) =>
    `${placeOf(item)}的“${item.text}”不是年龄或年龄段，请写成 35、25-29、24岁及以下 或 60岁及以上。`,
  "age-band-split": (item) =>
    `${placeOf(item)}的年龄段“${item.band}”跨过 ${item.limit} 岁，无法判断其中有多少人在线上：请改用能被 ${item.limit} 岁分开的年龄段，或调整年长线、年轻线。`,
  "count-not-whole": (item) => `${placeOf(item)}的人数为 ${item.count}，应为不小于 0 的整数。`,
  "no-younger-teachers": ({ younger }) => `没有 ${younger} 岁以下的教师，教师老龄化指数无法计算。`,
  "cell-not-number": ({ place, given }) => `${placeName(place)}的内容是“${given}”，应为数值，请改正。`,
  "cell-error": ({ place, error }) => `${placeName(place)}是错误值 ${error}，请先改正该单元格。`,
  "cell-coded-missing": ({ place, given }) =>
    `${placeName(place)}填的是缺失代码“${given}”：请补填数值，或将“缺失”设为 skip，不采用这所学校。`,
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
  "pack-unknown": ({ id, known }) => `没有编号为“${id}”的标准，可选：${known.join("、")}。`,
  "argument-not-number": ({ parameter, given }) => `“${parameter}”应为数值，现在是“${given}”。`,
};

function placeOf({ index, place }: ItemPlace): string {
  return place === undefined ? `第 ${index + 1} 项` : placeName(place);
}

function placeName({ parameter, row, column, at }: CellPlace): string {
  if (at !== null) {
    return `单元格 ${at.sheet}!${formatCell(at)} `;
  }
  return `“${parameter}”第 ${row + 1} 行${column === null ? "" : `第 ${column + 1} 列`}`;
}
