import { defaultLimits } from "../default-limits";
import { type Draft, splicePart } from "../package/draft";
import { closePackage } from "../package/open-package";
import { relationshipsOf, workbookParts } from "../package/workbook-parts";
import { child, children, descendants, type XmlElement } from "../package/xml-tree";
import { openDraft } from "../patch/open-draft";
import { escapeXml, type Splice } from "../package/splices";
import { namedFailure } from "../read/named-failure";
import { type ReadLimits } from "../workbook-content";

/** Something that named a person or a place of work, and was taken out. */
export interface RemovedTrace {
  readonly kind:
    | "author"
    | "last-modified-by"
    | "company"
    | "manager"
    | "property"
    | "comment-author"
    | "commenter"
    | "path";
  /** The name of a custom property; absent for the others. */
  readonly name?: string;
  readonly value: string;
}

/** A workbook without traces of persons. */
export interface UntracedWorkbook {
  readonly bytes: Uint8Array;
  readonly removed: readonly RemovedTrace[];
}

/**
 * Empties what a workbook says of the persons who made it: author and last editor, company and manager, custom
 * properties that name persons, authors of notes and comments, and the folder it was last saved in.
 *
 * @remarks What people wrote into cells and texts of notes stays as it is; so do all parts without a trace.
 *
 * @param fileName - Named in errors only.
 * @throws {@link FileError} and nothing else; `file-type-not-writable` for anything but .xlsx and .xlsm.
 */
export function removeTraces(
  original: Uint8Array,
  fileName = "",
  limits: ReadLimits = defaultLimits,
): UntracedWorkbook {
  return namedFailure(fileName, () => {
    const draft = openDraft(original, limits);
    const removed = [...ofProperties(draft), ...ofComments(draft), ...ofCommenters(draft), ...ofPath(draft)];
    const bytes = removed.length === 0 ? original : closePackage(draft.names, draft.parts, draft.stored);
    return { bytes, removed };
  });
}

const personal =
  /作者|编者|编制|填表|填报人|制表|审核|负责人|联系人|经办|姓名|用户|author|editor|owner|manager|creator|person|user|checked|reviewed|approved|prepared|typist|telephone|phone|mail/i;

const coreTraces = { creator: "author", lastModifiedBy: "last-modified-by" } as const;
const appTraces = { Company: "company", Manager: "manager" } as const;

function ofProperties(draft: Draft): readonly RemovedTrace[] {
  return relationshipsOf(draft, "").flatMap(({ type, target }): readonly RemovedTrace[] => {
    switch (type) {
      case "core-properties":
        return emptied(draft, target, (root) => named(root, coreTraces));
      case "extended-properties":
        return emptied(draft, target, (root) => named(root, appTraces));
      case "custom-properties":
        return emptied(draft, target, customTraces);
      default:
        return [];
    }
  });
}

interface Found {
  readonly element: XmlElement;
  readonly trace: Omit<RemovedTrace, "value">;
}

function named(root: XmlElement, kinds: Readonly<Record<string, RemovedTrace["kind"]>>): readonly Found[] {
  return root.children.flatMap((element) => {
    const kind = kinds[element.name];
    return kind === undefined ? [] : [{ element, trace: { kind } }];
  });
}

function customTraces(root: XmlElement): readonly Found[] {
  return children(root, "property").flatMap(({ attributes, children: values }) => {
    const { name = "" } = attributes;
    const [element] = values;
    return element !== undefined && personal.test(name)
      ? [{ element, trace: { kind: "property" as const, name } }]
      : [];
  });
}

/** Empties elements of a part, and says what they held. */
function emptied(
  draft: Draft,
  part: string,
  find: (root: XmlElement) => readonly Found[],
): readonly RemovedTrace[] {
  let removed: readonly RemovedTrace[] = [];
  splicePart(draft, part, (root) => {
    const filled = find(root).filter(({ element }) => element.text.trim() !== "");
    removed = filled.map(({ element, trace }) => ({ ...trace, value: element.text.trim() }));
    return filled.map(({ element }): Splice => {
      return { start: element.openEnd, end: element.closeStart, text: "" };
    });
  });
  return removed;
}

function ofComments(draft: Draft): readonly RemovedTrace[] {
  const parts = workbookParts(draft).sheets.flatMap(({ part }) =>
    part === undefined ? [] : relationshipsOf(draft, part).filter(({ type }) => type === "comments"),
  );
  return parts.flatMap(({ target }) =>
    emptied(draft, target, (root) =>
      children(child(root, "authors"), "author").map((element) => {
        return { element, trace: { kind: "comment-author" as const } };
      }),
    ),
  );
}

/** Those who wrote into conversations are listed in a part of their own; each gets a number for a name. */
function ofCommenters(draft: Draft): readonly RemovedTrace[] {
  return workbookParts(draft)
    .relationships.filter(({ type }) => type === "person")
    .flatMap(({ target }) => {
      let removed: readonly RemovedTrace[] = [];
      splicePart(draft, target, (root, text) => {
        const persons = children(root, "person");
        removed = persons.map(({ attributes }) => {
          return { kind: "commenter", value: attributes["displayName"] ?? "" };
        });
        return persons.map((person, index) => withoutIdentity(text, person, index + 1));
      });
      return removed;
    });
}

function withoutIdentity(text: string, person: XmlElement, number: number): Splice {
  const open = text
    .slice(person.start, person.openEnd)
    .replace(/(\sdisplayName\s*=\s*)("[^"]*"|'[^']*')/, `$1"${escapeXml(String(number))}"`)
    .replace(/(\s(?:userId|providerId)\s*=\s*)("[^"]*"|'[^']*')/g, '$1""');
  return { start: person.start, end: person.openEnd, text: open };
}

/** Excel notes the folder, which often has a person's name, inside an alternative of the workbook part. */
function ofPath(draft: Draft): readonly RemovedTrace[] {
  let removed: readonly RemovedTrace[] = [];
  splicePart(draft, workbookParts(draft).workbook, (root) => {
    const holders = children(root, "AlternateContent").filter(
      (each) => descendants(each, "absPath").length > 0,
    );
    const paths = holders.flatMap((each) => descendants(each, "absPath"));
    removed = paths.map(({ attributes }) => ({ kind: "path", value: attributes["url"] ?? "" }));
    return holders.map(({ start, end }) => ({ start, end, text: "" }));
  });
  return removed;
}
