import type { Language } from "../../core";
import type { CliStrings } from "./cli-strings";
import { en } from "./en";
import { zhCn } from "./zh-cn";

export type { CliStrings } from "./cli-strings";

/** The sentences of the command line, by language. */
export const stringsIn: Readonly<Record<Language, CliStrings>> = { "zh-CN": zhCn, en };
