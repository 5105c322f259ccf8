import type { TemplateWords } from "../reports/template/template-words";
import { schoolTypesZhCn } from "./terms-zh-cn";

const stageNames = { primary: "小学", junior: "初中" } as const;

/** The words of an empty form in Chinese. */
export const templateZhCn: TemplateWords = {
  sheets: stageNames,
  instructions: "填表说明",
  lists: "选项",
  titles: {
    school: (stage) => `学校办学条件填报表（${stageNames[stage]}）`,
    county: (stage) => `学校办学条件统计表（${stageNames[stage]}）`,
  },
  underStandard: (title, documentNumber) => `依据：${title}（${documentNumber}）`,
  header: (name, unit) => (unit === null ? name : `${name}（${unit}）`),
  pieces: {
    classes: "个",
    books: "册",
    computers: "台",
    laboratories: "间",
    "multimedia-rooms": "间",
    "music-rooms": "间",
    "art-rooms": "间",
    "computer-seats": "个",
  },
  units: { persons: "人", area: "平方米", length: "米", money: "万元", rate: "%" },
  types: schoolTypesZhCn,
  locations: { "central-urban": "中心城区", urban: "城区", town: "镇区", rural: "乡村" },
  ownership: { public: "公办", private: "民办" },
  prompts: {
    name: "填写学校全称。",
    code: "填写 10 位学校（机构）标识码。",
    list: "从列表中选择。",
    whole: "填写整数，0 或以上；没有数字时填 n、a、x 或 m。",
    decimal: "填写数字，0 或以上，可带小数；没有数字时填 n、a、x 或 m。",
    rate: "填写 0 到 100 之间的百分数，例如 98.5；没有数字时填 n、a、x 或 m。",
    year: "填写四位年份，例如 1998；不知道时填 m。",
  },
  alerts: {
    code: "标识码一般为 10 位数字，请核对。",
    list: "请从列表中选择一项。",
    whole: "只能填 0 或以上的整数，或代码 a、n、x、m。",
    decimal: "只能填 0 或以上的数字，或代码 a、n、x、m。",
    rate: "只能填 0 到 100 之间的数字，或代码 a、n、x、m。",
    year: "只能填四位年份，或代码 a、n、x、m。",
  },
  alertTitle: "填写有误",
  neededFor: (indicators) => `用于：${indicators.join("、")}。`,
  howTo: "怎样填写",
  howToLines: {
    school: [
      "一校一份，在右侧白色的格子中填写；表头和结构受保护，但没有密码。",
      "单位见各项名称后的括号。空白表示未填，绝不当作 0；没有的填 0 或 n。",
      "填好后保存为 .xlsx，连同封装一起报送；县级可用 balance rollup 汇总。",
    ],
    county: [
      "一校一行，在表头下方白色的格子中填写；表头和结构受保护，但没有密码。",
      "单位见各列名称后的括号。空白表示未填，绝不当作 0；没有的填 0 或 n。",
      "不用的行留空即可；不要在表中加合计行。",
    ],
  },
  wholeSchoolLine: (stage, divided) =>
    `九年一贯制等有几个学段的学校：分学段填写在校生数，教师只填${stage}任课的，${divided.join("、")}填全校总数，由程序按学生数拆分；单一学段的学校，其他学段的在校生数留空。`,
  codesHeading: "没有数字时填写的代码",
  codes: {
    nil: "n：没有，等于 0",
    "not-applicable": "a：不适用",
    "included-elsewhere": "x：已计入其他项目",
    "not-available": "m：无法取得",
  },
};
