import type { CellAddress, Grid } from "../grid";
import { packs } from "./catalogue";
import { memberAt, setMember } from "./member-at";
import type { PackProblem, PackReading } from "./pack-problem";
import { labelledRows, listedRows, type SheetRow } from "./pack-sheet-labels";
import { blockTitles, sheetTitle, sheetWords, type BlockId } from "./pack-sheet-words";
import type { PackTerms } from "./pack-terms";
import { readLimitRows } from "./read-limit-rows";
import { readPack } from "./read-pack";
import { addressOf, cellAt, readInto, textAt, valueAt, type SheetDraft } from "./sheet-cells";
import type { ThresholdPack } from "./threshold-pack";

/** Whether a sheet is the worksheet of a pack, filled in or not. */
export function isPackSheet(grid: Grid): boolean {
  return grid.rows.some((_, row) => textAt(grid, { row, column: 0 }) === sheetTitle);
}

/**
 * Reads the worksheet that `packSheet` writes, once an officer has filled it in.
 *
 * @remarks Never throws. Words may be the worksheet's or the pack's own. Every problem names the cell it is about.
 */
export function readPackSheet(
  grid: Grid,
  terms: PackTerms,
  known: readonly ThresholdPack[] = packs,
): PackReading {
  if (!isPackSheet(grid)) {
    const params = { expected: sheetTitle };
    return { problems: [{ code: "sheet-not-a-pack", path: "", cell: null, params }] };
  }
  const draft: SheetDraft = { grid, words: sheetWords(terms), json: {}, places: new Map(), problems: [] };
  readBlocks(draft);
  if (draft.problems.some(({ code }) => code === "block-missing" || code === "column-missing")) {
    return { problems: draft.problems };
  }
  leaveOutBlanks(draft);
  const reading = readPack(draft.json, known);
  const found = "problems" in reading ? reading.problems : [];
  const refused = new Set(draft.problems.map(({ path }) => path));
  const others = found
    .filter(({ path }) => !refused.has(path))
    .map((problem) => placed(problem, draft.places));
  return "pack" in reading && draft.problems.length === 0
    ? reading
    : { problems: [...draft.problems, ...others] };
}

function readBlocks(draft: SheetDraft): void {
  const rows = rowsByBlock(draft.grid);
  for (const id of Object.keys(blockTitles) as BlockId[]) {
    const ofBlock = rows.get(id);
    if (ofBlock === undefined) {
      missing(draft, blockTitles[id]);
    } else if (id === "limits") {
      readLimitRows(draft, ofBlock);
    } else if (id === "relaxations" || id === "scoring") {
      readList(draft, id, ofBlock);
    } else {
      readLabelled(draft, id, ofBlock);
    }
  }
}

/** A rule that the standard does not have is said in the first row; the others are then of no account. */
function readLabelled(draft: SheetDraft, id: keyof typeof labelledRows, rows: readonly number[]): void {
  const [first, ...others] = labelledRows[id];
  readRow(draft, first, rows);
  if (memberAt(draft.json, first.paths[0]!) === null && (id === "schoolRule" || id === "balance")) {
    draft.json[id] = null;
    return;
  }
  others.forEach((row) => readRow(draft, row, rows));
}

/** The rows under each block's title that hold anything. */
function rowsByBlock(grid: Grid): ReadonlyMap<BlockId, readonly number[]> {
  const ids = new Map(Object.entries(blockTitles).map(([id, title]) => [title as string, id as BlockId]));
  const blocks = new Map<BlockId, number[]>();
  let open: number[] | null = null;
  grid.rows.forEach((cells, row) => {
    const id = ids.get(textAt(grid, { row, column: 0 }));
    if (id !== undefined) {
      open = [];
      blocks.set(id, open);
    } else if (cells.some((_, column) => cellAt(grid, { row, column }) !== null)) {
      open?.push(row);
    }
  });
  return blocks;
}

function missing({ problems }: SheetDraft, block: string): void {
  problems.push({ code: "block-missing", path: "", cell: null, params: { block } });
}

function readRow(draft: SheetDraft, { label, paths, kind }: SheetRow, rows: readonly number[]): void {
  const row = rows.find((each) => textAt(draft.grid, { row: each, column: 0 }) === label);
  if (row === undefined) {
    missing(draft, label);
    return;
  }
  paths.forEach((path, index) => {
    if (!path.endsWith("[]")) {
      readInto(draft, path, { row, column: index + 1 }, kind);
      return;
    }
    const list = path.slice(0, -"[]".length);
    draft.places.set(list, addressOf(draft.grid, { row, column: index + 1 }));
    const filled = (draft.grid.rows[row] ?? [])
      .map((_, column) => ({ row, column }))
      .filter((spot) => spot.column > index && cellAt(draft.grid, spot) !== null);
    const items = filled.map((spot, item) => valueAt(draft, `${list}[${item}]`, spot, kind));
    setMember(draft.json, list, items);
  });
}

function readList(draft: SheetDraft, id: "relaxations" | "scoring", [, ...rows]: readonly number[]): void {
  const { members, kind } = listedRows[id];
  draft.json[id] = rows.map((row, index) =>
    Object.fromEntries(
      members.map((member, column) => [
        member,
        valueAt(draft, `${id}[${index}].${member}`, { row, column }, kind),
      ]),
    ),
  );
}

const mayBeBlank = [
  "schoolLimits.classSize",
  "schoolLimits.artsRooms",
  "schoolLimits.publicFundsPerPupil",
  "schoolLimits.zonePupilsShare",
  "stageSplit",
];

/** A member whose every cell is blank is one the standard does not have. */
function leaveOutBlanks({ json }: SheetDraft): void {
  mayBeBlank.filter((path) => isBlank(memberAt(json, path))).forEach((path) => setMember(json, path, null));
  const rule = json["schoolRule"] as Record<string, unknown> | null;
  if (rule?.["indicators"] === null) {
    delete rule["indicators"];
  }
}

function isBlank(value: unknown): boolean {
  return typeof value === "object" && value !== null ? Object.values(value).every(isBlank) : value === null;
}

/** Finds the cell of a problem, or of what it is inside of. */
function placed(problem: PackProblem, places: ReadonlyMap<string, CellAddress>): PackProblem {
  let { path } = problem;
  while (path !== "" && !places.has(path)) {
    path = path.slice(0, Math.max(path.lastIndexOf("."), path.lastIndexOf("["), 0));
  }
  return { ...problem, cell: places.get(path) ?? null };
}
