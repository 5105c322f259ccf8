import { cellReference } from "../cell-reference";
import { addPart, type Draft, freeName } from "../package/draft";
import { escapeCellText } from "../package/splices";
import { type AddedSheet, type AddedCell } from "../workbook-addition";
import { inOrder } from "./sheet-data";

export const commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
export const drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** The relationship of a new sheet to the drawing of its notes; `addNotes` makes it, first of all. */
export const notesRelation = "rId1";

/** A cell with a note. */
export type NotedCell = AddedCell & { readonly note: string };

/** The cells that carry a note, row by row. */
export function notedCells({ cells }: AddedSheet): readonly NotedCell[] {
  return inOrder(cells).filter((cell): cell is NotedCell => cell.note !== undefined && cell.note !== "");
}

/**
 * Adds the notes of a new sheet: their texts, and the boxes they are shown in.
 *
 * @param part - The sheet's part, which has no relationships yet.
 */
export function addNotes(
  draft: Draft,
  part: string,
  cells: readonly NotedCell[],
  {
    namespace,
    address,
    folder,
  }: { readonly namespace: string; readonly address: string; readonly folder: string },
): void {
  const drawing = freeName(draft, `${folder}drawings/vmlDrawing`, ".vml");
  const comments = freeName(draft, `${folder}comments`, ".xml");
  addPart(
    draft,
    { part: drawing, text: drawingXml(cells), contentType: drawingType },
    part,
    `${address}/vmlDrawing`,
  );
  addPart(
    draft,
    { part: comments, text: commentsXml(cells, namespace), contentType: commentsType },
    part,
    `${address}/comments`,
  );
}

/**
 * Prints the text of a note.
 *
 * @param author - Its position in the list of authors.
 * @param prefix - Of the part's elements, with its colon.
 */
export function commentXml(
  { row, column, note }: Pick<NotedCell, "row" | "column" | "note">,
  author: number,
  prefix: string,
): string {
  const text = `<${prefix}text>${runXml(note, prefix)}</${prefix}text>`;
  return `<${prefix}comment ref="${cellReference(row, column)}" authorId="${author}">${text}</${prefix}comment>`;
}

/** Prints a stretch of the text of a note. */
export function runXml(text: string, prefix: string): string {
  return `<${prefix}r><${prefix}t xml:space="preserve">${escapeCellText(text)}</${prefix}t></${prefix}r>`;
}

/** Prints a part with the texts of notes. */
export function commentsXml(
  cells: readonly Pick<NotedCell, "row" | "column" | "note">[],
  namespace: string,
): string {
  const comments = cells.map((cell) => commentXml(cell, 0, ""));
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}">` +
    `<authors><author/></authors><commentList>${comments.join("")}</commentList></comments>`
  );
}

/** Shapes are numbered in blocks of 1024, and a drawing lists the blocks it uses. */
export const blockSize = 1024;

/** Prints a drawing with the boxes of notes. */
export function drawingXml(cells: readonly Pick<NotedCell, "row" | "column" | "note">[]): string {
  const blocks = Array.from({ length: Math.floor(cells.length / blockSize) + 1 }, (_, i) => i + 1);
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(",")}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${cells.map((cell, index) => shapeXml(cell, blockSize + 1 + index)).join("")}</xml>`
  );
}

/** Prints the box of a note, hidden until the pointer is on its cell. */
export function shapeXml(
  { row, column, note }: Pick<NotedCell, "row" | "column" | "note">,
  number: number,
): string {
  const lines = Math.min(24, Math.max(4, note.split("\n").length + Math.ceil(note.length / 14)));
  const anchor = [column + 1, 15, row, 2, column + 4, 15, row + lines, 4].join(", ");
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" ` +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
