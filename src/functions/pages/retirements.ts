import type { FunctionPage } from "./function-page";
import { ageRowPolicies } from "./teacher-age-policies";

const decision = "https://www.gov.cn/yaowen/liebiao/202409/content_6974294.htm";

export const retirementsPage: FunctionPage = {
  id: "RETIREMENTS",
  definition: {
    "zh-CN":
      "预计退休人数：按 2025 年 1 月 1 日起施行的渐进式延迟法定退休年龄规定，从统计年龄的月份起，逐年（每年十二个月）列出达到法定退休年龄的教师人数，分性别。同岁教师的出生月份均匀分布，逐月查表，因此人数可有小数。所作假设列在结果下方。",
    en: "Expected retirements: under the rules on the statutory retirement age in force from 2025-01-01, the teachers who reach that age in each year of twelve months from the month the ages were counted in, by sex. The months of birth of one age are spread evenly and looked up month by month, so counts may have fractions. The assumptions stand below the figures.",
  },
  formula: [
    {
      "zh-CN": "退休月 ＝ 出生月 ＋ 原退休年龄 ＋ 延迟月数",
      en: "month of retirement = month of birth + age before the reform + delay",
    },
    {
      "zh-CN": "延迟月数 ＝ min(上限, ⌊(原退休月 − 2025年1月) ÷ 步长⌋ ＋ 1)；原退休月早于 2025 年 1 月为 0",
      en: "delay = min(most, ⌊(month by the old age − January 2025) ÷ step⌋ + 1) months; 0 when the month by the old age is before January 2025",
    },
    {
      "zh-CN":
        "男：原 60 周岁，步长 4，上限 36；女（cadre）：原 55 周岁，步长 4，上限 36；女（worker）：原 50 周岁，步长 2，上限 60。每个年龄的教师各有 1/12 生于十二个月之一",
      en: "Men: age 60, step 4, most 36; women (cadre): age 55, step 4, most 36; women (worker): age 50, step 2, most 60. A twelfth of the teachers of an age is born in each of its twelve months",
    },
  ],
  sources: [
    {
      "zh-CN": `全国人民代表大会常务委员会《关于实施渐进式延迟法定退休年龄的决定》（2024年9月13日）及所附《国务院关于渐进式延迟法定退休年龄的办法》，附件 1 至 3，${decision}`,
      en: `Standing Committee of the National People's Congress, decision on gradually raising the statutory retirement age (2024-09-13), with the measures of the State Council, tables 1 to 3, ${decision}`,
    },
    {
      "zh-CN": "统计时点 9 月 1 日：https://www.xiaomilidoc.com/p-9945239.html",
      en: "1 September as the day of the education statistics: https://www.xiaomilidoc.com/p-9945239.html",
    },
    {
      "zh-CN": "逐年推算方法为本产品自定",
      en: "The outlook by years is this product's own",
    },
  ],
  policies: [
    ...ageRowPolicies,
    {
      when: {
        "zh-CN": "有人的年龄段没有上限（如 60岁及以上）",
        en: "A band without an upper end somebody is in",
      },
      then: {
        "zh-CN": "必须给出最大年龄，否则指出单元格，不计算",
        en: "The oldest age must be given; it is refused by name otherwise",
      },
    },
    {
      when: { "zh-CN": "年龄段没有下限（如 24岁及以下）", en: "A band without a lower end" },
      then: {
        "zh-CN": "段内无人会在所列年份退休时不需要下限；否则须给出最小年龄",
        en: "It needs none when nobody in it retires within the years listed; the youngest age must be given otherwise",
      },
    },
    {
      when: { "zh-CN": "女教师的原退休年龄", en: "The age women retired at before the reform" },
      then: {
        "zh-CN":
          "默认原 55 周岁，是假设，须由使用者核对；适用其他规定的教师（如原 60 周岁退休的女教师）请单独计算",
        en: "55 unless chosen otherwise: an assumption for the user to check; count teachers under another rule, such as women who retire as men do, apart",
      },
    },
    {
      when: { "zh-CN": "已达退休年龄仍在岗", en: "Teachers beyond the age of retirement" },
      then: {
        "zh-CN": "列为“此前已达退休年龄”，不计入任何一年",
        en: "They stand as retirement age reached before, and count in no year",
      },
    },
    {
      when: { "zh-CN": "弹性提前或延迟退休", en: "Flexible retirement, earlier or later" },
      then: {
        "zh-CN": "不考虑：由本人选择，年龄数据无从得知",
        en: "Left out: it is the teacher's choice and no table of ages shows it",
      },
    },
    {
      when: { "zh-CN": "性别写成单个字母", en: "A sex written as a single letter" },
      then: {
        "zh-CN": "指出单元格，不计算：m 也是缺失代码",
        en: "It is refused by name: m is also the code for a missing value",
      },
    },
  ],
  examples: [
    {
      title: { "zh-CN": "今后两年", en: "The next two years" },
      cells: [
        ["年龄", "人数", "性别"],
        [59, 12, "男"],
        [54, 24, "女"],
        ["40-44", 30, "女"],
      ],
      formula: "=EDU.RETIREMENTS(A2:A4,B2:B4,C2:C4,2026,2)",
      result: [
        ["期间", "男", "女", "合计"],
        ["此前已达退休年龄", 0, 0, 0],
        ["2026-09 至 2027-08", 5, 10, 15],
        ["2027-09 至 2028-08", 7, 14, 21],
        ["此后", 0, 30, 30],
        ["合计", 12, 54, 66],
        ["假设", "年龄为 2026-09-01 的周岁", "", ""],
        ["假设", "同岁教师的出生月份均匀分布，年龄段内各岁人数相等", "", ""],
        ["假设", "女教师原法定退休年龄为 55 周岁，逐步延迟至 58 周岁", "", ""],
        ["假设", "到龄当月退休，无人提前或延迟退休，不计调入、调出和新聘", "", ""],
        ["采用行数", 3, "", ""],
        ["未采用行数", 0, "", ""],
        [
          "方法",
          "按《关于实施渐进式延迟法定退休年龄的决定》（2024年9月13日通过，2025年1月1日起施行）附表逐月推算",
          "",
          "",
        ],
      ],
    },
  ],
  peers: [],
};
