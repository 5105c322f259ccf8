import type { FunctionPage } from "./function-page";
import { judgedCountyCells } from "./judged-county";
import { standardPolicies } from "./standard-policies";

export const verdictPage: FunctionPage = {
  id: "VERDICT",
  definition: {
    "zh-CN":
      "按一个标准对一张学校表（一个学段的全县学校）下结论：达标、未达标或无法判定，并列出各类校数、原因、范围和依据的文件。detail 结果另列各指标的差异系数和上限。",
    en: "The verdict of a standard on a school sheet, all schools of a county in one stage: met, not met or not judged, with counts of schools, reasons, scope and document. The detailed result lists each indicator's coefficient and its ceiling besides.",
  },
  formula: [
    {
      "zh-CN":
        "有一所学校、一项差异系数或综合差异系数确定未达标，即为未达标；否则有任何一项无法判定或错误未改，即为无法判定；否则为达标",
      en: "Not met as soon as one school, one coefficient or the composite certainly is; else not judged while anything could not be judged or an error stands; else met",
    },
    {
      "zh-CN":
        "差异系数 ＝ √(Σ pᵢ(xᵢ − x̄)² ÷ Σ pᵢ) ÷ x̄；pᵢ 为在校生数，xᵢ 为各校指标值，x̄ ＝ 全县总量 ÷ 全县在校生数",
      en: "coefficient = √(Σ pᵢ(xᵢ − x̄)² ÷ Σ pᵢ) ÷ x̄; pᵢ: pupils; xᵢ: the school's value; x̄: county total over county pupils",
    },
  ],
  sources: [
    {
      "zh-CN": "教督〔2017〕6号，第六条，https://360docs.net/doc/0319024064.html",
      en: "教督〔2017〕6号, article 6, https://360docs.net/doc/0319024064.html",
    },
    {
      "zh-CN":
        "教督〔2012〕3号（综合差异系数），http://big5.www.gov.cn/gate/big5/www.gov.cn/gzdt/2012-05/29/content_2147660.htm",
      en: "教督〔2012〕3号 (mean of eight coefficients), http://big5.www.gov.cn/gate/big5/www.gov.cn/gzdt/2012-05/29/content_2147660.htm",
    },
  ],
  policies: [
    {
      when: { "zh-CN": "有空白、错误或标准值未查到", en: "A blank, an error or a limit nobody has seen" },
      then: {
        "zh-CN": "可能改变结论的，一律为无法判定，并列出原因；绝不算达标",
        en: "Whatever could change the verdict leaves it not judged, with the reason; never met",
      },
    },
    {
      when: { "zh-CN": "结果设为 value", en: "output is value" },
      then: {
        "zh-CN": "1 达标，0 未达标，无法判定时为带说明的错误值，不随显示语言改变",
        en: "1 for met, 0 for unmet, an error with its reason when not judged: the same in every language",
      },
    },
    {
      when: {
        "zh-CN": "学段既没有写明，表格也看不出，工作簿也没有选过",
        en: "The stage is not given, the table does not tell it, and none was chosen for the workbook",
      },
      then: { "zh-CN": "不下结论，请给出学段", en: "There is no verdict until the stage is given" },
    },
    {
      when: {
        "zh-CN": "标准没有给出学校达标规则",
        en: "The standard has no rule that says when a school meets it",
      },
      then: {
        "zh-CN": "学校不作判定，结论为无法判定，并写明",
        en: "Schools are not judged, the verdict is not judged, and the reason says so",
      },
    },
    ...standardPolicies,
  ],
  examples: [
    {
      title: { "zh-CN": "两所学校的县", en: "A county of two schools" },
      cells: judgedCountyCells,
      formula: '=EDU.VERDICT(A1:M3,,"cn-2017")',
      result: [
        ["结论", "达标"],
        ["说明", "小学达到教督〔2017〕6号的资源配置要求。"],
        ["范围", "结论只针对资源配置（第六条），不含政府保障程度、教育质量和社会认可度。"],
        ["达标学校", 2],
        ["未达标学校", 0],
        ["无法判定学校", 0],
        ["不参加评估学校", 0],
        ["标准", "县域义务教育优质均衡发展督导评估办法（2017）"],
        ["文号", "教督〔2017〕6号"],
        ["条款", "第六条（资源配置），第七条，第八条第（一）（四）项"],
        ["出处", "https://360docs.net/doc/0319024064.html"],
        ["转录", "未与原文核对"],
        ["标准的选定", "公式指定"],
        ["采用行数", 2],
        ["未采用行数", 0],
        ["方法", "按教督〔2017〕6号逐校判定，差异系数按在校生数加权、不四舍五入"],
      ],
    },
    {
      title: { "zh-CN": "只要结论", en: "The outcome alone" },
      cells: judgedCountyCells,
      formula: '=EDU.VERDICT(A1:M3,"primary","cn-2017","value")',
      result: 1,
    },
  ],
  peers: [],
};
