import { fingerprint } from "./fingerprint";
import { addPart, type Draft, freeName } from "./draft";
import { type OpenPackage } from "./open-package";
import { declareUtf8 } from "./part-text";
import { escapeXml } from "./splices";
import { partText, relationshipsOf, workbookParts } from "./workbook-parts";
import { namespaceOf, xmlTree } from "./xml-tree";

const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** A custom XML part of a workbook. */
export interface CustomPart {
  readonly part: string;
  /** The part whose relationship leads to it: the workbook, or the package itself. */
  readonly source: string;
  /** Empty when nothing leads to it. */
  readonly relationId: string;
  /** Of its root element. */
  readonly namespace: string;
  readonly text: string;
}

/**
 * The custom XML parts of a workbook; those that are not well-formed are left out.
 *
 * @remarks Excel has them belong to the workbook; LibreOffice writes them back as belonging to the package. Some programs
 * keep the parts and lose what leads to them: those are known by their names.
 */
export function customParts(opened: OpenPackage): readonly CustomPart[] {
  const related = [workbookParts(opened).workbook, ""].flatMap((source) =>
    relationshipsOf(opened, source)
      .filter(({ type }) => type === "customXml")
      .flatMap(({ id, target }) => customPart(opened, source, id, target)),
  );
  const known = new Set(related.map(({ part }) => part.toLowerCase()));
  const lost = opened.names.filter(
    (name) => /^\/?customXml\/item\d+\.xml$/i.test(name) && !known.has(name.replace(/^\//, "").toLowerCase()),
  );
  return [...related, ...lost.flatMap((name) => customPart(opened, "", "", name))];
}

function customPart(opened: OpenPackage, source: string, relationId: string, part: string): CustomPart[] {
  const text = partText(opened, part);
  const namespace = text === undefined ? null : rootNamespace(text);
  return text === undefined || namespace === null ? [] : [{ part, source, relationId, namespace, text }];
}

/**
 * Adds a custom XML part that belongs to the workbook, with the properties by which Excel knows it.
 *
 * @param address - The address that begins the types of relationships in this workbook.
 * @returns Its name.
 */
export function addCustomPart(
  draft: Draft,
  workbook: string,
  address: string,
  { namespace, xml }: { readonly namespace: string; readonly xml: string },
): string {
  const part = freeName(draft, "customXml/item", ".xml");
  const item = { part, text: declareUtf8(xml), contentType: "application/xml" };
  addPart(draft, item, workbook, `${address}/customXml`);
  const properties = freeName(draft, "customXml/itemProps", ".xml");
  const text = propertiesXml(namespace, `${address.replace(/\/relationships$/, "")}/customXml`);
  addPart(draft, { part: properties, text, contentType: propertiesType }, part, `${address}/customXmlProps`);
  return part;
}

function propertiesXml(namespace: string, vocabulary: string): string {
  const digits = (fingerprintOf(namespace) + fingerprintOf(`${namespace}#`)).toUpperCase();
  const id = digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="{${id}}" xmlns:ds="${vocabulary}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeXml(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}

function fingerprintOf(text: string): string {
  return fingerprint(new TextEncoder().encode(text));
}

function rootNamespace(text: string): string | null {
  try {
    return namespaceOf(xmlTree(text)) ?? "";
  } catch {
    return null;
  }
}
