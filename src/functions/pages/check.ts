import type { FunctionPage } from "./function-page";
import { judgedCountyCells } from "./judged-county";
import { standardPolicies } from "./standard-policies";

export const checkPage: FunctionPage = {
  id: "CHECK",
  definition: {
    "zh-CN":
      '用任务窗格的全部检查规则核对一张学校表，逐条列出问题，错误在前。代码不随语言改变，可以用 COUNTIF 统计；单元格可以用 HYPERLINK("#"&单元格) 做成链接。',
    en: 'Checks a school sheet by every rule of the task pane and lists the issues, errors first. Codes are the same in every language, so that COUNTIF counts them; HYPERLINK("#"&cell) makes a link of a cell.',
  },
  formula: [
    {
      "zh-CN": "每条规则的内容和理由见检查规则一览",
      en: "What each rule does, and why, stands in the list of checks",
    },
  ],
  sources: [
    {
      "zh-CN": "各条规则的出处见检查规则一览（docs/checks.md）",
      en: "The source of each rule stands in the list of checks (docs/checks.en.md)",
    },
  ],
  policies: [
    {
      when: { "zh-CN": "没有问题", en: "Nothing is found" },
      then: { "zh-CN": "第一行写明“未发现问题。”", en: "The first row says so" },
    },
    {
      when: { "zh-CN": "问题多于条数（默认 200）", en: "More issues than rows asked for, 200 if left out" },
      then: {
        "zh-CN": "列出最要紧的，并写明还有多少条未列出；各类条数总是全部的",
        en: "The gravest are listed, and how many are not; the counts are always of all",
      },
    },
    {
      when: { "zh-CN": "没有写明学段", en: "No stage is given" },
      then: {
        "zh-CN":
          "依次按表名、标题、表头、办学类型判断，再按任务窗格为本工作簿所选；都没有时按小学检查，并作为一条提示列出",
        en: "It is told by the sheet's name, titles, headers and school types, else as chosen in the task pane; where nothing tells, the sheet is checked as primary and a notice says so",
      },
    },
    {
      when: { "zh-CN": "表格由公式算出，不在工作表上", en: "The table was computed and lies on no sheet" },
      then: {
        "zh-CN": "单元格从表格左上角算起，第一格为 A1，结果中写明",
        en: "Cells are counted from the table's first, which is A1, and the result says so",
      },
    },
    ...standardPolicies,
  ],
  examples: [
    {
      title: { "zh-CN": "漏填在校生数", en: "Pupils left blank" },
      cells: judgedCountyCells.map((row, index) =>
        index === 1 ? [...row.slice(0, 3), null, ...row.slice(4)] : row,
      ),
      formula: '=EDU.CHECK(A1:M3,"primary","cn-2017")',
      result: [
        ["程度", "代码", "学校", "单元格", "问题"],
        [
          "错误",
          "value-missing",
          "甲小学",
          "Sheet1!D2",
          "甲小学：没有填写在校生数。请补填；确实没有的填 0，空白不会当作 0。",
        ],
        ["错误条数", 1, "", "", ""],
        ["待说明条数", 0, "", "", ""],
        ["提示条数", 0, "", "", ""],
        ["标准", "县域义务教育优质均衡发展督导评估办法（2017）", "", "", ""],
        ["文号", "教督〔2017〕6号", "", "", ""],
        ["条款", "第六条（资源配置），第七条，第八条第（一）（四）项", "", "", ""],
        ["出处", "https://360docs.net/doc/0319024064.html", "", "", ""],
        ["转录", "未与原文核对", "", "", ""],
        ["标准的选定", "公式指定", "", "", ""],
        ["采用行数", 2, "", "", ""],
        ["未采用行数", 0, "", "", ""],
        ["方法", "按小学、教督〔2017〕6号逐条规则检查", "", "", ""],
      ],
    },
    {
      title: { "zh-CN": "没有问题的表", en: "A sheet without issues" },
      cells: judgedCountyCells,
      formula: '=EDU.CHECK(A1:M3,,"cn-2017")',
      result: [
        ["未发现问题。", ""],
        ["错误条数", 0],
        ["待说明条数", 0],
        ["提示条数", 0],
        ["标准", "县域义务教育优质均衡发展督导评估办法（2017）"],
        ["文号", "教督〔2017〕6号"],
        ["条款", "第六条（资源配置），第七条，第八条第（一）（四）项"],
        ["出处", "https://360docs.net/doc/0319024064.html"],
        ["转录", "未与原文核对"],
        ["标准的选定", "公式指定"],
        ["采用行数", 2],
        ["未采用行数", 0],
        ["方法", "按小学、教督〔2017〕6号逐条规则检查"],
      ],
    },
  ],
  peers: [],
};
