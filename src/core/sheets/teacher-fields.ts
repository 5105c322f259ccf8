import type { FieldDefinition } from "./field-definition";

// teachers shared with another school are not this school's own
const visiting = "(?!.*(?:走教|兼职|支教|交流))";

/** Who teaches in a school. */
export const teacherFields: readonly FieldDefinition[] = [
  {
    id: "teachers",
    kind: "persons",
    names: ["专任教师数", "专任教师", "专职教师数", "在岗专任教师数", "Teachers", "Full-time teachers"],
  },
  {
    id: "qualified-teachers",
    kind: "persons",
    names: [
      ...["高于规定学历教师数", "高于规定学历专任教师数", "高于规定学历的教师数", "高学历教师数"],
      ...[
        "高于规定学历的专任教师数",
        "超规定学历教师数",
        "高一层次学历教师数",
        "高于规定学历",
        "高于规定学历人数",
      ],
      ...["拥有高于规定学历教师数", "超规定学历", "高一级学历教师数", "高一层次学历"],
      ...["Qualified teachers", "Teachers qualified above the required level"],
    ],
    stageNames: {
      primary: [
        ...["专科及以上学历教师数", "专科及以上学历专任教师数", "大专及以上学历教师数", "专科及以上学历"],
        ...["专科以上学历教师数", "大专以上学历教师数", "大学专科及以上学历教师数"],
      ],
      junior: [
        ...["本科及以上学历教师数", "本科及以上学历专任教师数", "本科及以上学历"],
        ...["本科以上学历教师数", "大学本科及以上学历教师数"],
      ],
    },
  },
  {
    id: "backbone-teachers",
    kind: "persons",
    names: [
      ...["骨干教师数", "县级以上骨干教师数", "县级及以上骨干教师数", "县（市、区）级以上骨干教师数"],
      ...["区级以上骨干教师数", "市县级以上骨干教师数", "骨干教师", "县（市、区）级及以上骨干教师数"],
      ...["县区级以上骨干教师数", "县区级及以上骨干教师数", "区级及以上骨干教师数"],
      ...["县级以上骨干", "县级及以上骨干", "县（市、区）级以上骨干"],
      ...["Backbone teachers"],
    ],
  },
  {
    id: "pe-art-teachers",
    kind: "persons",
    names: [
      ...["体育、艺术专任教师数", "体育、艺术（美术、音乐）专任教师数", "体艺教师数", "体艺专任教师数"],
      ...[
        "体音美教师数",
        "体音美专任教师数",
        "音体美教师数",
        "音体美专任教师数",
        "艺体教师数",
        "体育艺术教师数",
      ],
      ...["音美体教师数", "体育、艺术教师数", "体育、音乐、美术专任教师数", "体育、音乐、美术教师数"],
      ...["音乐、体育、美术教师数", "艺体专任教师数", "体育艺术专任教师数", "体音美专职教师数"],
      ...["PE and art teachers", "PE and arts teachers"],
    ],
    // before the single subjects, whose patterns end alike
    pattern: new RegExp(
      `^${visiting}.*(?:教师|任教学科).*(?:体育艺术|艺术体育|体艺|艺体|[体音美]{3}|体育音乐美术|音乐体育美术|音乐美术体育)$`,
    ),
  },
  {
    id: "pe-teachers",
    kind: "persons",
    names: [
      ...["体育教师数", "体育专任教师数", "体育学科教师数", "体育与健康教师数", "体育与健康专任教师数"],
      ...["PE teachers"],
    ],
    pattern: new RegExp(`^${visiting}.*(?:教师|任教学科).*体育(?:与健康)?$`),
  },
  {
    id: "music-teachers",
    kind: "persons",
    names: ["音乐教师数", "音乐专任教师数", "音乐学科教师数", "Music teachers"],
    pattern: new RegExp(`^${visiting}.*(?:教师|任教学科).*音乐$`),
  },
  {
    id: "fine-art-teachers",
    kind: "persons",
    names: ["美术教师数", "美术专任教师数", "美术学科教师数", "Fine art teachers"],
    pattern: new RegExp(`^${visiting}.*(?:教师|任教学科).*美术$`),
  },
  {
    id: "arts-teachers",
    kind: "persons",
    names: ["艺术教师数", "艺术专任教师数", "艺术学科教师数", "Arts teachers"],
    pattern: new RegExp(`^${visiting}.*(?:教师|任教学科).*艺术$`),
  },
  {
    id: "certified-teachers",
    kind: "persons",
    names: [
      ...["持证教师数", "持有教师资格证教师数", "持教师资格证教师数", "持教师资格证人数", "持证上岗教师数"],
      ...[
        "持有教师资格证的专任教师数",
        "持有教师资格证专任教师数",
        "持有教师资格证人数",
        "持教师资格证上岗教师数",
      ],
      ...["持教师资格证书教师数", "具有教师资格证教师数", "取得教师资格证教师数", "Certified teachers"],
    ],
  },
  {
    id: "trained-teachers",
    kind: "persons",
    names: ["完成360学时培训教师数", "Trained teachers", "Teachers with 360 hours of training"],
    pattern: /^(?!.*(?:未|应|需)).*360学时.*$/,
  },
  {
    id: "staff",
    kind: "persons",
    names: ["教职工数", "教职工总数", "教职员工数", "在职教职工数", "在编教职工数", "Staff"],
  },
  {
    id: "required-qualified-teachers",
    kind: "persons",
    names: [
      ...["学历合格教师数", "学历达标教师数", "学历合格专任教师数", "学历达标专任教师数"],
      ...["学历合格人数", "达到规定学历教师数", "合格学历教师数", "Teachers with the required qualification"],
    ],
  },
  {
    id: "senior-title-teachers",
    kind: "persons",
    names: [
      ...["中级及以上专业技术职务教师数", "中级及以上职称教师数", "中级以上职称教师数", "中级及以上教师数"],
      ...["中级及以上专业技术职务专任教师数", "中级及以上职称专任教师数", "中级以上专业技术职务教师数"],
      ...["中级及以上专业技术职务", "中级及以上职称", "中高级职称教师数"],
      ...["Senior-title teachers", "Teachers of middle and senior title"],
    ],
  },
  {
    id: "itinerant-arts-teachers",
    kind: "persons",
    names: [
      ...["走教体育、艺术教师数", "走教音体美教师数", "兼职走教音体美教师数", "走教体艺教师数"],
      ...["交流轮岗、兼职、走教音体美教师数", "兼职、走教体育、艺术教师数", "兼职走教体艺教师数"],
      ...["Itinerant arts teachers", "Itinerant PE and arts teachers"],
    ],
  },
  {
    id: "rotation-eligible-teachers",
    kind: "persons",
    names: [
      ...["符合交流条件教师数", "符合交流轮岗条件教师数", "符合交流轮岗条件的教师数", "符合轮岗条件教师数"],
      ...["符合交流条件的教师数", "应交流教师数", "应交流轮岗教师数", "Teachers eligible for rotation"],
    ],
  },
  {
    id: "rotated-teachers",
    kind: "persons",
    names: [
      ...["交流轮岗教师数", "交流教师数", "实际交流教师数", "实际交流轮岗教师数", "交流轮岗人数"],
      ...["参加交流轮岗教师数", "轮岗教师数", "Rotated teachers"],
    ],
  },
  {
    id: "rotated-backbone-teachers",
    kind: "persons",
    names: [
      ...["交流轮岗骨干教师数", "交流骨干教师数", "轮岗骨干教师数", "交流轮岗的骨干教师数"],
      ...["交流轮岗教师其中骨干教师数", "交流轮岗教师骨干教师数", "骨干教师交流轮岗人数"],
      ...["Rotated backbone teachers"],
    ],
  },
];
