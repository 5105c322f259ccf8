import { stages, type Stage } from "../stage";

/** A header as the matcher compares it. */
export interface HeaderKey {
  /** Without spaces, brackets, punctuation, units, and words that only say "how many". */
  readonly key: string;
  /** Whether words such as 数 or 总面积 were taken off: what is counted is never a description. */
  readonly counted: boolean;
  /** What the words taken off count: floor or ground (面积), or things (数、间数); `null` when they do not tell. */
  readonly measured: "area" | "number" | null;
  /** The unit the header states, as one of `unitWords`; `null` when it states none. */
  readonly unit: string | null;
  /** The stage the header limits itself to; `null` when it names none. */
  readonly stage: Stage | null;
}

const unitPattern =
  "(?:亿元|百万元|万元|千元|元|万平方米|万m2|平方米|平米|m2|亩|公顷|米|m|万人|人|名|个|间|所|班|台|万册|千册|册|本|套|位|座|度|°|%)";
const bracketed = /[([{【〔「『]([^)\]}】〕」』]*)[)\]}】〕」』]?/g;
const trailingBrackets = /(?:[([{【〔「『][^)\]}】〕」』]*[)\]}】〕」』])+$/;
const wholeUnit = new RegExp(`^(?:单位[::]?)?(${unitPattern})$`);
const separatedUnit = new RegExp(`(?:[/:,、_|-]|单位[::]?)(${unitPattern})$`);
const gluedUnit = /(亿元|百万元|万元|千元|万平方米|平方米|平米|m2|万册)$/;
const enumerator = /^(?:其中[::]?|\d{1,2}[.、)](?=\D)|[一二三四五六七八九十]{1,3}[、.])+/;
const punctuation = /[、,。.;::·'"“”‘’*#_\-—~/|]/g;
const counting = /(?:(?:总|人|间|个|所|台|册)?数量?|总量|总额|总计|合计|小计|总面积|建筑面积|面积|总)$/;
const stageWord = /^(小学|初中)(?:学?段|阶段|部)?|[(]?(小学|初中)(?:学?段|阶段|部)?$/;
const gradesOf: Readonly<Record<Stage, RegExp>> = {
  primary: /^(?:1|一)(?:-|~|至|到|—|–)(?:6|六)年级$/,
  junior: /^(?:7|七)(?:-|~|至|到|—|–)(?:9|九)年级$/,
};
const withoutSport = /(?:不含|不包括|扣除|除去?|已减).*(?:体育|运动)/;
const sizeRange = /\d(?:人|平方米|m2)|\d(?:及|\(含\))?以[上下]|[<>≤≥=]\d|^\d+[-~至到—–]\d+$/;
const otherGroup =
  /^(?:其中:?)?(?:女|男|少数民族|寄宿|留守|残疾|上学?年|去年|前年|预计|计划|目标|标准|应有|应配|缺|差|拟建|在建|代课|兼职|走教|外聘|临聘)(?:生|性|教师|学生|数|值|人数?)*$/;

// nearly every cell; putting a text into normal form costs more than looking at it
const alreadyPlain = /^[0-9a-z\u4e00-\u9fff]*$/;

/** Returns a text without full-width forms, spaces and line breaks, in lower case. */
export function plainText(text: string): string {
  return alreadyPlain.test(text) ? text : text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}

/** Returns the notes a header ends with: brackets that state no unit or stage and do not change what it means. */
export function notesIn(header: string): readonly string[] {
  const end = trailingBrackets.exec(plainText(header))?.[0] ?? "";
  return [...end.matchAll(bracketed)]
    .map((match) => match[1]!)
    .filter(
      (text) => text !== "" && unitWord(text) === null && !isQualifier(text) && stageIn([text]) === null,
    );
}

/** Returns the unit a text consists of, such as `万元`; `null` when it is not just a unit. */
export function unitWord(text: string): string | null {
  const plain = plainText(text).replace(/^[([【]|[)\]】]$/g, "");
  return wholeUnit.exec(plain)?.[1] ?? null;
}

/**
 * Reduces a header to what it means.
 *
 * @example A space inside, and a unit in full-width brackets
 * ```ts
 * headerKey("教学仪器 设备值（万元）"); // { key: "教学仪器设备值", counted: false, measured: null, unit: "万元", stage: null }
 * ```
 */
export function headerKey(header: string): HeaderKey {
  const plain = plainText(header);
  const inBrackets = [...plain.matchAll(bracketed)].map((match) => match[1]!);
  const bare = plain.replace(bracketed, "").replace(enumerator, "");
  const trailing = separatedUnit.exec(bare) ?? gluedUnit.exec(bare);
  const { stage, rest } = splitStage(trailing === null ? bare : bare.slice(0, trailing.index));
  const compact = rest.replace(punctuation, "");
  const key = withoutCounting(compact);
  return {
    key: key + qualifierOf(inBrackets),
    counted: key !== compact,
    measured: measuredBy(compact.slice(key.length)),
    unit: inBrackets.map(unitWord).find((unit) => unit !== null) ?? trailing?.[1] ?? null,
    stage: stage ?? stageIn(inBrackets),
  };
}

function withoutCounting(text: string): string {
  const shorter = text.replace(counting, "");
  return shorter === "" || shorter === text ? text : withoutCounting(shorter);
}

function measuredBy(counted: string): "area" | "number" | null {
  if (counted.includes("面积")) {
    return "area";
  }
  return /数/.test(counted) ? "number" : null;
}

/** Part of the pupils or rooms, another year, rooms for sport left out: such brackets change what a header means. */
function qualifierOf(inBrackets: readonly string[]): string {
  return inBrackets.find(isQualifier) ?? "";
}

function isQualifier(text: string): boolean {
  return withoutSport.test(text) || sizeRange.test(text) || otherGroup.test(text);
}

function stageIn(inBrackets: readonly string[]): Stage | null {
  return (
    inBrackets
      .map((text) => stageNamed(text.replace(/学?段|阶段|部$/, "")) ?? stageOfGrades(text))
      .find(Boolean) ?? null
  );
}

function stageOfGrades(text: string): Stage | null {
  return stages.find((stage) => gradesOf[stage].test(text)) ?? null;
}

function splitStage(text: string): { stage: Stage | null; rest: string } {
  const match = stageWord.exec(text);
  if (match === null) {
    return { stage: null, rest: text };
  }
  return { stage: stageNamed(match[1] ?? match[2]!), rest: text.replace(match[0], "") };
}

function stageNamed(text: string): Stage | null {
  if (text === "小学") {
    return "primary";
  }
  return text === "初中" ? "junior" : null;
}
