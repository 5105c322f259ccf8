import { classBins, type ColumnKey } from "./columns";
import type { SampleSchool, SampleValue } from "./schools";

/** One mistake a clerk made, and what a check of the sheet should say about it. */
export interface PlantedFault {
  /** What kind of mistake, in kebab-case; unique in this list. */
  readonly kind: string;
  readonly sheet: "小学" | "初中";
  /** 序号 of the school; `null` for the totals row. */
  readonly school: number | null;
  /** The column that shows the mistake. */
  readonly column: ColumnKey;
  /** The cells as the clerk left them. */
  readonly cells: (school: SampleSchool) => { readonly [column in ColumnKey]?: SampleValue };
  readonly fault: { readonly zh: string; readonly en: string };
  readonly finding: { readonly zh: string; readonly en: string };
}

/** Every planted mistake, in the order of the note beside the workbook. */
export const plantedFaults: readonly PlantedFault[] = [
  {
    kind: "school-too-large",
    sheet: "小学",
    school: 2,
    column: "pupils",
    cells: (school) => enlarged(school, 2136, 48),
    fault: { zh: "在校生 2136 人", en: "2136 pupils" },
    finding: {
      zh: "超过小学规模上限 2000 人",
      en: "above the limit of 2000 pupils for a primary school",
    },
  },
  {
    kind: "class-too-large",
    sheet: "小学",
    school: 5,
    column: "bin50",
    cells: (school) => ({
      bin40: count(school, "bin40") - 2,
      bin45: count(school, "bin45") + 1,
      bin50: 1,
    }),
    fault: { zh: "有 1 个 46—50 人的班", en: "one class of 46 to 50" },
    finding: { zh: "超过小学班额上限 45 人", en: "above the limit of 45 pupils in a primary class" },
  },
  {
    kind: "code-duplicate",
    sheet: "小学",
    school: 9,
    column: "code",
    cells: () => ({ code: "2137990008" }),
    fault: { zh: "标识码与第 8 号学校相同", en: "the same school code as no. 8" },
    finding: { zh: "学校标识码重复", en: "duplicate school code" },
  },
  {
    kind: "part-over-whole",
    sheet: "小学",
    school: 14,
    column: "qualifiedTeachers",
    cells: (school) => ({ qualifiedTeachers: count(school, "teachers") + 9 }),
    fault: {
      zh: "高于规定学历教师比专任教师多 9 人",
      en: "9 more highly qualified teachers than full-time teachers",
    },
    finding: { zh: "部分大于总数", en: "the part is larger than the whole" },
  },
  {
    kind: "text-number",
    sheet: "小学",
    school: 17,
    column: "teachers",
    cells: (school) => ({ teachers: String(count(school, "teachers")) }),
    fault: { zh: "专任教师数以文本存储", en: "number of teachers stored as text" },
    finding: { zh: "数字以文本形式存储", en: "a number stored as text" },
  },
  {
    kind: "money-in-yuan",
    sheet: "小学",
    school: 22,
    column: "equipmentWanYuan",
    cells: (school) => ({ equipmentWanYuan: Math.round(count(school, "equipmentWanYuan") * 10000) }),
    fault: { zh: "教学仪器设备值按元填写", en: "equipment entered in yuan" },
    finding: {
      zh: "疑似把元当作万元（生均值超过 10 万元）",
      en: "probably yuan taken for 10,000 yuan (over 100,000 yuan for each pupil)",
    },
  },
  {
    kind: "pupils-blank",
    sheet: "小学",
    school: 25,
    column: "pupils",
    cells: () => ({ pupils: null }),
    fault: { zh: "未填在校生数", en: "number of pupils left blank" },
    finding: { zh: "缺在校生数，该校无法判定", en: "no pupils, so the school cannot be judged" },
  },
  {
    kind: "code-malformed",
    sheet: "小学",
    school: 28,
    column: "code",
    cells: () => ({ code: "213799028" }),
    fault: { zh: "标识码只有 9 位", en: "a school code of 9 digits" },
    finding: { zh: "学校标识码应为 10 位", en: "a school code has 10 digits" },
  },
  {
    kind: "negative",
    sheet: "小学",
    school: 31,
    column: "sportsGroundM2",
    cells: (school) => ({ sportsGroundM2: -count(school, "sportsGroundM2") }),
    fault: { zh: "运动场地面积为负数", en: "a negative sports ground" },
    finding: { zh: "数值不能为负", en: "the number cannot be negative" },
  },
  {
    kind: "class-bins-sum",
    sheet: "小学",
    school: 36,
    column: "classes",
    cells: (school) => ({ classes: count(school, "classes") + 2 }),
    fault: { zh: "班级数比各班额档之和多 2", en: "2 more classes than the class-size bins add up to" },
    finding: { zh: "各班额档之和不等于班级数", en: "the bins do not add up to the classes" },
  },
  {
    kind: "amount-blank",
    sheet: "小学",
    school: 41,
    column: "multimediaRooms",
    cells: () => ({ multimediaRooms: null }),
    fault: { zh: "未填网络多媒体教室数", en: "multimedia classrooms left blank" },
    finding: {
      zh: "缺数据，该指标无法判定（空白不等于 0）",
      en: "missing, so the indicator cannot be judged (blank is not zero)",
    },
  },
  {
    kind: "cell-error",
    sheet: "小学",
    school: 44,
    column: "teachingAreaM2",
    cells: () => ({ teachingAreaM2: { formula: "#REF!+120", value: { error: "#REF!" } } }),
    fault: { zh: "公式出错，单元格为 #REF!", en: "a broken formula: #REF!" },
    finding: { zh: "单元格为错误值", en: "the cell holds an error value" },
  },
  {
    kind: "teachers-fractional",
    sheet: "小学",
    school: 50,
    column: "backboneTeachers",
    cells: (school) => ({ backboneTeachers: count(school, "backboneTeachers") + 0.5 }),
    fault: { zh: "骨干教师数为小数", en: "half a teacher" },
    finding: { zh: "人数应为整数", en: "a number of people must be whole" },
  },
  {
    kind: "total-wrong",
    sheet: "小学",
    school: null,
    column: "trainedTeachers",
    cells: (total) => ({ trainedTeachers: count(total, "trainedTeachers") - 37 }),
    fault: { zh: "合计手工填写，少 37 人", en: "a total typed by hand, 37 too low" },
    finding: { zh: "合计与各校之和不符", en: "the total differs from the sum of the schools" },
  },
  {
    kind: "full-width-digits",
    sheet: "初中",
    school: 3,
    column: "multimediaRooms",
    cells: (school) => ({ multimediaRooms: fullWidth(count(school, "multimediaRooms")) }),
    fault: { zh: "以全角数字填写", en: "written in full-width digits" },
    finding: { zh: "全角数字，属文本，应改为数字", en: "full-width digits are text, not a number" },
  },
  {
    kind: "number-with-unit",
    sheet: "初中",
    school: 7,
    column: "teachers",
    cells: (school) => ({ teachers: `${count(school, "teachers")}人` }),
    fault: { zh: "数字后写了单位“人”", en: "a unit written behind the number" },
    finding: { zh: "不是数字", en: "not a number" },
  },
  {
    kind: "indoor-over-teaching-area",
    sheet: "初中",
    school: 11,
    column: "indoorSportsAreaM2",
    cells: (school) => ({ indoorSportsAreaM2: count(school, "teachingAreaM2") + 260 }),
    fault: {
      zh: "室内体育用房面积大于教学及辅助用房面积",
      en: "more indoor sports area than teaching area",
    },
    finding: { zh: "部分大于总数", en: "the part is larger than the whole" },
  },
  {
    kind: "pupils-zero",
    sheet: "初中",
    school: 14,
    column: "pupils",
    cells: () => ({ pupils: 0 }),
    fault: { zh: "在校生数填了 0", en: "0 pupils" },
    finding: { zh: "在校生数应大于 0", en: "the number of pupils must be above 0" },
  },
];

