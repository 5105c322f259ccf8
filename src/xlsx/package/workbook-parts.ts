import { type OpenPackage, plainName } from "./open-package";
import { decodePart } from "./part-text";
import { attribute, child, children, type XmlElement, xmlTree } from "./xml-tree";

/** The parts of an OOXML workbook that matter here, by their plain names. */
export interface WorkbookParts {
  readonly workbook: string;
  readonly workbookTree: XmlElement;
  readonly relationships: readonly Relationship[];
  /** In tab order; `part` is absent when the relationship is broken. */
  readonly sheets: readonly SheetPart[];
}

export interface SheetPart {
  readonly name: string;
  readonly relationId: string;
  readonly part?: string;
  /** Last word of the relationship type, for example `worksheet` or `chartsheet`. */
  readonly type: string;
}

export interface Relationship {
  readonly id: string;
  /** Last word of the type's address, the same in transitional and strict files. */
  readonly type: string;
  /** Plain part name, or the address of something external. */
  readonly target: string;
}

/**
 * Finds the workbook part and its sheets through the relationships.
 *
 * @throws Error when the package holds no OOXML workbook or these parts are not well-formed.
 */
export function workbookParts(opened: OpenPackage): WorkbookParts {
  const workbook = relationshipsOf(opened, "").find((relation) => relation.type === "officeDocument")?.target;
  if (workbook === undefined) {
    throw new Error("no workbook part");
  }
  const tree = xmlTree(requiredText(opened, workbook));
  const relationships = relationshipsOf(opened, workbook);
  const sheets = children(child(tree, "sheets"), "sheet").map((sheet): SheetPart => {
    const relationId = attribute(sheet, "id") ?? "";
    const relation = relationships.find((candidate) => candidate.id === relationId);
    const name = sheet.attributes["name"] ?? "";
    return { name, relationId, type: relation?.type ?? "", ...(relation && { part: relation.target }) };
  });
  return { workbook, workbookTree: tree, relationships, sheets };
}

/** The relationships of a part, `""` being the package itself; none when it has no such part. */
export function relationshipsOf(opened: OpenPackage, part: string): Relationship[] {
  const text = partText(opened, relationshipsName(part));
  if (text === undefined) {
    return [];
  }
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return children(xmlTree(text), "Relationship").map((relation) => ({
    id: relation.attributes["Id"] ?? "",
    type: (relation.attributes["Type"] ?? "").replace(/^.*\//, ""),
    target:
      relation.attributes["TargetMode"] === "External"
        ? (relation.attributes["Target"] ?? "")
        : resolveTarget(folder, relation.attributes["Target"] ?? ""),
  }));
}

/** Where the relationships of a part are kept. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A part's name as stored, found without regard to case or slashes. */
export function storedName(opened: OpenPackage, part: string): string | undefined {
  const folded = part.toLowerCase();
  return opened.names.find((name) => plainName(name).toLowerCase() === folded);
}

/** A part as text; `undefined` when absent. */
export function partText(opened: OpenPackage, part: string): string | undefined {
  const stored = storedName(opened, part);
  const bytes = stored === undefined ? undefined : opened.parts.get(stored);
  return bytes === undefined ? undefined : decodePart(bytes).text;
}

function requiredText(opened: OpenPackage, part: string): string {
  const text = partText(opened, part);
  if (text === undefined) {
    throw new Error(`no part ${part}`);
  }
  return text;
}

function resolveTarget(folder: string, target: string): string {
  const path = target.replace(/\\/g, "/");
  const steps = (path.startsWith("/") ? path : folder + path).split("/");
  const resolved: string[] = [];
  for (const step of steps) {
    if (step === "..") {
      resolved.pop();
    } else if (step !== "" && step !== ".") {
      resolved.push(step);
    }
  }
  return resolved.join("/");
}
