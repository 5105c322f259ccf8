import { read, type ParsingOptions, type WorkBook } from "@e965/xlsx";
import { strToU8, zipSync, type Zippable } from "fflate";
import { isXmlName, openPackage, plainName, type OpenPackage } from "../package/open-package";
import { partText } from "../package/workbook-parts";
import { declareUtf8, decodePart, hasDoctype } from "../package/part-text";
import { FileError, type ReadLimits } from "../workbook-content";
import { cellCount, odsCellCount } from "./cell-count";
import { csvBook } from "./csv-book";
import { extensionOf, fileKind, holdsEncryptedPackage } from "./file-kind";

/** A workbook as the library parsed it, and the package it came from when it is OOXML. */
export interface ParsedBook {
  readonly book: WorkBook;
  readonly package: OpenPackage | null;
}

const common: ParsingOptions = {
  type: "array",
  dense: true,
  cellFormula: true,
  cellHTML: false,
  cellText: false,
  xlfn: true,
};

/**
 * Judges a file by every guard, then parses it.
 *
 * @throws {@link FileError} and nothing else.
 */
export function parseBook(
  bytes: Uint8Array,
  fileName: string,
  limits: ReadLimits,
  options: ParsingOptions,
): ParsedBook {
  if (bytes.length === 0) {
    throw new FileError("file-empty");
  }
  if (bytes.length > limits.fileBytes) {
    throw new FileError("file-too-large", { limitMegabytes: Math.round(limits.fileBytes / 1024 / 1024) });
  }
  switch (fileKind(bytes, fileName)) {
    case "zip":
      return parsePackage(bytes, limits, options);
    case "compound":
      return { book: parseCompound(bytes, options), package: null };
    case "xml":
      return { book: parseXml(bytes, options), package: null };
    case "biff":
    case "html":
      return { book: parse(bytes, options), package: null };
    case "text":
      return { book: csvBook(bytes, extensionOf(fileName), limits), package: null };
    case "unknown":
      throw new FileError("file-not-a-workbook");
  }
}

/** Positions of the sheets that have cells: not charts, dialogs or macros. */
export function worksheetIndexes(book: WorkBook): readonly number[] {
  return book.SheetNames.flatMap((name, index) => {
    const type = book.Sheets[name]?.["!type"];
    return type === undefined || type === "sheet" ? [index] : [];
  });
}

function parsePackage(bytes: Uint8Array, limits: ReadLimits, options: ParsingOptions): ParsedBook {
  const opened = openPackage(bytes, limits, isReadable);
  const kind = packageKind(opened);
  if (kind === null) {
    throw new FileError("file-not-a-workbook");
  }
  const cells = kind === "ods" ? odsCellCount(opened.parts) : cellCount(opened.parts);
  if (cells > limits.cells) {
    throw new FileError("file-has-too-many-cells", { limit: limits.cells });
  }
  // the look of OOXML is read elsewhere, and the library would copy column settings a million times if told to;
  // without stubs it would pass over formulas that hold no result yet
  const chosen =
    kind === "xlsx" ? { ...options, cellStyles: false, cellNF: false, sheetStubs: true } : options;
  return { book: parse(repack(opened), chosen), package: kind === "xlsx" ? opened : null };
}

function packageKind(opened: OpenPackage): "xlsx" | "xlsb" | "ods" | null {
  const names = opened.names.map(plainName);
  if (names.includes("content.xml")) {
    return "ods";
  }
  if (names.some((name) => /(^|\/)workbook[^/]*\.bin$/i.test(name))) {
    return "xlsb";
  }
  const types = partText(opened, "[Content_Types].xml");
  const isWorkbook =
    types !== undefined &&
    (/(spreadsheetml|ms-excel)[\w.]*\.main/i.test(types) ||
      names.some((name) => /(^|\/)workbook[^/]*\.xml$/i.test(name)));
  return isWorkbook ? "xlsx" : null;
}

/** Only what passed the guards reaches the library: plain names, UTF-8, stored. */
function repack(opened: OpenPackage): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, bytes] of opened.parts) {
    zippable[plainName(name)] = isXmlName(name) ? asUtf8(bytes) : bytes;
  }
  return zipSync(zippable, { level: 0 });
}

function asUtf8(bytes: Uint8Array): Uint8Array {
  const second = bytes[1];
  const maybeOther = bytes[0] !== 0x3c || second === 0 || !/utf-?8/i.test(headOf(bytes));
  if (!maybeOther) {
    return bytes;
  }
  return strToU8(declareUtf8(decodePart(bytes).text));
}

function headOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 100));
}

function isReadable(name: string): boolean {
  return isXmlName(name)
    ? !/\.vml$/i.test(name)
    : /(^|[/\\])(mimetype|[^/\\]+\.bin)$/i.test(name) && !/vba/i.test(name);
}

function parseCompound(bytes: Uint8Array, options: ParsingOptions): WorkBook {
  if (holdsEncryptedPackage(bytes)) {
    throw new FileError("file-encrypted");
  }
  return parse(bytes, options);
}

function parseXml(bytes: Uint8Array, options: ParsingOptions): WorkBook {
  const { text } = decodePart(bytes);
  if (hasDoctype(text)) {
    throw new FileError("file-has-doctype", { part: "" });
  }
  if (!/<(\w+:)?Workbook\b/.test(text.slice(0, 4096))) {
    throw new FileError("file-not-a-workbook");
  }
  if (/Span\s*=\s*["']\d{6,}/.test(text)) {
    throw new FileError("file-expands-too-much");
  }
  return parse(strToU8(declareUtf8(text)), options);
}

function parse(bytes: Uint8Array, options: ParsingOptions): WorkBook {
  try {
    const book = read(bytes, { ...common, ...options });
    if (worksheetIndexes(book).length === 0) {
      throw new FileError("file-not-a-workbook");
    }
    return book;
  } catch (error) {
    if (error instanceof FileError) {
      throw error;
    }
    const encrypted = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new FileError(encrypted ? "file-encrypted" : "file-damaged");
  }
}
