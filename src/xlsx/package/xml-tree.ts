import { SaxesParser, type SaxesTagPlain } from "saxes";

/** An element of a small XML part, with its place in the text. Names are without prefixes. */
export interface XmlElement {
  readonly name: string;
  /** As written, with its prefix. */
  readonly rawName: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, decoded. */
  readonly text: string;
  /** Offset of `<`. */
  readonly start: number;
  /** Offset behind the `>` of the opening tag. */
  readonly openEnd: number;
  /** Offset of the `<` of the closing tag; `openEnd` when the element closes itself. */
  readonly closeStart: number;
  /** Offset behind the whole element. */
  readonly end: number;
  readonly selfClosing: boolean;
}

type Growing = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };

/**
 * Parses a small part into elements that know their offsets.
 *
 * @throws Error when the text is not well-formed.
 */
export function xmlTree(text: string): XmlElement {
  const parser = new SaxesParser();
  const open: Growing[] = [];
  let root: XmlElement | null = null;
  parser.on("opentag", (tag) => {
    const element = openedElement(tag, text, parser.position);
    open[open.length - 1]?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("text", (piece) => appendText(open, piece));
  parser.on("cdata", (piece) => appendText(open, piece));
  parser.on("closetag", (tag) => {
    const element = open.pop()!;
    element.end = parser.position;
    element.closeStart = tag.isSelfClosing ? element.openEnd : text.lastIndexOf("<", parser.position - 1);
  });
  parser.write(text).close();
  return root ?? missing();
}

/** The name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** An attribute by its name without prefix. */
export function attribute(
  element: { readonly attributes: Readonly<Record<string, string>> },
  name: string,
): string | undefined {
  const direct = element.attributes[name];
  if (direct !== undefined) {
    return direct;
  }
  const key = Object.keys(element.attributes).find((candidate) => localName(candidate) === name);
  return key === undefined ? undefined : element.attributes[key];
}

/** The first child with the name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** All children with the name. */
export function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** All elements with the name, at any depth. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((candidate) => [
    ...(candidate.name === name ? [candidate] : []),
    ...descendants(candidate, name),
  ]);
}

/** The prefix of an element's name with its colon, or empty. */
export function prefixOf(element: XmlElement): string {
  return element.rawName.slice(0, element.rawName.length - element.name.length);
}

/** The namespace of an element that declares its own, as roots do. */
export function namespaceOf(root: XmlElement): string | undefined {
  const prefix = prefixOf(root).slice(0, -1);
  return root.attributes[prefix === "" ? "xmlns" : `xmlns:${prefix}`];
}

/** Whether an XML boolean says true. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function openedElement(tag: SaxesTagPlain, text: string, position: number): Growing {
  return {
    name: localName(tag.name),
    rawName: tag.name,
    attributes: tag.attributes,
    children: [],
    text: "",
    start: text.lastIndexOf("<", position - 1),
    openEnd: position,
    closeStart: position,
    end: position,
    selfClosing: tag.isSelfClosing,
  };
}

function appendText(open: readonly Growing[], piece: string): void {
  const element = open[open.length - 1];
  if (element !== undefined) {
    element.text += piece;
  }
}

function missing(): never {
  throw new Error("no element");
}
