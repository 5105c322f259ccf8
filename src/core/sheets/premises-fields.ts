import type { FieldDefinition } from "./field-definition";

/** What a school has: floor and grounds, equipment, rooms and funds. */
export const premisesFields: readonly FieldDefinition[] = [
  {
    id: "teaching-area",
    kind: "area",
    names: [
      ...[
        "教学及辅助用房面积",
        "教学及辅助用房",
        "教学及教学辅助用房面积",
        "教学及辅助用房总面积",
        "用房总面积",
      ],
      ...["教学用房及辅助用房面积", "教学及教辅用房面积", "教学辅助用房及教学用房面积"],
      ...["Teaching area", "Teaching and auxiliary area"],
    ],
  },
  {
    id: "net-teaching-area",
    kind: "area",
    names: ["Net teaching area", "Teaching and auxiliary area without indoor sports rooms"],
    pattern: /^教学.*辅助用房.*(?:不含|不包括|扣除|除去?|已减).*(?:体育|运动)/,
  },
  {
    id: "indoor-sports-area",
    kind: "area",
    names: [
      ...[
        "室内体育用房面积",
        "室内体育用房",
        "体育馆面积",
        "室内运动场馆面积",
        "室内体育馆面积",
        "室内场馆面积",
      ],
      ...["室内体育场馆面积", "室内运动场地面积", "风雨操场面积", "Indoor sports area"],
    ],
  },
  {
    id: "outdoor-sports-area",
    kind: "area",
    names: [
      ...[
        "运动场地面积",
        "室外运动场地面积",
        "体育场面积",
        "体育运动场面积",
        "运动场面积",
        "室外体育场地面积",
      ],
      ...["室外运动场面积", "体育场地面积", "体育运动场地面积", "室外场地面积"],
      ...["室外体育活动场地面积", "体育活动场地面积", "Outdoor sports area"],
    ],
  },
  {
    id: "sports-area",
    kind: "area",
    names: ["体育运动场馆面积", "体育场馆面积", "运动场馆面积", "体育运动场馆总面积", "Sports area"],
  },
  {
    id: "equipment-value",
    kind: "money",
    names: [
      ...[
        "教学仪器设备值",
        "教学仪器设备资产值",
        "教学仪器设备总值",
        "教学仪器设备价值",
        "仪器设备值",
        "设备值",
      ],
      ...["教学仪器设备资产", "教学仪器设备资产总值", "教学仪器设备", "仪器设备总值"],
      ...["教学、实习仪器设备资产值", "教学、科研仪器设备资产值", "教学仪器设备资产总额", "Equipment value"],
    ],
  },
  {
    id: "multimedia-rooms",
    kind: "count",
    names: ["网络多媒体教室数", "多媒体教室数", "网络多媒体教室", "多媒体网络教室数", "Multimedia rooms"],
  },
  {
    id: "music-rooms",
    kind: "count",
    names: ["音乐教室数", "音乐专用教室数", "音乐教室间数", "音乐室", "Music rooms"],
    pattern: /^(?:专用教室|功能教室).*音乐(?:教室)?$/,
  },
  {
    id: "art-rooms",
    kind: "count",
    names: ["美术教室数", "美术专用教室数", "美术教室间数", "美术室", "Art rooms"],
    pattern: /^(?:专用教室|功能教室).*美术(?:教室)?$/,
  },
  {
    id: "public-funds",
    kind: "money",
    names: [
      ...["公用经费预算", "公用经费", "公用经费预算总额", "年度公用经费预算总额", "学校年度公用经费预算总额"],
      ...["年度公用经费", "年度公用经费预算", "公用经费预算数", "公用经费总额"],
      ...["Public funds", "Budget for public funds"],
    ],
  },
  {
    id: "training-funds",
    kind: "money",
    names: [
      ...["教师培训经费", "培训经费", "教师培训费", "教师培训经费支出", "教师培训经费预算", "培训费"],
      ...["Training funds", "Teacher training funds"],
    ],
  },
];
