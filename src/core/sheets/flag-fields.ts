import type { FieldDefinition } from "./field-definition";

/** What a sheet answers with yes or no, and who runs a school, with whom, and where. */
export const flagFields: readonly FieldDefinition[] = [
  {
    id: "ownership",
    kind: "text",
    names: [
      ...["办别", "举办者", "举办者类型", "举办者性质", "公办民办", "学校性质", "办学性质", "办学体制"],
      ...["学校办别", "公民办", "公办或民办", "Ownership"],
    ],
  },
  {
    id: "alliance",
    kind: "text",
    names: [
      ...["学区", "联盟", "教育联盟", "教育集团", "学区（集团）", "所属学区", "所属联盟校", "所属联盟"],
      ...["所属教育集团", "所属集团", "集团名称", "学区名称", "联盟名称", "教育集团名称", "办学联盟"],
      ...["Alliance", "Education group"],
    ],
  },
  {
    id: "address",
    kind: "text",
    names: ["学校地址", "地址", "详细地址", "学校详细地址", "通讯地址", "办学地址", "校址", "Address"],
  },
  {
    id: "built-by-2010",
    kind: "text",
    names: [
      ...["2010年前建成", "是否2010年前建成", "是否为2010年前建成", "2010年以前建成", "是否2010年以前建成"],
      ...["是否2010年前建校", "2010年前建校", "2010年底前建成", "Built by 2010"],
    ],
  },
  {
    id: "built-by-2016",
    kind: "text",
    names: [
      ...["2016年前建成", "是否2016年前建成", "是否为2016年前建成", "2016年以前建成", "是否2016年以前建成"],
      ...["是否2016年前建校", "2016年前建校", "2016年底前建成", "Built by 2016"],
    ],
  },
  {
    id: "crowded-centre",
    kind: "text",
    names: [
      ...["人口密度过高中心城区", "是否人口密度过高中心城区", "是否为人口密度过高的大城市中心城区学校"],
      ...["人口密度过高的大城市中心城区学校", "是否人口密度过高的中心城区学校"],
      ...["是否为人口密度过高的中心城区学校", "人口密度过高的中心城区学校"],
      ...["Crowded centre", "Overcrowded city centre"],
    ],
  },
  {
    id: "small-rural-school",
    kind: "text",
    names: [
      ...["是否乡村小规模学校", "乡村小规模学校", "是否50-100人乡村小规模学校", "是否50-100人乡村小规模"],
      ...["50-100人乡村小规模学校", "是否为乡村小规模学校", "是否农村小规模学校", "是否乡村小规模"],
      ...["Small rural school"],
    ],
  },
  {
    id: "largest-class-under-30",
    kind: "text",
    names: [
      ...["最大班额不足30人", "是否最大班额不足30人", "最大班额<30", "最大班额<30人", "最大班额小于30人"],
      ...["最大班额是否不足30人", "是否最大班额小于30人", "Largest class under 30"],
    ],
  },
  {
    id: "lab-equipment-complete",
    kind: "text",
    names: [
      ...["实验仪器达标", "实验仪器是否达标", "实验仪器达标情况", "实验仪器配备是否达标", "实验仪器设备达标"],
      ...["实验仪器设备是否达标", "理科实验仪器是否达标"],
      ...["Lab equipment complete", "Laboratory equipment complete"],
    ],
  },
];
