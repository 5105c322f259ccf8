import { SaxesParser } from "saxes";

/** One element of a parsed document. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  /** By name as written, prefix included: `xsi:type`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The element's own text, without surrounding space. */
  readonly text: string;
  /** Counted from 1, as editors do. */
  readonly line: number;
}

export class XmlSyntaxError extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
    this.name = "XmlSyntaxError";
  }
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/**
 * Parses a document and returns its root.
 *
 * @throws {@link XmlSyntaxError} when it is not well-formed or has no element.
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  let line = 1;
  parser.on("error", (error) => {
    throw new XmlSyntaxError(parser.line, error.message.replace(/^\d+:\d+: /, ""));
  });
  parser.on("opentagstart", () => {
    line = parser.line;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value] as const);
    open.push({ name: local, namespace: uri, attributes: new Map(values), children: [], text: "", line });
  });
  parser.on("text", (part) => {
    const parent = open.at(-1);
    if (parent) {
      parent.text += part.trim();
    }
  });
  parser.on("closetag", () => {
    const element = open.pop();
    const parent = open.at(-1);
    if (element && parent) {
      parent.children.push(element);
    } else if (element) {
      root = element;
    }
  });
  parser.write(text).close();
  return required(root);
}

function required(root: XmlElement | null): XmlElement {
  if (root === null) {
    throw new XmlSyntaxError(1, "the document has no element");
  }
  return root;
}

/** Returns the element and everything below it, in document order. */
export function descendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** Follows child names from an element; answers every element they lead to. */
export function select(element: XmlElement, ...path: readonly string[]): readonly XmlElement[] {
  return path.reduce<readonly XmlElement[]>(
    (level, name) => level.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [element],
  );
}

/** The value of an attribute; empty when it is absent, which no attribute of a manifest may be. */
export function attribute(element: XmlElement, name: string): string {
  return element.attributes.get(name) ?? "";
}
