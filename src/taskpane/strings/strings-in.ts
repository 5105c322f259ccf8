import { type Language } from "../../core";
import { en } from "./en";
import { type Strings } from "./strings";
import { zhCn } from "./zh-cn";

/** The pane's sentences by language. */
export const stringsIn: Readonly<Record<Language, Strings>> = { "zh-CN": zhCn, en };
