import type { FieldId } from "../field-id";
import type { Stage } from "../stage";
import { classBins, fieldDefinitions, kindOf } from "./fields";
import { headerKey, plainText, unitWord, type HeaderKey } from "./header-key";
import { isRatioPath } from "./ratio-header";
import { unitFactor } from "./units";

/** What a header was understood to mean. */
export interface HeaderMatch {
  readonly field: FieldId;
  readonly unit: string | null;
  readonly stage: Stage | null;
}

/** A field a name stands for, and the stage it limits it to. */
export interface NamedField {
  readonly field: FieldId;
  readonly stage: Stage | null;
}

/** Every name of every field, by its header key. */
export const namedFields: ReadonlyMap<string, NamedField> = collectNames();
const ratioEnd = /(?:率|比例|占比|比值|排名|达标|差距|缺口)$/;
const binStart = "^(?:班额|班级数?|教学班数?|班数|classesof)?[(]?";
const binTail = "人?的?(?:班级|教学班|班)?数?[)]?$";
const closedBin = new RegExp(`${binStart}(\\d+)人?[-~至到—–](\\d+)${binTail}`);
const lowestBin = new RegExp(
  `${binStart}(?:(?:<=|≤|小于等于|upto)(\\d+)|(\\d+)人?(?:及|\\(含\\))?以下)${binTail}`,
);
const highestBin = new RegExp(
  `${binStart}(?:(?:>=|≥|大于等于)(\\d+)|(\\d+)人?(?:(?:及|\\(含\\))?以上|\\+|andmore))${binTail}`,
);
const otherPeople =
  /^(?:.{0,4}(?:交流|轮岗|走教|兼职|支教|代课|临聘|外聘).{0,4}(?<!表)|(?:其中:?)?女(?:性|生|教师)?|(?:上学?年|去年|拟建|在建|计划|规划).{0,4}(?<!表))$/;
const floorParent = /^.{0,6}面积$/;
const sumOfMoney = /(?:费|算|值|额|产|支出|funds|value|spent)$/;

/**
 * Finds the field a column's header means.
 *
 * @remarks Ratios (生均…, 每百名…, …率) are never taken for amounts.
 *
 * @param path - The header cells over the column, top first, blanks left out.
 * @returns `null` when it is none of ours.
 */
export function matchHeader(path: readonly string[]): HeaderMatch | null {
  const unitBelow = path.length > 1 ? unitWord(path.at(-1)!) : null;
  const texts = unitBelow === null ? path : path.slice(0, -1);
  if (texts.length === 0 || isRatioPath(texts)) {
    return null;
  }
  for (let from = texts.length - 1; from >= 0; from--) {
    const match = matchText(texts.slice(from).join(""), texts.at(-1)!);
    if (match !== null && !texts.slice(0, from).some((parent) => contradicts(parent, match.field))) {
      const over = texts.slice(0, from);
      return {
        field: match.field,
        unit: unitBelow ?? statedUnit(match) ?? unitOver(over, match.field),
        stage: match.stage ?? stageOver(over),
      };
    }
  }
  return null;
}

/** Returns the unit and the stage of a column that was told what it holds. */
export function unitAndStageOf(path: readonly string[], field: FieldId): Omit<HeaderMatch, "field"> {
  const unitBelow = path.length > 1 ? unitWord(path.at(-1)!) : null;
  const texts = unitBelow === null ? path : path.slice(0, -1);
  const { unit, stage } = headerKey(texts.at(-1) ?? "");
  const over = texts.slice(0, -1);
  return {
    unit: unitBelow ?? statedUnit({ field, unit, stage }) ?? unitOver(over, field),
    stage: stage ?? stageOver(over),
  };
}

/** Whether a header states a ratio, a rate or a question, and so can be no slip for an amount. */
export function isNoAmount(path: readonly string[]): boolean {
  const { key } = headerKey(path.at(-1) ?? "");
  return isRatioPath(path) || ratioEnd.test(key) || key.startsWith("是否");
}

