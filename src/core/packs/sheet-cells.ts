import { isCellError, type Cell, type CellAddress, type Grid } from "../grid";
import { setMember, type Members } from "./member-at";
import type { PackProblem } from "./pack-problem";
import { noRule, type CellKind, type SheetWords, type WordKind } from "./pack-sheet-words";

/** What has been read of a pack's worksheet so far. */
export interface SheetDraft {
  readonly grid: Grid;
  readonly words: SheetWords;
  /** The pack in its JSON form. */
  readonly json: Members;
  /** Which cell each path was read from. */
  readonly places: Map<string, CellAddress>;
  readonly problems: PackProblem[];
}

/** A cell of the grid by row and column within it. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

export function cellAt({ rows }: Grid, { row, column }: Spot): Cell {
  const cell = rows[row]?.[column] ?? null;
  return typeof cell === "string" && cell.trim() === "" ? null : cell;
}

export function addressOf({ origin }: Grid, { row, column }: Spot): CellAddress {
  return { sheet: origin.sheet, row: origin.row + row, column: origin.column + column };
}

/** The text of a cell without the space around it; `""` when it is blank or an error. */
export function textAt(grid: Grid, spot: Spot): string {
  const cell = cellAt(grid, spot);
  return cell === null || isCellError(cell) ? "" : String(cell).trim();
}

/** Reads one cell into the pack, and remembers where it came from. */
export function readInto(draft: SheetDraft, path: string, spot: Spot, kind: CellKind): void {
  setMember(draft.json, path, valueAt(draft, path, spot, kind));
}

/**
 * Reads one cell as what it should hold.
 *
 * @returns What stands there otherwise, for the validator to refuse; only words and errors are refused here.
 */
export function valueAt(draft: SheetDraft, path: string, spot: Spot, kind: CellKind): unknown {
  const { grid, places, problems } = draft;
  const cell = cellAt(grid, spot);
  const at = addressOf(grid, spot);
  places.set(path, at);
  if (cell !== null && isCellError(cell)) {
    const expected = kind === "number" ? "number" : "text";
    problems.push({ code: "kind-wrong", path, cell: at, params: { expected, found: cell.error } });
    return null;
  }
  if (kind === "number") {
    return typeof cell === "string" ? numberIn(cell) : cell;
  }
  const text = textAt(grid, spot);
  return kind === "text" ? text : wordIn(text, kind, draft, path, at);
}

/** Reads a word of a kind by what the worksheet calls it, or by the pack's own word. */
export function wordIn(
  text: string,
  kind: WordKind,
  draft: SheetDraft,
  path: string,
  at: CellAddress,
): unknown {
  if (text === noRule && (kind === "schoolRule" || kind === "balanceRule")) {
    return null;
  }
  const words = draft.words[kind];
  const word = Object.keys(words).find((id) => id === text || words[id] === text);
  if (word === undefined) {
    const allowed = Object.values(words);
    draft.problems.push({ code: "choice-unknown", path, cell: at, params: { found: text, allowed } });
    return text;
  }
  return kind === "yesNo" ? word === "true" : word;
}

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

function numberIn(text: string): number | string {
  const plain = text.trim();
  return plainNumber.test(plain) ? Number(plain) : plain;
}
