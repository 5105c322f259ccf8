import { en } from "../strings/en";
import { type Strings } from "../strings/strings";
import { zhCn } from "../strings/zh-cn";

/** The languages of the workbench, named as a host names its own. */
export type Language = "zh-CN" | "en-US";

export const stringsIn: Readonly<Record<Language, Strings>> = { "zh-CN": zhCn, "en-US": en };

/** Each language in its own words. */
export const languageNames: Readonly<Record<Language, string>> = { "zh-CN": "中文", "en-US": "English" };

/** Reads a language from `?lang=`; Chinese unless English is asked for. */
export function languageOf(value: string | null): Language {
  return value?.toLowerCase().startsWith("en") ? "en-US" : "zh-CN";
}
