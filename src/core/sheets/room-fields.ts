import type { FieldDefinition } from "./field-definition";

/** Land, buildings and rooms that provincial standards measure besides the national ones. */
export const roomFields: readonly FieldDefinition[] = [
  {
    id: "land-area",
    kind: "area",
    names: [
      ...["占地面积", "学校占地面积", "校园占地面积", "校园面积", "用地面积", "学校用地面积", "校园用地面积"],
      ...["Land area"],
    ],
  },
  {
    id: "green-area",
    kind: "area",
    names: ["绿化用地面积", "绿化面积", "绿地面积", "校园绿化面积", "绿化用地", "Green area"],
  },
  {
    id: "building-area",
    kind: "area",
    names: [
      ...["校舍建筑面积", "校舍面积", "校舍总面积", "校舍建筑总面积", "学校校舍建筑面积", "总建筑面积"],
      ...["Building area"],
    ],
  },
  {
    id: "dormitory-area",
    kind: "area",
    names: [
      ...["学生宿舍面积", "宿舍面积", "学生宿舍建筑面积", "学生公寓面积", "寄宿生宿舍面积"],
      ...["Dormitory area"],
    ],
  },
  {
    id: "canteen-area",
    kind: "area",
    names: ["食堂面积", "学生食堂面积", "餐厅面积", "学生餐厅面积", "Canteen area"],
  },
  {
    id: "toilet-area",
    kind: "area",
    names: ["厕所面积", "学生厕所面积", "卫生间面积", "学生卫生间面积", "Toilet area"],
  },
  {
    id: "dangerous-area",
    kind: "area",
    names: [
      ...["危房面积", "校舍危房面积", "D级危房面积", "C、D级危房面积", "其中危房面积"],
      ...["Dangerous area", "Area of dangerous buildings"],
    ],
  },
  {
    id: "leased-sports-area",
    kind: "area",
    names: [
      ...["校外租赁场馆面积", "校外租赁面积", "租赁运动场馆面积", "校外租赁运动场馆面积", "租赁场馆面积"],
      ...["校外租赁体育场馆面积", "Leased sports area"],
    ],
  },
  {
    id: "rooftop-sports-area",
    kind: "area",
    names: [
      ...["地下及楼顶运动场地面积", "地下楼顶专用场地面积", "地下、楼顶场地面积", "楼顶及地下运动场地面积"],
      ...["地下、楼顶运动场地面积", "Rooftop sports area", "Rooftop and underground sports area"],
    ],
  },
  {
    id: "running-track",
    kind: "length",
    names: ["环形跑道", "环形跑道长度", "环形跑道周长", "跑道长度", "田径跑道长度", "Running track"],
  },
  {
    id: "computers",
    kind: "count",
    names: [
      ...["计算机台数", "计算机数", "计算机总台数", "教学用计算机台数", "教学用计算机数", "学生用计算机台数"],
      ...["学生计算机台数", "Computers"],
    ],
  },
  {
    id: "computer-seats",
    kind: "count",
    names: [
      ...["计算机教室机位数", "计算机教室座位数", "最大计算机教室机位数", "计算机教室机位"],
      ...["Computer seats", "Seats of the computer room"],
    ],
  },
  {
    id: "books",
    kind: "count",
    names: [
      ...["图书册数", "图书", "藏书", "图书藏量", "藏书量", "图书总册数", "纸质图书册数", "馆藏图书册数"],
      ...["图书藏书量", "图书室藏书", "Books"],
    ],
  },
  {
    id: "laboratories",
    kind: "count",
    names: ["实验室数", "实验室间数", "科学实验室", "Laboratories"],
  },
  {
    id: "music-rooms-96-up",
    kind: "count",
    names: ["96平方米及以上音乐教室数", "音乐教室96平方米及以上", "Music rooms of 96 m² and more"],
    pattern: /^音乐(?:专用)?教室.*(?:96(?:平方米|m2)?(?:及|\(含\))?以上|[>≥]=?96)/,
  },
  {
    id: "music-rooms-73-96",
    kind: "count",
    names: ["73至96平方米音乐教室数", "音乐教室73至96平方米", "Music rooms of 73 to 96 m²"],
    pattern: /^音乐(?:专用)?教室.*73(?:平方米|m2)?[-~至到—–]?9[56]/,
  },
  {
    id: "music-rooms-54-73",
    kind: "count",
    names: [
      "54至73平方米音乐教室数",
      "61至73平方米音乐教室数",
      "音乐教室54至73平方米",
      "Music rooms of 54 to 73 m²",
    ],
    pattern: /^音乐(?:专用)?教室.*(?:54|61)(?:平方米|m2)?[-~至到—–]?7[23]/,
  },
  {
    id: "art-rooms-90-up",
    kind: "count",
    names: ["90平方米及以上美术教室数", "美术教室90平方米及以上", "Art rooms of 90 m² and more"],
    pattern: /^美术(?:专用)?教室.*(?:90(?:平方米|m2)?(?:及|\(含\))?以上|[>≥]=?90)/,
  },
  {
    id: "art-rooms-67-90",
    kind: "count",
    names: ["67至90平方米美术教室数", "美术教室67至90平方米", "Art rooms of 67 to 90 m²"],
    pattern: /^美术(?:专用)?教室.*67(?:平方米|m2)?[-~至到—–]?(?:89|90)/,
  },
  {
    id: "art-rooms-54-67",
    kind: "count",
    names: [
      "54至67平方米美术教室数",
      "61至67平方米美术教室数",
      "美术教室54至67平方米",
      "Art rooms of 54 to 67 m²",
    ],
    pattern: /^美术(?:专用)?教室.*(?:54|61)(?:平方米|m2)?[-~至到—–]?6[67]/,
  },
  {
    id: "public-funds-spent",
    kind: "money",
    names: [
      ...["公用经费决算", "公用经费决算数", "公用经费支出", "公用经费支出总额", "公用经费决算总额"],
      ...["公用经费实际支出", "年度公用经费决算", "Public funds spent"],
    ],
  },
  { id: "longitude", kind: "degree", names: ["经度", "学校经度", "东经", "Longitude"] },
  { id: "latitude", kind: "degree", names: ["纬度", "学校纬度", "北纬", "Latitude"] },
];
