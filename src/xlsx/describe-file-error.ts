import { en } from "./messages/en";
import { type FileMessages } from "./messages/file-messages";
import { zhCn } from "./messages/zh-cn";
import { type FileError } from "./workbook-content";

const languages: Readonly<Record<"zh-CN" | "en", FileMessages>> = { "zh-CN": zhCn, en };

/** Says in one or two sentences which file could not be opened or written, why, and what to do. */
export function describeFileError(language: "zh-CN" | "en", error: FileError): string {
  const { file = "", part = "", sheet = "", name = "", limit, limitMegabytes } = error.params;
  return languages[language][error.code]({
    file: String(file),
    part: String(part),
    sheet: String(sheet),
    name: String(name),
    limit: Number(limitMegabytes ?? limit ?? 0),
  });
}
