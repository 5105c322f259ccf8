import { resources, type Finding, type Rule } from "../manifest";
import { attribute, descendants, select, type XmlElement } from "../xml-element";

/** Which list an element takes its resource from, by the element's name. */
const listFor: Readonly<Record<string, string>> = {
  Image: "Images",
  SourceLocation: "Urls",
  Runtime: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Namespace: "ShortStrings",
  Description: "LongStrings",
};

/** The longest id that Office accepts. */
const longestId = 32;

/** Finds references that lead nowhere or to the wrong list, and resources that are doubled, misnamed or never used. */
export const resourceReferences: Rule = ({ root }) => {
  const references = descendants(root).filter(({ attributes }) => attributes.has("resid"));
  const used = new Set(references.map((element) => attribute(element, "resid")));
  const known = listsById(root);
  return [
    ...references.flatMap((element) => wrongReference(element, known)),
    ...resources(root).flatMap((element, index, all) => wrongResource(element, all.slice(0, index), used)),
  ];
};

function listsById(root: XmlElement): ReadonlyMap<string, string> {
  const lists = select(root, "VersionOverrides", "Resources").flatMap(({ children }) => children);
  return new Map(lists.flatMap((list) => list.children.map((child) => [attribute(child, "id"), list.name])));
}

function wrongReference(element: XmlElement, known: ReadonlyMap<string, string>): Finding[] {
  const id = attribute(element, "resid");
  const list = known.get(id);
  const wanted = listFor[element.name];
  if (list === undefined) {
    return [
      finding(
        element,
        `${element.name} names ${id}, which is no resource.`,
        `Add ${id} to Resources, or correct it.`,
      ),
    ];
  }
  return wanted === undefined || wanted === list
    ? []
    : [finding(element, `${element.name} names ${id} of ${list}.`, `Name a resource of ${wanted}.`)];
}

function wrongResource(
  element: XmlElement,
  before: readonly XmlElement[],
  used: ReadonlySet<string>,
): Finding[] {
  const id = attribute(element, "id");
  return [
    ...(before.some((other) => attribute(other, "id") === id)
      ? [finding(element, `The id ${id} stands twice.`, "Keep one.")]
      : []),
    ...(id.length > longestId
      ? [finding(element, `The id ${id} is longer than ${longestId} characters.`, "Shorten it.")]
      : []),
    ...(used.has(id) ? [] : [finding(element, `The resource ${id} is never used.`, "Remove it.")]),
  ];
}

function finding({ line }: XmlElement, problem: string, wayOut: string): Finding {
  return { line, problem, wayOut };
}
