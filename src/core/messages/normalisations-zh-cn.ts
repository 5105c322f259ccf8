import type { Messages } from "./messages";

/** What was taken otherwise than it is written, in Chinese. */
export const normalisationsZhCn: Messages["normalisations"] = {
  "title-rows-skipped": ({ count, before }) => `表头上方的 ${count} 行不作数据，首行为“${before}”。`,
  "header-lines-joined": ({ count, before }) => `${count} 列的多级表头已合并理解，如“${before}”。`,
  "header-notes-ignored": ({ count, before }) => `${count} 列表头末尾括号内的说明未予理会，如“${before}”。`,
  "unit-applied": ({ count, before, after }) => `${count} 列的数值已按表头单位换算，${before} = ${after}。`,
  "percent-cells": ({ before }) => `“${before}”一列按百分比格式存放（0.975 即 97.5%），没有再除以 100。`,
  "full-width-digits": ({ count, before, after }) =>
    `${count} 个单元格的全角数字已转换，如“${before}”作 ${after}。`,
  "thousands-separators": ({ count, before, after }) =>
    `${count} 个单元格的千分位逗号已去除，如“${before}”作 ${after}。`,
  "spaces-trimmed": ({ count, before, after }) =>
    `${count} 个单元格首尾的空格已去除，如“${before}”作 ${after}。`,
  "text-numbers": ({ count, before, after }) =>
    `${count} 个以文本存放的数字已按数字使用，如“${before}”作 ${after}。`,
  "nil-codes": ({ count }) => `${count} 个单元格填写代码 n（无），已作 0。`,
  "missing-codes": ({ count, before }) =>
    `${count} 个单元格填写缺失代码（a、x 或 m），如“${before}”，作没有数据，不作 0。`,
  "totals-passed-over": ({ count, before }) => `${count} 行合计、小计或统计值不作学校，首行为“${before}”。`,
  "numbering-skipped": ({ count }) => `${count} 行栏次编号或重复表头不作数据。`,
  "remarks-skipped": ({ count, before }) => `${count} 行注释或签章不作数据，首行为“${before}”。`,
  "hidden-rows-read": ({ count, before }) => `${count} 个隐藏行与其他行一样参加计算，首行为“${before}”。`,
};
