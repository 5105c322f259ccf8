import type { FunctionPage } from "./function-page";
import { sampleCountyCells } from "./sample-county";

export const panelPage: FunctionPage = {
  id: "PANEL",
  definition: {
    "zh-CN":
      "一次列出全部均衡统计量，每行注明名称、数值和算法。各统计量看重的差距不同，结论可能不一致，所以应当一起看。某个统计量无法计算时，该行写明原因，其余照常。",
    en: "Lists the whole panel of equity statistics, each with its name, value and definition. Each minds other gaps, so they may disagree and are read together. One that cannot be computed says why in its row; the others stand.",
  },
  formula: [
    {
      "zh-CN": "各行的公式见相应函数的说明；各函数的可选项均取默认值",
      en: "The formula of each row is on the page of its function, with every option at its default",
    },
  ],
  sources: [
    {
      "zh-CN":
        "Berne, R. & Stiefel, L. (1984). The Measurement of Equity in School Finance. Johns Hopkins University Press",
      en: "Berne, R. & Stiefel, L. (1984). The Measurement of Equity in School Finance. Johns Hopkins University Press",
    },
  ],
  policies: [
    {
      when: {
        "zh-CN": "某个统计量无法计算，如有学校为 0",
        en: "A measure cannot be computed, as when a school is at 0",
      },
      then: {
        "zh-CN": "数值处写明原因，不显示错误值",
        en: "A sentence stands in place of the value; there is no error value",
      },
    },
  ],
  examples: [
    {
      title: { "zh-CN": "五所小学的生均图书", en: "Books per pupil in five schools" },
      cells: sampleCountyCells,
      formula: "=EDU.PANEL(B2:B6,C2:C6)",
      result: [
        ["统计量", "数值", "算法"],
        ["平均值", 6.3344370860927155, "总量÷在校生数；未给出在校生数时为各校平均"],
        ["中位数", 6.2, "第 2 类分位数"],
        ["极差", 8.400354819633353, "最大值−最小值"],
        ["限定极差", 8.400354819633353, "第 95 与第 5 百分位数之差，第 2 类分位数"],
        ["联邦极差比", 3.990168539325843, "限定极差÷第 5 百分位数，第 2 类分位数"],
        ["极差率", 4.990168539325843, "最大值÷最小值"],
        ["P90/P10 百分位比", 4.990168539325843, "第 90 与第 10 百分位数之比，第 2 类分位数"],
        ["五等分比", 4.9901685393258415, "最高 20% 与最低 20% 份额之比"],
        ["帕尔马比率", 0.9186636058644555, "最高 10% 与最低 40% 份额之比"],
        ["差异系数", 0.5152566298844764, "总体标准差÷平均值"],
        ["不加权差异系数", 0.48877068160501713, "不加权，除以 n"],
        ["样本差异系数", 0.5464622347388622, "不加权，除以 n − 1"],
        ["胡佛指数", 0.22208105572537845, "平均差÷平均值的一半"],
        ["基尼系数", 0.2883771891865694, "不作小样本校正"],
        ["泰尔 T 指数", 0.14362955479650924, "数值为 0 取极限"],
        ["泰尔 L 指数", 0.17103714540013817, "各数值应大于 0"],
        ["阿特金森指数", 0.07586402918465582, "ε = 0.5"],
        ["麦克伦指数", 0.587995100040833, "不高于中位数的学校的平均值÷中位数"],
        ["维斯特根指数", 1.3790749274620242, "不低于中位数的学校的平均值÷中位数"],
        ["沃尔夫森极化指数", 0.3163153568533356, "系数为 2"],
        ["采用行数", 5, ""],
        ["未采用行数", 0, ""],
        ["方法", "按在校生数加权", ""],
      ],
    },
  ],
  peers: [
    {
      name: "R REAT::disp",
      relation: "differs",
      note: {
        "zh-CN": "统计量较少，每校计一次；其 theil 是泰尔 L 指数，差异系数除以 n − 1",
        en: "Fewer measures, each school once; its theil is Theil L, and its coefficient of variation is divided by n − 1",
      },
    },
    {
      name: "Stata inequal7, ineqdeco",
      relation: "differs",
      note: {
        "zh-CN": "只有不均衡指数，没有麦克伦、维斯特根等教育经费公平的统计量",
        en: "Indices of inequality only, without those of school finance such as McLoone and Verstegen",
      },
    },
  ],
};
