import type { Command } from "commander";
import { languages } from "../../core";
import { choiceOf } from "../usage-error";

/** How the answer is written. */
export interface OutputOptions {
  readonly format?: string;
  readonly lang?: string;
}

export const formats = ["text", "json"] as const;
export type Format = (typeof formats)[number];

/** Adds `--format` and `--lang`, which every command has. */
export function addFormatAndLanguage(
  command: Command,
  { format, lang }: { readonly format: string; readonly lang: string },
): Command {
  return command.option("--format <FORMAT>", format).option("--lang <LANG>", lang);
}

export function formatOf({ format }: OutputOptions): Format {
  return format === undefined ? "text" : choiceOf("--format", format, formats);
}

/** Refuses a language that is not spoken; which one is spoken was settled before. */
export function requireLanguage({ lang }: OutputOptions): void {
  if (lang !== undefined) {
    choiceOf("--lang", lang, languages);
  }
}
