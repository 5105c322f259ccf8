import type { FieldDefinition } from "./field-definition";

/** Who goes to a school besides the pupils it is divided by, and what becomes of them. */
export const pupilFields: readonly FieldDefinition[] = [
  // 小学在校生数 and 初中在校生数 are the pupils of a stage; the columns are chosen by the stage that is checked
  { id: "primary-pupils", kind: "persons", names: [] },
  { id: "junior-pupils", kind: "persons", names: [] },
  {
    id: "senior-pupils",
    kind: "persons",
    names: [
      ...["高中在校生数", "高中学生数", "高中生数", "高中在校", "普通高中在校生数", "普通高中学生数"],
      ...["高中部在校生数", "高中阶段在校生数", "高中段在校生数", "在校生数高中", "Senior pupils"],
    ],
  },
  {
    id: "zone-pupils",
    kind: "persons",
    names: [
      ...["划片内学生数", "划片范围内学生数", "片区内学生数", "片内学生数", "划片入学学生数"],
      ...["就近划片入学学生数", "就近划片入学人数", "划片入学人数", "服务区内学生数", "招生片区内学生数"],
      ...["Zone pupils", "Pupils of the zone"],
    ],
  },
  {
    id: "boarders",
    kind: "persons",
    names: [
      ...["寄宿生数", "寄宿学生数", "住宿生数", "住宿学生数", "住校生数", "在校寄宿生数", "寄宿人数"],
      ...["Boarders", "Boarding pupils"],
    ],
  },
  {
    id: "new-pupils",
    kind: "persons",
    names: [
      ...["招生数", "当年招生数", "本年招生数", "本学年招生数", "招生人数", "新生数", "招收新生数"],
      ...["New pupils", "New entrants"],
    ],
  },
  {
    id: "first-grade-pupils",
    kind: "persons",
    names: ["起始年级在校生数", "起始年级学生数", "First-grade pupils", "Pupils of the first grade"],
    stageNames: {
      primary: ["一年级在校生数", "一年级学生数", "一年级人数"],
      junior: [
        "七年级在校生数",
        "七年级学生数",
        "七年级人数",
        "初一在校生数",
        "初一学生数",
        "初一年级学生数",
      ],
    },
  },
  {
    id: "graduates",
    kind: "persons",
    names: ["毕业生数", "当年毕业生数", "毕业人数", "本年毕业生数", "毕业学生数", "Graduates"],
  },
  {
    id: "entrants-three-years-ago",
    kind: "persons",
    names: [
      ...["三年前初一在校生数", "三年前入学人数", "三年前七年级学生数", "三年前招生数", "入学时学生数"],
      ...["三年前初一学生数", "三年前七年级在校生数", "三年前招生人数", "三年前入学学生数"],
      ...["Entrants three years ago"],
    ],
  },
  {
    id: "transfers-in",
    kind: "persons",
    names: ["转入学生数", "转入人数", "转入生数", "三年间转入人数", "三年间转入学生数", "Transfers in"],
  },
  {
    id: "transfers-out",
    kind: "persons",
    names: ["转出学生数", "转出人数", "转出生数", "三年间转出人数", "三年间转出学生数", "Transfers out"],
  },
  {
    id: "deaths",
    kind: "persons",
    names: ["死亡人数", "死亡学生数", "学生死亡人数", "三年间死亡人数", "Deaths"],
  },
  {
    id: "retention-rate",
    kind: "rate",
    names: ["巩固率", "年巩固率", "三年巩固率", "学生巩固率", "初中三年巩固率", "Retention rate"],
  },
  {
    id: "health-checked-pupils",
    kind: "persons",
    names: [
      ...["体检人数", "参加体检人数", "参加体检学生数", "体检学生数", "健康体检人数"],
      ...["Health-checked pupils", "Pupils at the health check"],
    ],
  },
  {
    id: "streams",
    kind: "count",
    names: ["轨数", "平行班数", "办学轨数", "学校轨数", "Streams", "Parallel classes"],
  },
];
