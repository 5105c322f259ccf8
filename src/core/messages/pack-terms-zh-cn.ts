import type { PackTerms } from "../packs/pack-terms";
import { schoolTypesZhCn, termsZhCn } from "./terms-zh-cn";

/** The words of a pack's worksheet, which is in Chinese. */
export const packTermsZhCn: PackTerms = {
  indicators: termsZhCn.indicators,
  fields: termsZhCn.fields,
  schoolTypes: schoolTypesZhCn,
};
