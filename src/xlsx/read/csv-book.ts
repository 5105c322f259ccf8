import { read, type CellObject, type WorkBook } from "@e965/xlsx";
import { FileError, type ReadLimits } from "../workbook-content";
import { csvText } from "./csv-text";
import { csvValue } from "./csv-value";

/**
 * Parses a text table into a workbook of one sheet.
 *
 * @remarks The separator is the one of comma, semicolon, tab and bar that most often stands outside quotes near the
 * top. The library splits the fields; what they mean is decided by {@link csvValue}.
 *
 * @throws {@link FileError} `file-not-a-workbook` for bytes that are no text, `file-has-too-many-cells`.
 */
export function csvBook(bytes: Uint8Array, extension: string, limits: ReadLimits): WorkBook {
  const text = csvText(bytes).replace(/^\uFEFF/, "");
  if (text.includes("\0")) {
    throw new FileError("file-not-a-workbook");
  }
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const separator = declared?.[1] ?? separatorOf(text, extension);
  const body = declared === null ? text : text.slice(declared[0].length);
  if (fieldCount(body, separator) > limits.cells) {
    throw new FileError("file-has-too-many-cells", { limit: limits.cells });
  }
  // a leading sep= line also keeps the library from taking a header such as ID for another format
  const book = read(`sep=${separator}\n${body}`, { type: "string", raw: true, dense: true });
  for (const row of book.Sheets[book.SheetNames[0]!]?.["!data"] ?? []) {
    row?.forEach((cell) => retype(cell, separator !== ";"));
  }
  return book;
}

function retype(cell: CellObject, grouped: boolean): void {
  const value = typeof cell.v === "string" ? csvValue(cell.v, grouped) : (cell.v ?? null);
  if (typeof value === "number") {
    Object.assign(cell, { t: "n", v: value });
  } else if (typeof value === "boolean") {
    Object.assign(cell, { t: "b", v: value });
  } else if (value === null) {
    cell.t = "z";
    delete cell.v;
  }
}

function separatorOf(text: string, extension: string): string {
  if (extension === "tsv" || extension === "tab") {
    return "\t";
  }
  const head = text.slice(0, 8192).replace(/"(?:[^"]|"")*"/g, "");
  const candidates = [",", "\t", ";", "|"];
  const counts = candidates.map((candidate) => head.split(candidate).length - 1);
  return candidates[counts.indexOf(Math.max(...counts))]!;
}

function fieldCount(text: string, separator: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (letter === separator || letter === "\n") {
      count++;
    }
  }
  return count;
}
