import type { Location, SchoolType } from "../school";
import type { Stage } from "../stage";
import { plainText } from "./header-key";

const typeCodes: ReadonlyMap<string, SchoolType> = new Map<string, SchoolType>([
  ["111", "kindergarten"],
  ["211", "primary-school"],
  ["218", "teaching-point"],
  ["311", "junior-school"],
  ["312", "nine-year-school"],
  ["341", "complete-secondary"],
  ["342", "senior-school"],
  ["345", "twelve-year-school"],
  ["361", "vocational-school"],
  ["514", "special-school"],
]);

// in this order: a 小学教学点 is a teaching point, a 职业初中 a vocational school
const typeWords: readonly (readonly [RegExp, SchoolType])[] = [
  [/特殊教育|特教|盲校|聋校|盲聋|培智|启智/, "special-school"],
  [/教学点|teachingpoint/, "teaching-point"],
  [/职业|中职|技工|vocational/, "vocational-school"],
  [/十二年|12年/, "twelve-year-school"],
  [/九年|9年|一贯制/, "nine-year-school"],
  [/完全中学|完中/, "complete-secondary"],
  [/高级中学|高中/, "senior-school"],
  [/初级中学|初中|^中学$|^junior/, "junior-school"],
  [/小学|完小|^primary/, "primary-school"],
  [/幼儿园|kindergarten/, "kindergarten"],
];

const tellingTypes: ReadonlySet<SchoolType> = new Set<SchoolType>([
  "special-school",
  "teaching-point",
  "vocational-school",
  "twelve-year-school",
  "nine-year-school",
]);

// most names tell nothing: one look for all of them
const telling = new RegExp(
  typeWords
    .filter(([, type]) => tellingTypes.has(type))
    .map(([word]) => word.source)
    .join("|"),
);

/** Reads a school type from its name or its three-digit code; `null` when it is none we know. */
export function readSchoolType(text: string): SchoolType | null {
  const plain = plainText(text);
  return typeCodes.get(plain) ?? typeWords.find(([word]) => word.test(plain))?.[1] ?? null;
}

/**
 * Reads a school type from a school's own name, where the name leaves no doubt.
 *
 * @remarks 某某小学 does not: it may be registered as a teaching point.
 */
export function schoolTypeInName(name: string): SchoolType | null {
  const plain = plainText(name);
  if (!telling.test(plain) && !/^\d{3}$/.test(plain)) {
    return null;
  }
  const type = readSchoolType(plain);
  return type !== null && tellingTypes.has(type) ? type : null;
}

/** The stages a school of this type teaches; none for kindergartens and senior schools. */
export const stagesOfType: Readonly<Record<SchoolType, readonly Stage[]>> = {
  "primary-school": ["primary"],
  "teaching-point": ["primary", "junior"],
  "junior-school": ["junior"],
  "nine-year-school": ["primary", "junior"],
  "twelve-year-school": ["primary", "junior"],
  "complete-secondary": ["junior"],
  "senior-school": [],
  "special-school": ["primary", "junior"],
  "vocational-school": ["junior"],
  kindergarten: [],
};

const locationCodes: Readonly<Record<string, Location>> = {
  "111": "urban",
  "112": "urban",
  "121": "town",
  "122": "town",
  "123": "town",
  "210": "rural",
  "220": "rural",
};

/** Reads 城区, 镇区 or 乡村 from words or from the statistical code (国函〔2008〕60号). */
export function readLocation(text: string): Location | null {
  const plain = plainText(text);
  const code = /^\d{3}/.exec(plain)?.[0];
  if (code !== undefined) {
    return locationCodes[code] ?? null;
  }
  if (/(?<!非)中心城区/.test(plain)) {
    return "central-urban";
  }
  if (/乡中心|乡村|村|农村|^乡$|rural/.test(plain)) {
    return "rural";
  }
  if (/镇|town/.test(plain)) {
    return "town";
  }
  return /城|urban/.test(plain) ? "urban" : null;
}
