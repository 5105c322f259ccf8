import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a test says about its package; the rest is the least that Excel accepts. */
export interface PackageParts {
  /** Whole worksheet parts, or what stands inside `<worksheet>`, by sheet name. */
  readonly sheets?: Readonly<Record<string, string>>;
  readonly styles?: string;
  readonly sharedStrings?: readonly string[];
  readonly calcChain?: string;
  /** What follows `<sheets>` in the workbook part. */
  readonly afterSheets?: string;
  /** Further parts by name. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
}

/** Builds an .xlsx package by hand, so that a test says every byte of the parts it is about. */
export function aPackage(given: PackageParts = {}): Uint8Array {
  const sheets = Object.entries(given.sheets ?? { Sheet1: "<sheetData/>" });
  const extra = [
    ...(given.styles === undefined ? [] : ["styles"]),
    ...(given.sharedStrings === undefined ? [] : ["sharedStrings"]),
    ...(given.calcChain === undefined ? [] : ["calcChain"]),
  ];
  const parts: Zippable = {
    "[Content_Types].xml": strToU8(contentTypes(sheets.length, extra)),
    "_rels/.rels": strToU8(
      `${declaration}<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": strToU8(
      workbook(
        sheets.map(([name]) => name),
        given.afterSheets ?? "",
      ),
    ),
    "xl/_rels/workbook.xml.rels": strToU8(workbookRelationships(sheets.length, extra)),
  };
  sheets.forEach(([, xml], i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = strToU8(xml.startsWith("<?xml") ? xml : worksheet(xml));
  });
  for (const [name, xml] of Object.entries({ styles: given.styles, calcChain: given.calcChain })) {
    if (xml !== undefined) {
      parts[`xl/${name}.xml`] = strToU8(xml);
    }
  }
  if (given.sharedStrings !== undefined) {
    const items = given.sharedStrings.map((item) => `<si>${item}</si>`).join("");
    parts["xl/sharedStrings.xml"] = strToU8(`${declaration}<sst xmlns="${main}">${items}</sst>`);
  }
  for (const [name, content] of Object.entries(given.others ?? {})) {
    parts[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(parts);
}

/** A worksheet part around what stands inside it. */
export function worksheet(inner: string): string {
  return `${declaration}<worksheet xmlns="${main}" xmlns:r="${relationships}">${inner}</worksheet>`;
}

/** The text of a part of a package; `undefined` when it is not there. */
export function partOf(bytes: Uint8Array, name: string): string | undefined {
  const part = unzipSync(bytes)[name];
  return part === undefined ? undefined : new TextDecoder().decode(part);
}

/** The names of the parts that differ between two packages, missing ones included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [left, right] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].filter((name) => String(left[name]) !== String(right[name])).sort();
}

function contentTypes(sheetCount: number, extra: readonly string[]): string {
  const type = (name: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;
  const sheets = Array.from(
    { length: sheetCount },
    (_, i) => [`worksheets/sheet${i + 1}`, "worksheet"] as const,
  );
  const overrides = [
    ["workbook", "sheet.main"] as const,
    ...sheets,
    ...extra.map((name) => [name, name] as const),
  ]
    .map(([part, name]) => `<Override PartName="/xl/${part}.xml" ContentType="${type(name)}"/>`)
    .join("");
  return (
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`
  );
}

function workbook(names: readonly string[], afterSheets: string): string {
  const sheets = names
    .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join("");
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${sheets}</sheets>${afterSheets}</workbook>`;
}

function workbookRelationships(sheetCount: number, extra: readonly string[]): string {
  const targets = [
    ...Array.from({ length: sheetCount }, (_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`] as const),
    ...extra.map((name) => [name, `${name}.xml`] as const),
  ];
  const items = targets.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${relationships}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packageRelationships}">${items.join("")}</Relationships>`;
}
