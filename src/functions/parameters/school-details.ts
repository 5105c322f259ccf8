import { packTermsZhCn, readLocation, readSchoolType, stagesOfType, type SchoolType } from "../../core";
import type { FunctionParameter } from "../function-entry";

/** Where a school stands, as it is or as a sheet writes it. */
export const locationParameter: FunctionParameter = {
  id: "location",
  kind: "choice",
  optional: true,
  name: { "zh-CN": "城乡", en: "location" },
  description: {
    "zh-CN": "标准因城乡而异时给出：城乡分类或其代码，中心城区请写 central-urban",
    en: "Where the standard goes by it: the location class or its code; central-urban for the centre of a city",
  },
  choices: [
    { value: "central-urban", description: { "zh-CN": "中心城区", en: "Centre of a city" } },
    { value: "urban", description: { "zh-CN": "城区", en: "City" } },
    { value: "town", description: { "zh-CN": "镇区、县镇", en: "Town" } },
    { value: "rural", description: { "zh-CN": "乡村", en: "Countryside" } },
  ],
  read: readLocation,
};

export const classesParameter: FunctionParameter = {
  id: "classes",
  kind: "number",
  optional: true,
  name: { "zh-CN": "班级数", en: "classes" },
  description: {
    "zh-CN": "标准因规模而异时给出：学校的班级总数",
    en: "Where the standard goes by size: the number of classes of the school",
  },
};

export const typeParameter: FunctionParameter = {
  id: "type",
  kind: "choice",
  optional: true,
  name: { "zh-CN": "办学类型", en: "type" },
  description: {
    "zh-CN": "标准因办学类型而异时给出：类型名称或其代码",
    en: "Where the standard goes by it: the type of school or its code",
  },
  choices: (Object.keys(stagesOfType) as SchoolType[]).map((value) => ({
    value,
    description: { "zh-CN": packTermsZhCn.schoolTypes[value], en: value.replaceAll("-", " ") },
  })),
  read: readSchoolType,
};

export const builtParameter: FunctionParameter = {
  id: "built",
  kind: "number",
  optional: true,
  name: { "zh-CN": "建校年份", en: "built" },
  description: {
    "zh-CN": "标准因建校时间而异时给出：四位年份",
    en: "Where the standard goes by it: the year the school was built, of four digits",
  },
};

export const migrantsParameter: FunctionParameter = {
  id: "migrants",
  kind: "number",
  optional: true,
  name: { "zh-CN": "随迁占比", en: "migrants" },
  description: {
    "zh-CN": "标准因随迁子女而异时给出：随迁子女占在校生的比例，0 到 1，即 30% 写 0.3",
    en: "Where the standard goes by it: migrant workers' children over all pupils, from 0 to 1",
  },
};

/** What a standard may ask of a school before it says which limit applies; all may be left out. */
export const schoolDetailParameters: readonly FunctionParameter[] = [
  locationParameter,
  classesParameter,
  typeParameter,
  builtParameter,
  migrantsParameter,
];
