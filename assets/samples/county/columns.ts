/** The ten class-size bins of the official form: their column, lowest and highest class size. */
export const classBins = [
  { key: "bin25", header: "25人及以下", low: 1, high: 25 },
  { key: "bin30", header: "26—30人", low: 26, high: 30 },
  { key: "bin35", header: "31—35人", low: 31, high: 35 },
  { key: "bin40", header: "36—40人", low: 36, high: 40 },
  { key: "bin45", header: "41—45人", low: 41, high: 45 },
  { key: "bin50", header: "46—50人", low: 46, high: 50 },
  { key: "bin55", header: "51—55人", low: 51, high: 55 },
  { key: "bin60", header: "56—60人", low: 56, high: 60 },
  { key: "bin65", header: "61—65人", low: 61, high: 65 },
  { key: "bin66", header: "66人及以上", low: 66, high: Number.POSITIVE_INFINITY },
] as const;

export type ClassBinKey = (typeof classBins)[number]["key"];

export type ColumnKey =
  | "number"
  | "name"
  | "code"
  | "schoolType"
  | "place"
  | "pupils"
  | "migrantPupils"
  | "classes"
  | ClassBinKey
  | "teachers"
  | "qualifiedTeachers"
  | "backboneTeachers"
  | "sportsTeachers"
  | "musicTeachers"
  | "artTeachers"
  | "certifiedTeachers"
  | "trainedTeachers"
  | "teachingAreaM2"
  | "indoorSportsAreaM2"
  | "sportsGroundM2"
  | "equipmentWanYuan"
  | "multimediaRooms"
  | "musicRooms"
  | "artRooms"
  | "remark";

export interface SampleColumn {
  readonly key: ColumnKey;
  readonly header: string;
  readonly group: string;
  /** In characters of the default font. */
  readonly width: number;
  readonly kind: "text" | "count" | "area" | "money";
}

const about = "学校基本信息";
const people = "学生与班级";
const classSizes = "班额分布（班数，个）";
const staff = "教师队伍";
const premises = "校舍与场地";
const equipment = "设备与专用教室";

/** The columns of the form, left to right. */
export const columns: readonly SampleColumn[] = [
  { key: "number", header: "序号", group: about, width: 6, kind: "count" },
  { key: "name", header: "学校名称", group: about, width: 34, kind: "text" },
  { key: "code", header: "学校标识码", group: about, width: 14, kind: "text" },
  { key: "schoolType", header: "办学类型", group: about, width: 15, kind: "text" },
  { key: "place", header: "城乡分类", group: about, width: 10, kind: "text" },
  { key: "pupils", header: "在校生数（人）", group: people, width: 11, kind: "count" },
  { key: "migrantPupils", header: "其中：随迁子女数（人）", group: people, width: 12, kind: "count" },
  { key: "classes", header: "班级数（个）", group: people, width: 10, kind: "count" },
  ...classBins.map(({ key, header }): SampleColumn => ({
    key,
    header,
    group: classSizes,
    width: 9,
    kind: "count",
  })),
  { key: "teachers", header: "专任教师数（人）", group: staff, width: 11, kind: "count" },
  { key: "qualifiedTeachers", header: "高于规定学历教师数（人）", group: staff, width: 13, kind: "count" },
  { key: "backboneTeachers", header: "县级以上骨干教师数（人）", group: staff, width: 13, kind: "count" },
  { key: "sportsTeachers", header: "体育专任教师数（人）", group: staff, width: 11, kind: "count" },
  { key: "musicTeachers", header: "音乐专任教师数（人）", group: staff, width: 11, kind: "count" },
  { key: "artTeachers", header: "美术专任教师数（人）", group: staff, width: 11, kind: "count" },
  { key: "certifiedTeachers", header: "持有教师资格证人数（人）", group: staff, width: 13, kind: "count" },
  { key: "trainedTeachers", header: "五年完成360学时培训人数（人）", group: staff, width: 15, kind: "count" },
  { key: "teachingAreaM2", header: "教学及辅助用房面积（平方米）", group: premises, width: 14, kind: "area" },
  {
    key: "indoorSportsAreaM2",
    header: "其中：室内体育用房面积（平方米）",
    group: premises,
    width: 15,
    kind: "area",
  },
  { key: "sportsGroundM2", header: "运动场地面积（平方米）", group: premises, width: 13, kind: "area" },
  { key: "equipmentWanYuan", header: "教学仪器设备值（万元）", group: equipment, width: 13, kind: "money" },
  { key: "multimediaRooms", header: "网络多媒体教室数（间）", group: equipment, width: 12, kind: "count" },
  { key: "musicRooms", header: "音乐专用教室数（间）", group: equipment, width: 11, kind: "count" },
  { key: "artRooms", header: "美术专用教室数（间）", group: equipment, width: 11, kind: "count" },
  { key: "remark", header: "备注", group: "备注", width: 16, kind: "text" },
];

export function columnIndex(key: ColumnKey): number {
  return columns.findIndex((column) => column.key === key);
}
