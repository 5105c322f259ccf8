import type { FieldDefinition } from "./field-definition";

/** What a sheet answers with yes or no, and other descriptions. */
export const flagFields: readonly FieldDefinition[] = [
  {
    id: "ownership",
    kind: "text",
    names: ["办别", "举办者", "举办者类型", "公办民办", "学校性质", "办学性质", "公民办", "Ownership"],
  },
  {
    id: "alliance",
    kind: "text",
    names: ["学区", "联盟", "教育联盟", "教育集团", "学区（集团）", "所属学区", "所属联盟校", "Alliance"],
  },
  {
    id: "address",
    kind: "text",
    names: ["学校地址", "地址", "详细地址", "通讯地址", "Address"],
  },
  {
    id: "built-by-2010",
    kind: "text",
    names: ["2010年前建成", "是否2010年前建成", "是否为2010年前建成", "Built by 2010"],
  },
  {
    id: "built-by-2016",
    kind: "text",
    names: ["2016年前建成", "是否2016年前建成", "是否为2016年前建成", "Built by 2016"],
  },
  {
    id: "crowded-centre",
    kind: "text",
    names: [
      ...["人口密度过高中心城区", "是否人口密度过高中心城区", "是否为人口密度过高的大城市中心城区学校"],
      ...["Crowded centre"],
    ],
  },
  {
    id: "small-rural-school",
    kind: "text",
    names: ["是否乡村小规模学校", "乡村小规模学校", "是否50-100人乡村小规模学校", "Small rural school"],
  },
  {
    id: "largest-class-under-30",
    kind: "text",
    names: ["最大班额不足30人", "是否最大班额不足30人", "最大班额<30", "Largest class under 30"],
  },
  {
    id: "lab-equipment-complete",
    kind: "text",
    names: ["实验仪器达标", "实验仪器是否达标", "实验仪器达标情况", "Lab equipment complete"],
  },
];
