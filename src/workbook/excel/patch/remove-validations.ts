import type { Block } from "../read-rows";

/** A rectangle that more than one rule, or a rule and none, share is cut into so many, and each looked at again. */
const cuts = 16;

interface Piece extends Block {
  readonly sheet: Excel.Worksheet;
}

/**
 * Clears the validations whose alert has one of these titles.
 *
 * @remarks Excel tells of a rectangle whether one rule holds all of it. Every column in use is asked about at once, and
 * only those that several rules share are cut up, so that 20,000 rows cost five requests at most.
 */
export async function removeValidations(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  titles: ReadonlySet<string>,
): Promise<void> {
  if (sheets.length === 0 || titles.size === 0) {
    return;
  }
  const used = sheets.map((sheet) =>
    sheet.getUsedRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await context.sync();
  const columns = sheets.flatMap((sheet, index) => {
    const { isNullObject, rowIndex: row, columnIndex, rowCount, columnCount } = used[index]!;
    return Array.from({ length: isNullObject ? 0 : columnCount }, (_, column) => ({
      ...{ sheet, row, rowCount, column: columnIndex + column, columnCount: 1 },
    }));
  });
  await clearWithin(context, columns, titles);
}

async function clearWithin(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  titles: ReadonlySet<string>,
): Promise<void> {
  if (pieces.length === 0) {
    return;
  }
  const rules = pieces.map(({ sheet, row, column, rowCount, columnCount }) =>
    sheet.getRangeByIndexes(row, column, rowCount, columnCount).dataValidation.load("type,errorAlert"),
  );
  await context.sync();
  const mixed = pieces.filter((piece, index) => {
    const { type, errorAlert } = rules[index]!;
    const isMixed = type === "Inconsistent" || type === "MixedCriteria";
    if (!isMixed && type !== "None" && titles.has(errorAlert?.title)) {
      rules[index]!.clear();
    }
    return isMixed && piece.rowCount > 1;
  });
  await context.sync();
  await clearWithin(context, mixed.flatMap(cutUp), titles);
}

function cutUp(piece: Piece): readonly Piece[] {
  const height = Math.ceil(piece.rowCount / cuts);
  return Array.from({ length: Math.ceil(piece.rowCount / height) }, (_, index) => ({
    ...piece,
    row: piece.row + index * height,
    rowCount: Math.min(height, piece.rowCount - index * height),
  }));
}