function matchText(text: string, lowest: string): HeaderMatch | null {
  const header = headerKey(text);
  const named = namedFields.get(header.key);
  if (named !== undefined && measures(named.field, header)) {
    return { field: named.field, unit: header.unit, stage: named.stage ?? header.stage };
  }
  if (ratioEnd.test(header.key) || header.key.startsWith("是否")) {
    return null;
  }
  const field = binOf(lowest) ?? fieldByPattern(header);
  return field === null || !measures(field, header)
    ? null
    : { field, unit: header.unit, stage: header.stage };
}

/** The floor in 67—90㎡ says which rooms are counted, not in what. */
function statedUnit({ field, unit }: HeaderMatch): string | null {
  return kindOf(field) === "count" && isFloorOrMoney(unit) ? null : unit;
}

/** Whether what the header counts can be this field: floor is no number of rooms, and a number of rooms no floor. */
function measures(field: FieldId, { key, counted, measured, unit }: HeaderKey): boolean {
  const kind = kindOf(field);
  switch (kind) {
    case "text":
      return !counted;
    case "area":
      return measured !== "number" && unit !== "%" && !countsThings(unit);
    case "money":
      return measured === null || (measured === "number" && sumOfMoney.test(key));
    case "count":
      return measured !== "area" && unit !== "%" && (/\d/.test(key) || !isFloorOrMoney(unit));
    default:
      return measured !== "area" && (kind === "rate" || unit !== "%");
  }
}

function countsThings(unit: string | null): boolean {
  return unit !== null && unitFactor("count", unit) !== null;
}

function isFloorOrMoney(unit: string | null): boolean {
  return unit !== null && (unitFactor("area", unit) ?? unitFactor("money", unit)) !== null;
}

/** Whether a parent says that the column holds other people, another year, or floor where rooms are counted. */
function contradicts(parent: string, field: FieldId): boolean {
  const plain = plainText(parent).replace(/[(（].*$/, "");
  return otherPeople.test(plain) || (kindOf(field) === "count" && floorParent.test(plain));
}

/** A parent such as `面积（平方米）`, or a title that states one, gives its unit where it fits. */
function unitOver(over: readonly string[], field: FieldId): string | null {
  const units = over.map((text) => headerKey(text).unit).reverse();
  return units.find((unit) => unit !== null && unitFactor(kindOf(field), unit) !== null) ?? null;
}

function stageOver(over: readonly string[]): Stage | null {
  const parent = over.map(headerKey).find(({ key, stage }) => key === "" && stage !== null);
  return parent?.stage ?? null;
}

function fieldByPattern({ key }: HeaderKey): FieldId | null {
  return fieldDefinitions.find(({ pattern }) => pattern?.test(key))?.id ?? null;
}

function binOf(text: string): FieldId | null {
  const plain = plainText(text);
  const closed = closedBin.exec(plain);
  if (closed !== null) {
    return binFrom(Number(closed[1]), Number(closed[2]));
  }
  const lowest = lowestBin.exec(plain);
  if (lowest !== null) {
    return binFrom(1, Number(lowest[1] ?? lowest[2]));
  }
  const highest = highestBin.exec(plain);
  return highest === null ? null : binFrom(Number(highest[1] ?? highest[2]), null);
}

function binFrom(from: number, to: number | null): FieldId | null {
  return classBins.find(({ low, high }) => low === from && high === to)?.id ?? null;
}

function collectNames(): ReadonlyMap<string, NamedField> {
  const named = new Map<string, NamedField>();
  for (const { id, names, stageNames } of fieldDefinitions) {
    names.forEach((name) => named.set(headerKey(name).key, { field: id, stage: null }));
    for (const stage of ["primary", "junior"] as const) {
      stageNames?.[stage].forEach((name) => named.set(headerKey(name).key, namedIn(id, name, stage)));
    }
  }
  return named;
}

/** A name that says its stage leaves it to the header; one that does not means that stage alone. */
function namedIn(field: FieldId, name: string, stage: Stage): NamedField {
  return { field, stage: headerKey(name).stage === null ? stage : null };
}
