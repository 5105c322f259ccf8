import type { FieldDefinition } from "./field-definition";

/** What says who a school is, and how many pupils and classes it has; not the class-size bins. */
export const schoolFields: readonly FieldDefinition[] = [
  {
    id: "school-name",
    kind: "text",
    names: [
      "学校名称",
      "校名",
      "学校",
      "学校全称",
      "单位名称",
      "机构名称",
      "学校（机构）名称",
      "School",
      "School name",
    ],
  },
  {
    id: "school-code",
    kind: "text",
    names: [
      ...[
        "学校标识码",
        "学校（机构）标识码",
        "学校代码",
        "学校编码",
        "标识码",
        "机构标识码",
        "机构代码",
        "代码",
      ],
      ...["学校识别码", "学校标识", "School code", "Code"],
    ],
  },
  {
    id: "school-type",
    kind: "text",
    names: [
      ...["办学类型", "学校类型", "类型", "学校类别", "办学类别", "学校办学类型", "机构类型", "办学类型代码"],
      ...["School type", "Type"],
    ],
  },
  {
    id: "location",
    kind: "text",
    names: [
      ...["城乡分类", "城乡类型", "城乡", "城乡分类代码", "城乡属性", "城乡类别", "所在地城乡类型"],
      ...["学校所在地城乡类型", "学校所在地城乡分类", "驻地城乡类型", "城乡划分", "学校城乡类型"],
      ...["Location", "Location class"],
    ],
  },
  {
    id: "built-year",
    kind: "year",
    names: [
      ...["建校时间", "建校年份", "建校年", "建校年月", "建校日期", "建成时间", "建成年份", "始建时间"],
      ...["Built", "Year built"],
    ],
  },
  {
    id: "pupils",
    kind: "persons",
    names: [
      ...["在校生数", "在校学生数", "学生数", "在校人数", "在籍学生数", "在校生", "现有学生数"],
      ...["在籍生数", "实有学生数", "现有在校生数", "实有在校生数"],
      ...["Pupils", "Enrolment", "Enrollment", "Students"],
    ],
    stageNames: {
      primary: ["小学生数", "小学在校", "Primary pupils"],
      junior: ["初中生数", "初中在校", "Junior pupils"],
    },
  },
  {
    id: "migrant-pupils",
    kind: "persons",
    names: [
      ...["随迁子女", "随迁子女数", "随迁子女在校生数", "进城务工人员随迁子女", "其中随迁子女"],
      ...["在校生中随迁子女", "进城务工人员随迁子女在校生数", "随迁子女学生数"],
      ...["进城务工人员子女数", "务工人员随迁子女数", "Migrant pupils", "Migrant workers' children"],
    ],
  },
  {
    id: "classes",
    kind: "count",
    names: ["班级数", "班级总数", "教学班数", "教学班总数", "班数", "教学班个数", "班级个数", "Classes"],
  },
  {
    id: "largest-class",
    kind: "persons",
    names: [
      ...["最大班额", "最大班额人数", "最大班人数", "最大班级人数", "最大班级学生数", "最大班学生数"],
      ...["Largest class"],
    ],
  },
];
