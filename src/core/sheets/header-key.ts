import type { Stage } from "../stage";

/** A header as the matcher compares it. */
export interface HeaderKey {
  /** Without spaces, brackets, punctuation, units, and words that only say "how many". */
  readonly key: string;
  /** Whether words such as 数 or 总面积 were taken off: what is counted is never a description. */
  readonly counted: boolean;
  /** The unit the header states, as one of `unitWords`; `null` when it states none. */
  readonly unit: string | null;
  /** The stage the header limits itself to; `null` when it names none. */
  readonly stage: Stage | null;
}

const unitPattern =
  "(?:亿元|百万元|万元|千元|元|万平方米|万m2|平方米|m2|m²|㎡|亩|公顷|米|m|万人|人|名|个|间|所|班|台|万册|册|套|位|度|°|%)";
const bracketed = /[([{【〔「『]([^)\]}】〕」』]*)[)\]}】〕」』]?/g;
const wholeUnit = new RegExp(`^(?:单位[::]?)?(${unitPattern})$`);
const separatedUnit = new RegExp(`(?:[/:,、_|-]|单位[::]?)(${unitPattern})$`);
const gluedUnit = /(亿元|百万元|万元|千元|万平方米|平方米|m2)$/;
const enumerator = /^(?:其中[::]?|\d{1,2}[.、)](?=\D)|[一二三四五六七八九十]{1,3}[、.])+/;
const punctuation = /[、,。.;::·'"“”‘’*#_\-—~/|]/g;
const counting = /(?:(?:总|人|间|个|所|台)?数量?|总量|总额|总计|合计|小计|总面积|建筑面积|面积|总)$/;
const stageWord = /^(小学|初中)(?:学?段|阶段|部)?|[(]?(小学|初中)(?:学?段|阶段|部)?$/;

/** Returns a text without full-width forms, spaces and line breaks, in lower case. */
export function plainText(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
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
 * headerKey("教学仪器 设备值（万元）"); // { key: "教学仪器设备值", counted: false, unit: "万元", stage: null }
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
    unit: inBrackets.map(unitWord).find((unit) => unit !== null) ?? trailing?.[1] ?? null,
    stage: stage ?? stageIn(inBrackets),
  };
}

function withoutCounting(text: string): string {
  const shorter = text.replace(counting, "");
  return shorter === "" || shorter === text ? text : withoutCounting(shorter);
}

/** A bracket that says rooms for sport are not in the figure changes what the header means. */
function qualifierOf(inBrackets: readonly string[]): string {
  return inBrackets.find((text) => /(?:不含|不包括|扣除|除去?|已减).*(?:体育|运动)/.test(text)) ?? "";
}

function stageIn(inBrackets: readonly string[]): Stage | null {
  return inBrackets.map((text) => stageNamed(text.replace(/学?段|阶段|部$/, ""))).find(Boolean) ?? null;
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
