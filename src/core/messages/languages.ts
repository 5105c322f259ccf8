import type { Language } from "../language";
import { en } from "./en";
import type { Messages } from "./messages";
import { zhCn } from "./zh-cn";

/** The sentences of every language. */
export const messagesIn: Readonly<Record<Language, Messages>> = { "zh-CN": zhCn, en };
