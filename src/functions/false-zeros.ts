import { DomainError } from "../core";
import type { BlankReader, CellArea, IsBlank } from "./blank-cells";
import { placeIn, type CellRange, type Position } from "./cell-range";

/** Whether a range holds a 0 that may be a blank: hosts hand blanks over as 0, but only from cells of a sheet. */
export function mayHoldFalseZeros({ rows, address }: CellRange): boolean {
  return address !== null && rows.some((cells) => cells.includes(0));
}

/** Finds the first 0 along each row and then down; `null` when there is none. */
export function firstZero({ rows }: CellRange): Position | null {
  for (let row = 0; row < rows.length; row++) {
    const column = rows[row]?.indexOf(0) ?? -1;
    if (column !== -1) {
      return { row, column };
    }
  }
  return null;
}

/**
 * Turns every 0 that is really a blank cell into `null`.
 *
 * @throws {@link DomainError} `cell-blank-or-zero` at the first 0 when the host cannot say, or when the range lies
 * in another workbook
 */
export async function withoutFalseZeros(range: CellRange, readBlanks: BlankReader): Promise<CellRange> {
  if (range.address === null) {
    return range;
  }
  const box = boxOfZeros(range);
  if (box === null) {
    return range;
  }
  const isBlank = await blanksIn(range, areaOf(range.address.topLeft, box), readBlanks);
  if (isBlank === null) {
    throw new DomainError("cell-blank-or-zero", {
      place: placeIn(range, firstZero(range) ?? { row: box.top, column: box.left }),
    });
  }
  const rows = range.rows.map((cells, row) =>
    cells.includes(0)
      ? cells.map((content, column) =>
          content === 0 && isBlank(row - box.top, column - box.left) ? null : content,
        )
      : cells,
  );
  return { ...range, rows };
}

async function blanksIn(range: CellRange, area: CellArea, readBlanks: BlankReader): Promise<IsBlank | null> {
  if (range.address === null || range.address.external) {
    return null;
  }
  try {
    return await readBlanks(area);
  } catch {
    return null;
  }
}

interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function boxOfZeros({ rows }: CellRange): Box | null {
  let box: Box | null = null;
  rows.forEach((cells, row) => {
    const left = cells.indexOf(0);
    if (left !== -1) {
      const right = cells.lastIndexOf(0);
      box = {
        top: box?.top ?? row,
        left: Math.min(box?.left ?? left, left),
        bottom: row,
        right: Math.max(box?.right ?? right, right),
      };
    }
  });
  return box;
}

function areaOf(topLeft: CellArea["topLeft"], { top, left, bottom, right }: Box): CellArea {
  return {
    topLeft: { ...topLeft, row: topLeft.row + top, column: topLeft.column + left },
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
  };
}