/** The number a cell holds in the drawn county. */
function count(school: SampleSchool, key: ColumnKey): number {
  const value = school[key];
  if (typeof value === "number") {
    return value;
  }
  if (typeof value === "object" && value !== null && typeof value.value === "number") {
    return value.value;
  }
  throw new Error(`the sample has no number in ${key}`);
}

/** The same school with more pupils: amounts grow with it, all classes hold 41 to 45. */
function enlarged(school: SampleSchool, pupils: number, classes: number) {
  const grown = [
    "migrantPupils",
    "teachers",
    "qualifiedTeachers",
    "backboneTeachers",
    "sportsTeachers",
    "musicTeachers",
    "artTeachers",
    "certifiedTeachers",
    "trainedTeachers",
    "teachingAreaM2",
    "sportsGroundM2",
    "equipmentWanYuan",
    "multimediaRooms",
  ] as const;
  const factor = pupils / count(school, "pupils");
  const bins = Object.fromEntries(classBins.map(({ key }) => [key, key === "bin45" ? classes : 0]));
  const amounts = Object.fromEntries(grown.map((key) => [key, Math.ceil(count(school, key) * factor)]));
  return { pupils, classes, ...bins, ...amounts, musicRooms: 4, artRooms: 4 };
}

function fullWidth(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
