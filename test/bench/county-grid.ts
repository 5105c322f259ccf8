import type { Cell, Grid } from "../../src/core";

const headers = [
  "学校名称",
  "学校标识码",
  "办学类型",
  "城乡分类",
  "在校生数",
  "班级数",
  "专任教师数",
  "高于规定学历教师数",
  "县级以上骨干教师数",
  "体育、艺术专任教师数",
  "教学及辅助用房面积（㎡）",
  "室内体育用房面积（㎡）",
  "运动场地面积（㎡）",
  "教学仪器设备值（万元）",
  "网络多媒体教室数（间）",
];

/** A sheet of plausible primary schools with spare columns of figures nobody asked for. */
export function countyGrid(schools: number, columns: number): Grid {
  const spare = Array.from({ length: columns - headers.length }, (_, i) => `自定项目${i + 1}`);
  const rows = Array.from({ length: schools }, (_, i) => schoolRow(i, spare.length));
  return {
    origin: { sheet: "小学", row: 0, column: 0 },
    rows: [["某县小学办学条件统计表"], [...headers, ...spare], ...rows],
  };
}

function schoolRow(i: number, spare: number): readonly Cell[] {
  const pupils = 200 + ((i * 7919) % 1500);
  const classes = Math.ceil(pupils / 42);
  const teachers = Math.ceil(pupils / 17);
  const whole = (perPupil: number) => Math.ceil(pupils * perPupil * (1 + ((i * 31) % 17) / 20));
  return [
    `第${i + 1}小学`,
    `2137${String(i).padStart(6, "0")}`,
    "小学",
    i % 3 === 0 ? "城区" : "乡村",
    pupils,
    classes,
    teachers,
    Math.min(teachers, whole(0.044)),
    Math.min(teachers, whole(0.011)),
    Math.min(teachers, whole(0.0095)),
    whole(5.1),
    whole(0.4),
    whole(7.6),
    whole(0.21),
    whole(0.024),
    ...Array.from({ length: spare }, (_, column) => (i * 13 + column * 7) % 997),
  ];
}
