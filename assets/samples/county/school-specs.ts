/** Where a school stands, in the three groups of education statistics. */
export type Place = "城区" | "镇区" | "乡村";

/** What makes a school strong or weak; the generator does the rest. */
export interface SchoolSpec {
  readonly name: string;
  readonly schoolType: "小学" | "教学点" | "初级中学" | "九年一贯制学校";
  readonly place: Place;
  /** Given where a school must have exactly so many; drawn by place otherwise. */
  readonly pupils?: number;
  /** One official code for both sections of a nine-year school. */
  readonly sharedCode?: string;
  /** Multiplies an indicator's drawn level: 0.9 leaves it between 85 % and the limit, 0.7 below both. */
  readonly weak?: { readonly [indicator in Indicator]?: number };
}

export type Indicator =
  "qualified" | "backbone" | "sportsAndArts" | "teachingArea" | "sportsArea" | "equipment" | "multimedia";

const nineYearSchools = [
  { name: "临湖新区九年一贯制学校", place: "城区", sharedCode: "3137990901", primary: 986, junior: 512 },
  { name: "青石镇九年一贯制学校", place: "镇区", sharedCode: "3137990902", primary: 455, junior: 238 },
  { name: "白鹭乡九年一贯制学校", place: "乡村", sharedCode: "3137990903", primary: 262, junior: 141 },
  { name: "松岭乡九年一贯制学校", place: "乡村", sharedCode: "3137990904", primary: 188, junior: 97 },
] as const;

const towns = [
  { name: "石桥镇", villages: ["柳林", "东河", "大王庄"] },
  { name: "双泉镇", villages: ["上泉", "下泉", "杏花"] },
  { name: "马陵镇", villages: ["马陵", "南坡", "清水"] },
  { name: "龙潭镇", villages: ["潭西", "高庄", "红旗"] },
  { name: "古槐镇", villages: ["槐树", "周家", "小李庄"] },
  { name: "青石镇", villages: ["石门", "后洼", "张楼"] },
  { name: "白鹭乡", villages: ["鹭河", "前湾"] },
  { name: "松岭乡", villages: ["松坡", "北岭"] },
  { name: "望海镇", villages: ["渔村", "盐滩", "港北"] },
] as const;

const urbanPrimary = [
  "云溪县实验小学",
  "云溪县第一小学",
  "云溪县第二小学",
  "云溪县第三小学",
  "云溪县第四小学",
  "云溪县第五小学",
  "城关街道东关小学",
  "城关街道西关小学",
  "城关街道南门小学",
  "城关街道北苑小学",
  "临湖新区湖滨小学",
  "临湖新区学府小学",
] as const;

const primaryWeaknesses: Readonly<Record<string, NonNullable<SchoolSpec["weak"]>>> = {
  城关街道西关小学: { sportsArea: 0.9 },
  云溪县第四小学: { teachingArea: 0.92 },
  古槐镇周家小学: { multimedia: 0.6, equipment: 0.78 },
  望海镇盐滩小学: { backbone: 0.5 },
  马陵镇中心小学: { qualified: 0.72, backbone: 0.7 },
};

/** The 60 rows of the primary sheet, in the order a county lists them. */
export function primarySpecs(): readonly SchoolSpec[] {
  const urban = urbanPrimary.map((name) => primarySpec(name, "城区"));
  const rural = towns.flatMap(({ name, villages }) => [
    primarySpec(`${name}中心小学`, name.endsWith("乡") ? "乡村" : "镇区"),
    primarySpec(`${name}第二小学`, name.endsWith("乡") ? "乡村" : "镇区"),
    ...villages.map((village) => primarySpec(`${name}${village}小学`, "乡村")),
  ]);
  const points: SchoolSpec[] = [
    { name: "松岭乡云顶教学点", schoolType: "教学点", place: "乡村", pupils: 31 },
  ];
  return [...urban, ...rural, ...nineYearSpecs("小学部", "primary"), ...points];
}

const urbanJunior = [
  "云溪县实验中学",
  "云溪县第一初级中学",
  "云溪县第二初级中学",
  "云溪县第三初级中学",
] as const;

const juniorWeaknesses: Readonly<Record<string, NonNullable<SchoolSpec["weak"]>>> = {
  云溪县第二初级中学: { sportsArea: 0.88 },
  龙潭镇初级中学: { qualified: 0.8, multimedia: 0.75 },
};

/** The 20 rows of the junior sheet. */
export function juniorSpecs(): readonly SchoolSpec[] {
  const urban = [...urbanJunior, "临湖新区初级中学"].map((name) => juniorSpec(name, "城区"));
  const rural = towns.map(({ name }) => juniorSpec(`${name}初级中学`, name.endsWith("乡") ? "乡村" : "镇区"));
  const second = ["石桥镇第二初级中学", "望海镇第二初级中学"].map((name) => juniorSpec(name, "镇区"));
  return [...urban, ...rural, ...second, ...nineYearSpecs("初中部", "junior")];
}

function primarySpec(name: string, place: Place): SchoolSpec {
  return { name, schoolType: "小学", place, weak: primaryWeaknesses[name] ?? {} };
}

function juniorSpec(name: string, place: Place): SchoolSpec {
  return { name, schoolType: "初级中学", place, weak: juniorWeaknesses[name] ?? {} };
}

function nineYearSpecs(section: string, stage: "primary" | "junior"): SchoolSpec[] {
  return nineYearSchools.map(({ name, place, sharedCode, ...pupils }) => ({
    name: `${name}（${section}）`,
    schoolType: "九年一贯制学校",
    place,
    sharedCode,
    pupils: pupils[stage],
  }));
}
