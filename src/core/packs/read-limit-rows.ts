import type { Grid } from "../grid";
import { stages, type Stage } from "../stage";
import type { Members } from "./member-at";
import { limitColumns, notAsked, type LimitColumn, type WordKind } from "./pack-sheet-words";
import { addressOf, cellAt, textAt, valueAt, wordIn, type SheetDraft, type Spot } from "./sheet-cells";

/** Where each column of the limits stands. */
type Columns = Readonly<Record<LimitColumn, number>>;

/** The rows of one indicator. */
interface IndicatorRows {
  readonly draft: SheetDraft;
  readonly columns: Columns;
  readonly rows: readonly number[];
  /** `limits[2]` */
  readonly path: string;
}

/** Reads the block with limits: a header, then a row for each case and each row of a table. */
export function readLimitRows(draft: SheetDraft, blockRows: readonly number[]): void {
  const [header, ...rows] = blockRows;
  const columns = header === undefined ? null : columnsIn(draft, header);
  if (columns === null) {
    return;
  }
  const limits: Members[] = [];
  for (const [, ofIndicator] of rowsByIndicator(draft, rows, columns)) {
    const limit = limitOf({ draft, columns, rows: ofIndicator, path: `limits[${limits.length}]` });
    if (limit !== null) {
      limits.push(limit);
    }
  }
  draft.json["limits"] = limits;
}

function columnsIn({ grid, problems }: SheetDraft, row: number): Columns | null {
  const titles = (grid.rows[row] ?? []).map((_, column) => textAt(grid, { row, column }));
  const found = Object.entries(limitColumns).map(([id, title]) => [id, titles.indexOf(title)] as const);
  const missing = found.filter(([, column]) => column < 0);
  for (const [id] of missing) {
    const params = { column: limitColumns[id as LimitColumn] };
    problems.push({
      code: "column-missing",
      path: "limits",
      cell: addressOf(grid, { row, column: 0 }),
      params,
    });
  }
  return missing.length > 0 ? null : (Object.fromEntries(found) as unknown as Columns);
}

function rowsByIndicator({ grid }: SheetDraft, rows: readonly number[], columns: Columns) {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const name = textAt(grid, { row, column: columns.indicator });
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return groups;
}

/** Returns `null` when no stage is asked anything. */
function limitOf(given: IndicatorRows): Members | null {
  const { draft, columns, rows, path } = given;
  const asked = stages.some((stage) =>
    rows.some((row) => isAsked(draft.grid, { row, column: columns[stage] })),
  );
  if (!asked) {
    return null;
  }
  const [row] = rows;
  const read = (column: LimitColumn, kind: WordKind) =>
    valueAt(draft, `${path}.${column}`, { row: row!, column: columns[column] }, kind);
  const limit: Members = {
    indicator: read("indicator", "indicator"),
    direction: read("direction", "direction"),
    inclusive: read("inclusive", "yesNo"),
    cases: { primary: casesOf("primary", given), junior: casesOf("junior", given) },
  };
  const locator = textAt(draft.grid, { row: row!, column: columns.locator });
  noteDifferences(given);
  return locator === "" ? limit : { ...limit, locator };
}

/** What holds for the whole limit is said in its first row; other rows may leave it blank. */
function noteDifferences({ draft, columns, rows, path }: IndicatorRows): void {
  const [first, ...others] = rows;
  for (const column of ["direction", "inclusive", "locator"] as const) {
    const said = textAt(draft.grid, { row: first!, column: columns[column] });
    for (const row of others) {
      const spot: Spot = { row, column: columns[column] };
      const found = textAt(draft.grid, spot);
      if (found !== "" && found !== said) {
        const cell = addressOf(draft.grid, spot);
        draft.problems.push({
          code: "cell-differs",
          path: `${path}.${column}`,
          cell,
          params: { found, first: said },
        });
      }
    }
  }
}

function casesOf(stage: Stage, given: IndicatorRows): readonly Members[] {
  const { draft, columns, path } = given;
  return rowsByCase(stage, given).map((rows, index) => {
    const casePath = `${path}.cases.${stage}[${index}]`;
    const spots = rows.map((row) => (column: LimitColumn): Spot => ({ row, column: columns[column] }));
    const [first] = spots;
    draft.places.set(casePath, addressOf(draft.grid, first!(stage)));
    const when = conditionOf(draft, `${casePath}.when`, first!);
    const value = isTableRow(draft.grid, first!)
      ? {
          lookup: valueAt(draft, `${casePath}.value.lookup`, first!("lookup"), "lookup"),
          rows: spots.map((at, row) => tableRow(draft, `${casePath}.value.rows[${row}]`, at, stage)),
        }
      : valueAt(draft, `${casePath}.value`, first!(stage), "number");
    return when === null ? { value } : { when, value };
  });
}

/** Rows with a number of classes that follow each other under one condition are one table. */
function rowsByCase(stage: Stage, { draft, columns, rows }: IndicatorRows): readonly (readonly number[])[] {
  const cases: number[][] = [];
  let before: string | null = null;
  for (const row of rows) {
    const at = (column: LimitColumn): Spot => ({ row, column: columns[column] });
    if (!isAsked(draft.grid, at(stage))) {
      continue;
    }
    const key = isTableRow(draft.grid, at) ? keyOf(draft.grid, row, columns) : null;
    if (key !== null && key === before) {
      cases.at(-1)!.push(row);
    } else {
      cases.push([row]);
    }
    before = key;
  }
  return cases;
}

function isTableRow(grid: Grid, at: (column: LimitColumn) => Spot): boolean {
  return cellAt(grid, at("classes")) !== null;
}

function isAsked(grid: Grid, spot: Spot): boolean {
  return textAt(grid, spot) !== notAsked;
}

const conditionColumns = ["locations", "types", "builtFrom", "builtBefore", "migrantShareAbove"] as const;

function keyOf(grid: Grid, row: number, columns: Columns): string {
  return JSON.stringify(
    [...conditionColumns, "lookup" as const].map((id) => textAt(grid, { row, column: columns[id] })),
  );
}

function tableRow(draft: SheetDraft, path: string, at: (column: LimitColumn) => Spot, stage: Stage): Members {
  return {
    classes: valueAt(draft, `${path}.classes`, at("classes"), "number"),
    value: valueAt(draft, `${path}.value`, at(stage), "number"),
  };
}

/** Returns `null` when the row is for every school. */
function conditionOf(draft: SheetDraft, path: string, at: (column: LimitColumn) => Spot): Members | null {
  const given = conditionColumns.filter((column) => cellAt(draft.grid, at(column)) !== null);
  if (given.length === 0) {
    return null;
  }
  draft.places.set(path, addressOf(draft.grid, at(given[0]!)));
  const entries = given.map((column) => {
    const inside = `${path}.${column}`;
    const kind = { locations: "location", types: "schoolType" }[column as string] as WordKind | undefined;
    const value =
      kind === undefined
        ? valueAt(draft, inside, at(column), "number")
        : wordsIn(draft, inside, at(column), kind);
    return [column, value] as const;
  });
  return Object.fromEntries(entries);
}

function wordsIn(draft: SheetDraft, path: string, spot: Spot, kind: WordKind): readonly unknown[] {
  const at = addressOf(draft.grid, spot);
  draft.places.set(path, at);
  const texts = textAt(draft.grid, spot)
    .split(/[、，,;；/\s]+/)
    .filter((text) => text !== "");
  return texts.map((text) => wordIn(text, kind, draft, path, at));
}
