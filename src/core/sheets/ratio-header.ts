import { plainText } from "./header-key";

const perPupil =
  /生均|人均|师均|班均|平均|均值|每百|每千|每\d+名|每生|每人|百生|per(?:pupil|student|\d+|hundred)/;
const perPupilUnit = /\/每?(?:百|千)?名?学?生(?:[·.)\]】]|$)|(?:^|[(【[])(?:学?生|人)\/(?:台|机|师|班|册)/;
const parentOfRatios = /^(?:生均|人均|平均|每百)|(?:生均|人均|平均|均)值?$/;

const unitInBrackets = /[([【][^()[\]【】]*\/每?(?:百|千)?名?学?生[^()[\]【】]*[)\]】]/;
const unitAtEnd = /\/每?(?:百|千)?名?学?生$/;
const perSo = /(?:每(?:[百千]|\d+)?名?)?(?:小学|初中|在校)?学?生(?:平?均|人均)?(?:拥有|占有|配备)?|人均|平均/;
const perSoEnglish = /per(?:pupil|student|(?:hundred|\d+)pupils)$/;

/**
 * Whether a header states a ratio (生均…, 每百名…, 元/生), where a school's total is needed.
 *
 * @example A unit per pupil
 * ```ts
 * isRatioHeader("教学仪器设备值（元/生）"); // true
 * ```
 */
export function isRatioHeader(text: string): boolean {
  const plain = plainText(text);
  return perPupil.test(plain) || perPupilUnit.test(plain);
}

/** Whether a column holds ratios by its header or by a merged parent; a title that speaks of averages does not tell. */
export function isRatioPath(path: readonly string[]): boolean {
  return path.some((text, level) =>
    level === path.length - 1 ? isRatioHeader(text) : parentOfRatios.test(plainText(text)),
  );
}

/**
 * Takes the words of a ratio off a header, so that the amount it divides is left.
 *
 * @example Backbone teachers for every hundred pupils
 * ```ts
 * withoutRatio("每百名学生拥有骨干教师数"); // "骨干教师数"
 * ```
 */
export function withoutRatio(text: string): string {
  return [unitInBrackets, unitAtEnd, perSo, perSoEnglish].reduce(
    (rest, words) => rest.replace(words, ""),
    plainText(text),
  );
}
