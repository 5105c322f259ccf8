import { cellReference } from "../cell-reference";
import {
  blockSize,
  commentsType,
  commentsXml,
  commentXml,
  drawingType,
  drawingXml,
  runXml,
  shapeXml,
} from "../extend/notes";
import { addPart, appendChild, changePart, type Draft, freeName, splicePart } from "../package/draft";
import { relationshipsOf } from "../package/workbook-parts";
import { spliceWorksheet } from "../package/splice-worksheet";
import { child, children, prefixOf, type XmlElement } from "../package/xml-tree";
import { type Splice } from "../package/splices";

/** A note for a cell of a sheet that is there. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly note: string;
}

/** Where the parts of a workbook's notes belong. */
export interface NotesFrame {
  /** Of worksheets and notes. */
  readonly namespace: string;
  /** The address that begins the types of relationships. */
  readonly address: string;
  /** Of the workbook part, with its slash. */
  readonly folder: string;
}

/**
 * Adds notes to a sheet that may have notes, or other drawings of their kind, already.
 *
 * @remarks A cell that has a note keeps its text; what is to be noted follows on a line of its own.
 *
 * @param part - The worksheet part.
 */
export function addNotesToSheet(
  draft: Draft,
  part: string,
  notes: readonly CellNote[],
  frame: NotesFrame,
): void {
  const related = relationshipsOf(draft, part);
  const comments = related.find(({ type }) => type === "comments")?.target;
  const noted = comments === undefined ? new Set<string>() : placesNoted(draft, comments);
  const added = notes.filter(({ row, column }) => !noted.has(cellReference(row, column)));
  if (comments === undefined) {
    const name = freeName(draft, `${frame.folder}comments`, ".xml");
    const text = commentsXml(added, frame.namespace);
    addPart(draft, { part: name, text, contentType: commentsType }, part, `${frame.address}/comments`);
  } else {
    splicePart(draft, comments, (root) => writtenNotes(root, notes, added));
  }
  const drawing = related.find(({ type }) => type === "vmlDrawing")?.target;
  if (drawing === undefined) {
    addDrawing(draft, part, added, frame);
  } else {
    changePart(draft, drawing, (text) => withShapes(text, added));
  }
}

function placesNoted(draft: Draft, comments: string): ReadonlySet<string> {
  const places = new Set<string>();
  splicePart(draft, comments, (root) => {
    children(child(root, "commentList"), "comment").forEach(({ attributes }) =>
      places.add(attributes["ref"] ?? ""),
    );
    return [];
  });
  return places;
}

/** Puts new notes behind those there are, and further lines into notes that are there. */
function writtenNotes(
  root: XmlElement,
  notes: readonly CellNote[],
  added: readonly CellNote[],
): readonly Splice[] {
  const prefix = prefixOf(root);
  const [authors, list] = [child(root, "authors"), child(root, "commentList")];
  if (authors === undefined || list === undefined) {
    return [];
  }
  const fresh = new Set(added);
  const byPlace = new Map(children(list, "comment").map((each) => [each.attributes["ref"] ?? "", each]));
  const further = notes
    .filter((note) => !fresh.has(note))
    .flatMap(({ row, column, note }) => {
      const text = child(byPlace.get(cellReference(row, column)), "text");
      return text === undefined ? [] : appendChild(text, runXml(`\n${note}`, prefix));
    });
  const author = children(authors, "author").length;
  const xml = added.map((note) => commentXml(note, author, prefix)).join("");
  return added.length === 0
    ? further
    : [...appendChild(authors, `<${prefix}author/>`), ...further, ...appendChild(list, xml)];
}

function addDrawing(draft: Draft, part: string, notes: readonly CellNote[], frame: NotesFrame): void {
  const { address, folder } = frame;
  const name = freeName(draft, `${folder}drawings/vmlDrawing`, ".vml");
  const drawing = { part: name, text: drawingXml(notes), contentType: drawingType };
  const id = addPart(draft, drawing, part, `${address}/vmlDrawing`);
  changePart(draft, part, (text) =>
    spliceWorksheet(text, (root) => {
      const xml = `<${prefixOf(root)}legacyDrawing xmlns:r="${address}" r:id="${id}"/>`;
      const next = root.children.find(({ name: each }) => afterDrawings.has(each));
      const at = next?.start ?? root.closeStart;
      return [{ start: at, end: at, text: xml }];
    }),
  );
}

/** What comes behind the drawing of notes in a worksheet (ECMA-376 part 1, 18.3.1.99). */
const afterDrawings = new Set(
  "legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  ),
);

/** Boxes get numbers in a block that no box of the drawing has. */
function withShapes(text: string, notes: readonly CellNote[]): string {
  const numbers = [...text.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  const block = Math.floor(Math.max(blockSize, ...numbers) / blockSize) + 1;
  const shapes = notes.map((note, index) => shapeXml(note, block * blockSize + 1 + index)).join("");
  const numbered = text.replace(/(<o:idmap\b[^>]*\sdata\s*=\s*["'][\d,\s]*)/, `$1,${block}`);
  const end = numbered.lastIndexOf("</");
  return notes.length === 0 || end < 0 ? text : numbered.slice(0, end) + shapes + numbered.slice(end);
}
