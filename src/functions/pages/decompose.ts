import type { FunctionPage } from "./function-page";
import { sampleCountyCells } from "./sample-county";

const fourSchools = [
  [1, "镇"],
  [5, "镇"],
  [3, "村"],
  [7, "村"],
] as const;

export const decomposePage: FunctionPage = {
  id: "DECOMPOSE",
  definition: {
    "zh-CN":
      "把全县的不均衡分解为组间（如城乡之间）与组内（城区内部、乡村内部）两部分，并列出各组的贡献。总指数、组间、组内分别计算，三者之差作为残差列出，应为 0（只有舍入误差）。基尼系数另有重叠项：平均值较低的组中有学校高于平均值较高的组时产生。",
    en: "Splits the inequality of a county into the part between groups, such as town and village, and the part within them, and lists what each group adds. Total, between and within are computed apart; what is left over is shown as residual and should be 0 but for rounding. The Gini coefficient has a third part, the overlap: it arises where schools of the poorer group have more than schools of the richer one.",
  },
  formula: [
    {
      "zh-CN": "GE(α) ＝ GE(α; v̄g) ＋ Σ pg (v̄g ÷ v̄)^α GEg(α)；泰尔 T 为 α = 1，泰尔 L 为 α = 0",
      en: "GE(α) = GE(α; v̄g) + Σ pg (v̄g ÷ v̄)^α GEg(α); Theil T with α = 1, Theil L with α = 0",
    },
    {
      "zh-CN": "G ＝ G(v̄g) ＋ Σ pg sg Gg ＋ 重叠；重叠 ＝ 2 ÷ v̄ × Σ pi vi (Fi − F*i)",
      en: "G = G(v̄g) + Σ pg sg Gg + overlap; overlap = 2 ÷ v̄ × Σ pi vi (Fi − F*i)",
    },
    { "zh-CN": "σ² ＝ Σ pg (v̄g − v̄)² ＋ Σ pg σg²", en: "σ² = Σ pg (v̄g − v̄)² + Σ pg σg²" },
    {
      "zh-CN":
        "pg、sg 为组 g 的学生份额、资源份额，v̄g 为组平均值；Fi 为学校 i 按数值排列的名次，F*i 为先按组平均值、再按数值排列的名次",
      en: "pg, sg: shares of group g in pupils and in the resource; v̄g: its mean; Fi: rank of school i by value, F*i: by group mean first and value second",
    },
  ],
  sources: [
    {
      "zh-CN":
        "Shorrocks, A. F. (1980). The Class of Additively Decomposable Inequality Measures. Econometrica 48(3), 613–625",
      en: "Shorrocks, A. F. (1980). The Class of Additively Decomposable Inequality Measures. Econometrica 48(3), 613–625",
    },
    {
      "zh-CN":
        "Lambert, P. J. & Aronson, J. R. (1993). Inequality Decomposition Analysis and the Gini Coefficient Revisited. Economic Journal 103, 1221–1227",
      en: "Lambert, P. J. & Aronson, J. R. (1993). Inequality Decomposition Analysis and the Gini Coefficient Revisited. Economic Journal 103, 1221–1227",
    },
  ],
  policies: [
    {
      when: { "zh-CN": "某组各校均为 0", en: "All schools of a group are at 0" },
      then: {
        "zh-CN": "该组内部视为均衡，组内指数为 0",
        en: "The group counts as equal within; its index is 0",
      },
    },
    {
      when: {
        "zh-CN": "有学校为 0，而指数为泰尔 L 或 α ≤ 0",
        en: "A school is at 0 and the index is Theil L or has α ≤ 0",
      },
      then: {
        "zh-CN": "默认指出单元格，不计算；“零值”设为 exclude 时不采用这些学校，并计入未采用行数",
        en: "The cell is named and nothing computed by default; with zeros set to exclude these schools are left out and counted as ignored",
      },
    },
    {
      when: { "zh-CN": "总指数为 0", en: "The total is 0" },
      then: { "zh-CN": "占总指数一栏显示 —", en: "Shares of the total show —" },
    },
  ],
  examples: [
    {
      title: { "zh-CN": "基尼系数，两组重叠", en: "Gini, two groups that overlap" },
      cells: fourSchools,
      formula: '=EDU.DECOMPOSE(A1:A4,B1:B4,,,"gini")',
      result: [
        ["项目", "数值", "占总指数", "", "", "", ""],
        ["总指数", 0.3125, 1, "", "", "", ""],
        ["组间", 0.125, 0.4, "", "", "", ""],
        ["组内", 0.125, 0.4, "", "", "", ""],
        ["重叠", 0.0625, 0.2, "", "", "", ""],
        ["残差（应为 0）", 0, "", "", "", "", ""],
        ["组", "学校数", "在校生数（权重）", "平均值", "组内指数", "占资源总量", "对组内部分的贡献"],
        ["镇", 2, 2, 3, 0.3333333333333333, 0.375, 0.0625],
        ["村", 2, 2, 5, 0.2, 0.625, 0.0625],
        ["采用行数", 4, "", "", "", "", ""],
        ["未采用行数", 0, "", "", "", "", ""],
        ["方法", "基尼系数的组间、组内与重叠（Lambert 与 Aronson 1993），不加权", "", "", "", "", ""],
      ],
    },
    {
      title: { "zh-CN": "城乡与镇区的泰尔 T 指数", en: "Theil T of urban, rural and town schools" },
      cells: sampleCountyCells,
      formula: "=EDU.DECOMPOSE(B2:B6,D2:D6,C2:C6)",
      result: [
        ["项目", "数值", "占总指数", "", "", "", ""],
        ["总指数", 0.14362955479650924, 1, "", "", "", ""],
        ["组间", 0.12058931172647656, 0.8395856402766442, "", "", "", ""],
        ["组内", 0.02304024307003259, 0.1604143597233552, "", "", "", ""],
        ["残差（应为 0）", 8.673617379884035e-17, "", "", "", "", ""],
        ["组", "学校数", "在校生数（权重）", "平均值", "组内指数", "占资源总量", "对组内部分的贡献"],
        ["城区", 2, 134, 9.059701492537313, 0.026876556229007656, 0.6346053319393622, 0.017056005887096333],
        ["乡村", 2, 113, 2.6283185840707963, 0.03854493512106753, 0.15525352848928384, 0.0059842371829362554],
        ["镇区", 1, 55, 7.3090909090909095, 0, 0.21014113957135389, 0],
        ["采用行数", 5, "", "", "", "", ""],
        ["未采用行数", 0, "", "", "", "", ""],
        ["方法", "泰尔 T 指数（Shorrocks 1980），按在校生数加权", "", "", "", "", ""],
      ],
    },
  ],
  peers: [
    {
      name: "R IC2::decompGEI",
      relation: "same",
      note: {
        "zh-CN": "没有学校为 0 时；泰尔 T 遇到 0 时它返回 NULL，本函数取极限",
        en: "Without schools at 0; for Theil T it returns NULL where there are some, this takes the limit",
      },
    },
    {
      name: 'R dineq::gini_decomp, IC2::decompSGini(decomp = "BM")',
      relation: "same",
      note: {
        "zh-CN": "重叠项相同；二者把它算作余数，因此没有残差可核对",
        en: "The same overlap; both take it as the remainder, so there is no residual to check",
      },
    },
    {
      name: "Stata ineqdeco, ineqdec0",
      relation: "same",
      note: {
        "zh-CN": "bygroup() 的 GE(−1)、GE(0)、GE(1)、GE(2)；ineqdeco 只用大于 0 的数值",
        en: "GE(−1), GE(0), GE(1) and GE(2) of bygroup(); ineqdeco uses values above 0 only",
      },
    },
  ],
};
