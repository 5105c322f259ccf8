import type { FieldId } from "../field-id";
import { type Cell, type CellAddress, type Grid } from "../grid";
import type { Stage } from "../stage";
import { alternativeFields } from "./alternative-fields";
import { amountMeant } from "./amount-meant";
import { confirmedFields, placesOf, withConfirmed, writtenHeaders } from "./apply-confirmed";
import { cellsFit } from "./cells-fit";
import { chooseColumns } from "./choose-columns";
import type { ColumnUnderstanding, ColumnUse, Confidence, FoundBy } from "./column-understanding";
import { nothingConfirmed, type ConfirmedHeaders } from "./confirmed-headers";
import { findForm } from "./find-form";
import {
  findHeader,
  headerTop,
  likeliestHeader,
  type Header,
  type HeaderColumn,
  type WrittenHeader,
} from "./find-header";
import { formTable, tableHeader } from "./form-table";
import { headerKey, notesIn, unitWord } from "./header-key";
import { namedFields } from "./match-header";
import { withPercentCells } from "./percent-cells";
import type { Column } from "./sheet-reading";
import { suggestField } from "./suggest-field";
import { assumedMoneyUnit } from "./units";

/** What a sheet's columns are understood for. */
export interface UnderstandingOptions {
  readonly stage: Stage;
  /** What the reader said that headers mean. */
  readonly confirmed?: ConfirmedHeaders;
}

const samplesGiven = 3;
const cellsLookedAt = 20;
const rowsLookedAt = 200;

/**
 * Tells how every column of a sheet's table was understood, those that were not among them, from left to right; of a
 * form, every label.
 *
 * @remarks Reads the header exactly as {@link readAnySheet} does, and takes time in proportion to the columns. Works
 * also where the sheet cannot be assessed, as long as some row could be a header.
 *
 * @returns Empty when nothing in the sheet could be a header.
 */
export function understandColumns(
  grid: Grid,
  { stage, confirmed = nothingConfirmed }: UnderstandingOptions,
): readonly ColumnUnderstanding[] {
  const form = findForm(grid);
  if (form === null) {
    const header = findHeader(grid.rows, confirmed) ?? likeliestHeader(grid.rows);
    return header === null ? [] : understood(grid, header, stage, confirmed);
  }
  const { origin } = grid;
  return understood(formTable(grid, form), tableHeader(form), stage, confirmed).map((column) => {
    const { row, index } = form[column.at.column]!;
    return {
      ...column,
      at: { sheet: origin.sheet, row: origin.row + row, column: origin.column + index },
    };
  });
}

/** What all columns of a table have in common. */
interface Table {
  readonly grid: Grid;
  readonly stage: Stage;
  readonly written: Header;
  readonly confirmed: ConfirmedHeaders;
  readonly chosen: readonly Column[];
  readonly present: ReadonlySet<FieldId>;
}

function understood(
  grid: Grid,
  written: Header,
  stage: Stage,
  confirmed: ConfirmedHeaders,
): readonly ColumnUnderstanding[] {
  const header = withConfirmed(written, confirmed);
  const { columns } = chooseColumns(header, stage, grid.origin);
  const chosen = withPercentCells(columns, grid.rows, header.bottom + 1);
  const present = new Set(chosen.map(({ field }) => field));
  const table = { grid, stage, written, confirmed, chosen, present };
  const top = headerTop(header);
  const placeOf = placesOf(written);
  const wasConfirmed = confirmedFields(written, confirmed);
  const named = writtenHeaders(header)
    .filter((column) => "field" in column || column.row >= top || wasConfirmed(column) === null)
    .map((column) => {
      const place = placeOf(column);
      return "field" in column
        ? { ...known(table, column), place }
        : { ...notKnown(table, column, wasConfirmed(column) === null), place };
    });
  return [...named, ...headerless(table)].sort((a, b) => a.at.column - b.at.column);
}

type Understood = Omit<ColumnUnderstanding, "place">;

