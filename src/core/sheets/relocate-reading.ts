import type { CellAddress } from "../grid";
import type { Amount, School, Text } from "../school";
import type { SheetReading, TotalsRow } from "./sheet-reading";

type Move = (at: CellAddress) => CellAddress;

/** Gives every cell of a reading another address; what the cells hold stays as it was read. */
export function relocateReading(reading: SheetReading, move: Move): SheetReading {
  return {
    ...reading,
    schools: reading.schools.map((school) => movedSchool(school, move)),
    columns: reading.columns.map((column) => ({ ...column, at: move(column.at) })),
    totals: reading.totals.map((row) => movedTotals(row, move)),
    subtotals: reading.subtotals.map((row) => ({ ...row, ...movedTotals(row, move) })),
    normalisations: reading.normalisations.map((each) => ({ ...each, first: move(each.first) })),
    namelessRows: reading.namelessRows.map(({ at }) => ({ at: move(at) })),
    issues: reading.issues.map((issue) => (issue.at === null ? issue : { ...issue, at: move(issue.at) })),
  };
}

function movedSchool(school: School, move: Move): School {
  const text = (each: Text | null): Text | null => (each === null ? null : { ...each, at: move(each.at) });
  const texts: Record<string, Text | null> = {};
  for (const [field, each] of Object.entries(school.texts)) {
    texts[field] = text(each);
  }
  const amounts: Record<string, Amount> = {};
  for (const [field, each] of Object.entries(school.amounts)) {
    amounts[field] = movedAmount(each, move);
  }
  return {
    ...school,
    at: move(school.at),
    code: text(school.code),
    typeText: text(school.typeText),
    locationText: text(school.locationText),
    texts: texts as School["texts"],
    amounts,
  };
}

function movedAmount(amount: Amount, move: Move): Amount {
  const { at, stageShare, added } = amount;
  return {
    ...amount,
    at: move(at),
    ...(stageShare === undefined ? {} : { stageShare: { ...stageShare, cells: stageShare.cells.map(move) } }),
    ...(added === undefined ? {} : { added: added.map((each) => movedAmount(each, move)) }),
  };
}

function movedTotals({ label, at, figures }: TotalsRow, move: Move): TotalsRow {
  return {
    label,
    at: move(at),
    figures: figures.map(({ column, at: place, value }) => ({
      column: { ...column, at: move(column.at) },
      at: move(place),
      value,
    })),
  };
}
