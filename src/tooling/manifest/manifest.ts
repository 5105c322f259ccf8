import { descendants, select, attribute, type XmlElement } from "./xml-element";

/** A manifest and what the project holds that it speaks of. */
export interface Manifest {
  readonly root: XmlElement;
  readonly project: ProjectFacts;
}

export interface ProjectFacts {
  /** Of package.json. */
  readonly version: string;
  /** Width and height of a PNG, by its path below the add-in's address; `null` when it is no readable PNG. */
  readonly iconSize: (path: string) => { readonly width: number; readonly height: number } | null;
  /** What the generated functions metadata say, by the language of their file. */
  readonly functions: ReadonlyMap<string, readonly DeclaredFunction[]>;
}

export interface DeclaredFunction {
  readonly id: string;
  readonly name: string;
  readonly needsAddresses: boolean;
}

/** A fault of the manifest. */
export interface Finding {
  /** Counted from 1; `null` when something is missing altogether. */
  readonly line: number | null;
  readonly problem: string;
  readonly wayOut: string;
}

export type Rule = (manifest: Manifest) => readonly Finding[];

/** The address the manifest is written for. */
export function addressOf(root: XmlElement): string {
  const page = select(root, "DefaultSettings", "SourceLocation")[0];
  const source = page === undefined ? "" : attribute(page, "DefaultValue");
  return source.slice(0, source.lastIndexOf("/"));
}

/** The strings, addresses and pictures of the manifest, which the rest names by `resid`. */
export function resources(root: XmlElement): readonly XmlElement[] {
  return select(root, "VersionOverrides", "Resources")
    .flatMap(({ children }) => children)
    .flatMap(({ children }) => children);
}

/** Returns the resource with this id. */
export function resource(root: XmlElement, id: string): XmlElement | undefined {
  return resources(root).find((candidate) => attribute(candidate, "id") === id);
}

/** Elements that hold a value for the default language and, by override, for others. */
export function localised(root: XmlElement): readonly XmlElement[] {
  return descendants(root).filter(({ attributes }) => attributes.has("DefaultValue"));
}

/** Every value of a localised element with the line it stands on, the default one first. */
export function valuesOf(element: XmlElement): readonly { readonly value: string; readonly line: number }[] {
  return [
    { value: attribute(element, "DefaultValue"), line: element.line },
    ...select(element, "Override").map((override) => ({
      value: attribute(override, "Value"),
      line: override.line,
    })),
  ];
}

/** Elements below `root` of one `xsi:type`. */
export function ofType(root: XmlElement, type: string): readonly XmlElement[] {
  return descendants(root).filter((element) => attribute(element, "xsi:type") === type);
}
