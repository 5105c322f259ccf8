import type { Cell, Grid } from "../../src/core";

/** A column of the official form: its header, and what the school with this number has there. */
interface FormColumn {
  readonly header: string;
  readonly cell: (school: FormSchool) => Cell;
}

/** The figures the others follow from. */
interface FormSchool {
  readonly number: number;
  /** Classes of 40 pupils, and then of 43. */
  readonly of40: number;
  readonly of43: number;
  readonly pupils: number;
  /** How well off the school is: 1 is just enough. */
  readonly plenty: number;
}

const columns: readonly FormColumn[] = [
  { header: "学校名称", cell: ({ number }) => `第${number}小学` },
  { header: "学校标识码", cell: ({ number }) => `2137${String(number).padStart(6, "0")}` },
  { header: "办学类型", cell: () => "小学" },
  { header: "办别", cell: () => "公办" },
  { header: "城乡分类", cell: ({ number }) => ["城区", "镇区", "乡村"][number % 3]! },
  { header: "建校时间", cell: ({ number }) => 1950 + (number % 70) },
  { header: "在校生数", cell: ({ pupils }) => pupils },
  { header: "随迁子女数", cell: ({ pupils, number }) => Math.floor((pupils * (number % 5)) / 10) },
  { header: "班级总数", cell: ({ of40, of43 }) => of40 + of43 },
  ...["25人及以下班数", "26—30人班数", "31—35人班数"].map((header) => ({ header, cell: () => 0 })),
  { header: "36—40人班数", cell: ({ of40 }) => of40 },
  { header: "41—45人班数", cell: ({ of43 }) => of43 },
  ...["46—50人班数", "51—55人班数", "56—60人班数", "61—65人班数", "66人及以上班数"].map((header) => ({
    header,
    cell: () => 0,
  })),
  { header: "最大班额", cell: ({ of43 }) => (of43 > 0 ? 43 : 40) },
  { header: "专任教师数", cell: ({ pupils }) => Math.ceil(pupils / 12) },
  { header: "高于规定学历教师数", cell: ({ pupils, plenty }) => Math.ceil(pupils * 0.043 * plenty) },
  { header: "县级以上骨干教师数", cell: ({ pupils, plenty }) => Math.ceil(pupils * 0.0105 * plenty) },
  { header: "体育、艺术专任教师数", cell: ({ pupils, plenty }) => Math.ceil(pupils * 0.0095 * plenty) },
  { header: "持有教师资格证教师数", cell: ({ pupils }) => Math.ceil(pupils / 12) },
  { header: "5年360学时培训完成教师数", cell: ({ pupils }) => Math.ceil(pupils / 12) },
  { header: "教学及辅助用房面积（㎡）", cell: ({ pupils, plenty }) => Math.ceil(pupils * 5.1 * plenty) },
  { header: "室内体育用房面积（㎡）", cell: ({ pupils }) => Math.ceil(pupils * 0.4) },
  { header: "运动场地面积（㎡）", cell: ({ pupils, plenty }) => Math.ceil(pupils * 7.6 * plenty) },
  { header: "教学仪器设备值（万元）", cell: ({ pupils, plenty }) => Math.ceil(pupils * 0.21 * plenty) },
  { header: "网络多媒体教室数（间）", cell: ({ pupils, plenty }) => Math.ceil(pupils * 0.024 * plenty) },
  {
    header: "图书册数",
    cell: ({ pupils, plenty, number }) => Math.ceil(pupils * 25 * plenty) + (number % 997),
  },
  { header: "计算机台数", cell: ({ pupils, plenty }) => Math.ceil(pupils * 0.12 * plenty) },
  { header: "音乐教室数", cell: ({ of40, of43 }) => Math.ceil((of40 + of43) / 12) },
  { header: "美术教室数", cell: ({ of40, of43 }) => Math.ceil((of40 + of43) / 12) },
  { header: "公用经费预算（万元）", cell: ({ pupils }) => Math.ceil(pupils * 0.08) },
  { header: "教师培训经费（万元）", cell: ({ pupils }) => Math.ceil(pupils * 0.005) },
];

/** How many columns the form has, all of them recognised. */
export const formColumns = columns.length;

/** A sheet of primary schools on the official form, every column filled in. */
export function officialGrid(schools: number): Grid {
  const rows = Array.from({ length: schools }, (_, index) => {
    const school = formSchool(index + 1);
    return columns.map(({ cell }) => cell(school));
  });
  return {
    origin: { sheet: "小学", row: 0, column: 0 },
    rows: [["某县小学办学条件统计表"], columns.map(({ header }) => header), ...rows],
  };
}

function formSchool(number: number): FormSchool {
  const of40 = 4 + ((number * 7919) % 23);
  const of43 = (number * 31) % 7;
  return { number, of40, of43, pupils: of40 * 40 + of43 * 43, plenty: 1 + ((number * 37) % 17) / 20 };
}
