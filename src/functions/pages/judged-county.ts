import type { FunctionExample } from "./function-page";

/** Two made-up primary schools that are in order under 教督〔2017〕6号, in A1:M3. */
export const judgedCountyCells: FunctionExample["cells"] = [
  [
    "学校名称",
    "学校标识码",
    "办学类型",
    "在校生数",
    "专任教师数",
    "高于规定学历教师数",
    "骨干教师数",
    "体育艺术专任教师数",
    "教学及辅助用房面积（㎡）",
    "室内体育用房面积（㎡）",
    "运动场地面积（㎡）",
    "教学仪器设备值（万元）",
    "网络多媒体教室数",
  ],
  ["甲小学", "2137000001", "小学", 2000, 140, 84, 20, 18, 10000, 1000, 14000, 400, 46],
  ["乙小学", "2137000002", "小学", 1000, 70, 51, 13, 13, 5500, 500, 8000, 250, 25],
];