function known(table: Table, column: HeaderColumn): Understood {
  const { grid, present, chosen } = table;
  const { header, path, index, stage } = column;
  const used = chosen.find((each) => each.index === index);
  const field = used?.field ?? column.field;
  const cells = cellsBelow(table, index);
  const fits = cellsFit(field, cells);
  const found = foundBy(column);
  const unit = used?.unit ?? column.unit;
  const unitAssumed = used !== undefined && unit === null && used.factor !== 1;
  const use = used === undefined ? fateOf(table, column) : "used";
  return {
    ...{ header, at: addressIn(grid, column.row, index), field, found, use, stage },
    usedInstead: use === "repeated" ? (chosen.find((each) => each.field === field)?.header ?? null) : null,
    confidence: confidenceOf(found, fits, header),
    ...{ unit: unitAssumed ? assumedMoneyUnit : unit, unitAssumed, factor: used?.factor ?? 1 },
    ...{ samples: cells.slice(0, samplesGiven), cellsFit: fits },
    alternatives: alternativeFields({ header, path, field, unit, cells }, present),
  };
}

function fateOf({ stage, chosen }: Table, column: HeaderColumn): ColumnUse {
  if (column.stage !== null && column.stage !== stage) {
    return "other-stage";
  }
  return chosen.some(({ field }) => field === column.field) ? "repeated" : "unit-not-understood";
}

function confidenceOf(found: FoundBy, fits: boolean, header: string): Confidence {
  if (found === "confirmed") {
    return "certain";
  }
  if (!fits) {
    return "guess";
  }
  const isName = found === "name" || found === "stage-name";
  return isName && notesIn(header).length === 0 ? "certain" : "likely";
}

function foundBy({ confirmed, over, path, field }: HeaderColumn): FoundBy {
  if (confirmed) {
    return "confirmed";
  }
  if (over.length > 0) {
    return "parent";
  }
  const own = path.length > 1 && unitWord(path.at(-1)!) !== null ? path.at(-2)! : (path.at(-1) ?? "");
  const named = namedFields.get(headerKey(own).key);
  if (named?.field !== field) {
    return "pattern";
  }
  return named.stage === null ? "name" : "stage-name";
}

function notKnown(table: Table, { header, path, row, index }: WrittenHeader, denied: boolean): Understood {
  const { grid, present } = table;
  const cells = cellsBelow(table, index);
  const { unit, stage } = headerKey(header);
  const isRatio = !denied && amountMeant(path, header) !== null;
  const isSlip = !denied && !isRatio && suggestField(path, header, present) !== null;
  const found = isRatio ? "ratio" : isSlip ? "slip" : "unknown";
  return {
    ...unusedColumn,
    ...{ header, at: addressIn(grid, row, index), unit, stage, samples: cells.slice(0, samplesGiven) },
    found: denied ? "confirmed" : found,
    confidence: denied ? "certain" : isSlip ? "guess" : "none",
    alternatives: alternativeFields({ header, path, field: null, unit, cells }, present),
  };
}

/** Columns that hold something below the header, and have none. */
function headerless(table: Table): readonly ColumnUnderstanding[] {
  const { grid, written } = table;
  const withHeader = new Set(writtenHeaders(written).map(({ index }) => index));
  const rows = grid.rows.slice(written.bottom + 1, written.bottom + 1 + rowsLookedAt);
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: width }, (_, index) => index)
    .filter((index) => !withHeader.has(index) && rows.some((row) => isFilled(row[index])))
    .map((index) => ({
      ...unusedColumn,
      ...{ header: "", place: { header: "" }, at: addressIn(grid, written.bottom, index) },
      ...{ unit: null, stage: null, alternatives: [] },
      found: "no-header" as const,
      confidence: "none" as const,
      samples: cellsBelow(table, index).slice(0, samplesGiven),
    }));
}

const unusedColumn = {
  field: null,
  use: "unused" as const,
  usedInstead: null,
  unitAssumed: false,
  factor: 1,
  cellsFit: true,
};

function cellsBelow({ grid, written }: Table, index: number): readonly Cell[] {
  const cells: Cell[] = [];
  const end = Math.min(grid.rows.length, written.bottom + 1 + rowsLookedAt);
  for (let row = written.bottom + 1; row < end && cells.length < cellsLookedAt; row++) {
    const cell = grid.rows[row]![index];
    if (isFilled(cell)) {
      cells.push(cell!);
    }
  }
  return cells;
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell !== null && !(typeof cell === "string" && cell.trim() === "");
}

function addressIn({ origin }: Grid, row: number, index: number): CellAddress {
  return { sheet: origin.sheet, row: origin.row + row, column: origin.column + index };
}
