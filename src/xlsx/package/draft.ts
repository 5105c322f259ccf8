import { type OpenPackage, plainName } from "./open-package";
import { decodePart, encodePart } from "./part-text";
import { relationshipsName, storedName } from "./workbook-parts";
import { attribute, children, type XmlElement, xmlTree } from "./xml-tree";
import { applySplices, escapeXml, type Splice } from "./splices";

/** A package being changed. It reads like an open package; untouched parts stay the same bytes. */
export interface Draft extends OpenPackage {
  readonly names: string[];
  readonly parts: Map<string, Uint8Array>;
}

const contentTypes = "[Content_Types].xml";
const noRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** Starts a draft. The package itself is not changed. */
export function draftOf(opened: OpenPackage): Draft {
  return { names: [...opened.names], parts: new Map(opened.parts), stored: opened.stored };
}

/** Changes the text of a part in its own encoding. Does nothing when the part is absent. */
export function changePart(draft: Draft, part: string, change: (text: string) => string): void {
  const name = storedName(draft, part);
  const bytes = name === undefined ? undefined : draft.parts.get(name);
  if (name === undefined || bytes === undefined) {
    return;
  }
  const before = decodePart(bytes);
  const text = change(before.text);
  if (text !== before.text) {
    draft.parts.set(name, encodePart({ ...before, text }));
  }
}

/** Changes a small part by splices at its elements. */
export function splicePart(
  draft: Draft,
  part: string,
  splices: (root: XmlElement, text: string) => readonly Splice[],
): void {
  changePart(draft, part, (text) => applySplices(text, splices(xmlTree(text), text)));
}

/** Adds a part with its content type; a relationship from `source` points to it. Returns the relationship's id. */
export function addPart(
  draft: Draft,
  added: { readonly part: string; readonly text: string; readonly contentType: string },
  source: string,
  relationType: string,
): string {
  draft.names.push(added.part);
  draft.parts.set(added.part, new TextEncoder().encode(added.text));
  splicePart(draft, contentTypes, (root) => {
    if (hasDefault(root, added.part, added.contentType)) {
      return [];
    }
    const name = root.rawName.replace("Types", "Override");
    const xml = `<${name} PartName="/${escapeXml(added.part)}" ContentType="${added.contentType}"/>`;
    return appendChild(root, xml);
  });
  return addRelationship(draft, source, relationType, `/${added.part}`);
}

/** Removes a part with its content type, its own relationships, and the relationships of `source` to it. */
export function removePart(draft: Draft, part: string, source: string, relationIds: readonly string[]): void {
  for (const gone of [part, relationshipsName(part)]) {
    const name = storedName(draft, gone);
    if (name !== undefined) {
      draft.names.splice(draft.names.indexOf(name), 1);
      draft.parts.delete(name);
    }
  }
  splicePart(draft, contentTypes, (root) =>
    removals(children(root, "Override").filter((e) => same(plainName(e.attributes["PartName"] ?? ""), part))),
  );
  splicePart(draft, relationshipsName(source), (root) =>
    removals(children(root, "Relationship").filter((e) => relationIds.includes(e.attributes["Id"] ?? ""))),
  );
}

/** A part name that is not taken: `prefix`, a number, `suffix`. */
export function freeName(draft: Draft, prefix: string, suffix: string): string {
  for (let number = 1; ; number++) {
    const name = `${prefix}${number}${suffix}`;
    if (storedName(draft, name) === undefined) {
      return name;
    }
  }
}

/** Splice that puts an element at the end of another. */
export function appendChild(parent: XmlElement, xml: string): Splice[] {
  return parent.selfClosing
    ? [{ start: parent.end - 2, end: parent.end, text: `>${xml}</${parent.rawName}>` }]
    : [{ start: parent.closeStart, end: parent.closeStart, text: xml }];
}

/** Splices that take elements out. */
export function removals(elements: readonly XmlElement[]): Splice[] {
  return elements.map(({ start, end }) => ({ start, end, text: "" }));
}

/** Splice that gives an attribute a value, adding it when absent. */
export function setAttribute(text: string, element: XmlElement, name: string, value: string): Splice {
  const open = text.slice(element.start, element.openEnd);
  const own = Object.keys(element.attributes).find((key) => key === name);
  const pattern = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
  const changed =
    own === undefined
      ? open.replace(/\s*\/?>$/, (end) => ` ${name}="${escapeXml(value)}"${end.trim()}`)
      : open.replace(pattern, (_, before: string) => `${before}"${escapeXml(value)}"`);
  return { start: element.start, end: element.openEnd, text: changed };
}

/** Whether parts that end as this one does have the content type anyway. */
function hasDefault(types: XmlElement, part: string, contentType: string): boolean {
  return children(types, "Default").some(
    ({ attributes }) =>
      part.toLowerCase().endsWith(`.${(attributes["Extension"] ?? "").toLowerCase()}`) &&
      attributes["ContentType"] === contentType,
  );
}

function addRelationship(draft: Draft, source: string, type: string, target: string): string {
  let id = "";
  ensureRelationships(draft, source);
  splicePart(draft, relationshipsName(source), (root) => {
    const taken = new Set(root.children.map((relation) => attribute(relation, "Id")));
    for (let number = 1; id === "" || taken.has(id); number++) {
      id = `rId${number}`;
    }
    const name = root.rawName.replace("Relationships", "Relationship");
    return appendChild(root, `<${name} Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`);
  });
  return id;
}

/** A part of ours begins without relationships. */
function ensureRelationships(draft: Draft, source: string): void {
  const name = relationshipsName(source);
  if (storedName(draft, name) === undefined) {
    draft.names.push(name);
    draft.parts.set(name, new TextEncoder().encode(noRelationships));
  }
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
