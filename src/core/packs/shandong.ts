import type { SchoolType } from "../school";
import { atLeast, atMost } from "./limits";
import { ordinarySchoolsOnly } from "./ordinary-schools-only";
import { provincialStageSplit } from "./provincial-stage-split";
import { silentOnSchools } from "./silent-on-schools";
import type { LimitCase, ThresholdPack } from "./threshold-pack";

const primary: readonly SchoolType[] = ["primary-school", "teaching-point"];
const junior: readonly SchoolType[] = ["junior-school"];
const inferredTable = (table: string) => `${table}（出处系推断）`;

/** Shandong's standard of school conditions: land by number of classes, much else blank. */
export const shandong: ThresholdPack = {
  id: "shandong",
  title: {
    "zh-CN": "山东省普通中小学校办学条件标准",
    en: "Shandong: standard of conditions of primary and secondary schools",
  },
  scope: {
    "zh-CN":
      "用地各表出自本标准系推断，只在表列班数、且学校不是一贯制时判定；图书、计算机、仪器设备的标准值和学校达标规则未见到原文，暂缺，学校不作达标判定。",
    en: "The land tables are ascribed to this standard by inference; they are applied at the class counts they list, to schools of one stage. The limits of books, computers and equipment and the rule for schools have not been seen and are blank, so schools are not judged as a whole.",
  },
  citation: {
    documentNumber: "《山东省普通中小学校办学条件标准》",
    locator: "条款未核实",
    address: "https://www.xiaomilidoc.com/p-9994225.html",
    otherAddresses: [
      "https://360docs.net/doc/1b18391062.html",
      "https://desk33.com/d-1798753.html",
      "http://www.zjjjcw.com/xinwendongtai/xingyexinwen/2731.html",
      "http://www.91gzw.com/wenku/rrbvh/8xllEn09xQ",
      "http://www.cornels-photography.com/paper/218076644.html",
      "http://www.liconghuilvshi.com/edu/2018/158503.html",
      "http://www.dybbs8.com/excel/383792.html",
    ],
    transcription: "unverified",
  },
  limits: [
    {
      ...atLeast(
        "outdoor-sports-area-in-all",
        listed(primary, [12, 6288], [18, 8533], [24, 10893], [30, 11501], [36, 12109]),
        listed(junior, [18, 8533], [24, 11260], [30, 11546], [36, 12154]),
      ),
      locator: inferredTable("体育用地（小学表 3-1）"),
    },
    {
      ...atLeast(
        "running-track",
        listed(primary, [12, 200], [18, 250], [24, 300], [30, 300], [36, 300]),
        undefined,
      ),
      locator: inferredTable("田径场（小学表 3-1）"),
    },
    {
      ...atLeast(
        "land-area-in-all",
        listed(primary, [12, 14047], [18, 19017], [24, 24872], [30, 28965], [36, 32359]),
        null,
      ),
      locator: inferredTable("用地（小学表 3-2）"),
    },
    { ...atLeast("green-area", 3, undefined), locator: inferredTable("小学绿化用地") },
    atMost("largest-class", 45, 50),
    atLeast("equipment-value", null, null),
    atMost("pupils-per-computer", null, null),
    atLeast("books", null, null),
  ],
  schoolRule: null,
  balance: null,
  schoolLimits: { ...silentOnSchools, classSize: { primary: 45, junior: 50 } },
  exclusions: ordinarySchoolsOnly,
  stageSplit: provincialStageSplit,
  relaxations: [],
  scoring: [],
};

/** How to read between the rows is not known, nor what holds where a school has several stages. */
function listed(
  types: readonly SchoolType[],
  ...rows: readonly (readonly [number, number])[]
): readonly LimitCase[] {
  const table = {
    lookup: "listed-only" as const,
    rows: rows.map(([classes, value]) => ({ classes, value })),
  };
  return [{ when: { types }, value: table }];
}
