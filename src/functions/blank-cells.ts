import type { CellAddress } from "../core";

/** A rectangle of a sheet. */
export interface CellArea {
  readonly topLeft: CellAddress;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Tells whether a cell of an area is blank; rows and columns count from 0 within the area. */
export type IsBlank = (row: number, column: number) => boolean;

/** Looks up which cells of an area are blank. Rejects when the host cannot say. */
export type BlankReader = (area: CellArea) => Promise<IsBlank>;

/** Looks up many areas in one round trip. */
export type BlankBatchReader = (areas: readonly CellArea[]) => Promise<readonly IsBlank[]>;

/** Beyond this many cells only the used part of an area is fetched, as for a whole column. */
const largeArea = 50_000;

/**
 * Gathers the questions of one tick into one round trip, and asks about an area once.
 *
 * @remarks A recalculation calls a function once a formula, all in one tick. When a round trip with several
 * questions fails, each is asked again alone, so that one bad address does not fail the others.
 */
export function batchedBlankReader(readAll: BlankBatchReader): BlankReader {
  let pending = new Map<string, Question>();
  const askAll = () => {
    const questions = [...pending.values()];
    pending = new Map();
    void answer(readAll, questions);
  };
  return (area) => {
    const key = JSON.stringify(area);
    const question = pending.get(key) ?? newQuestion(area);
    if (pending.size === 0) {
      queueMicrotask(askAll);
    }
    pending.set(key, question);
    return question.answer;
  };
}

interface Question {
  readonly area: CellArea;
  readonly answer: Promise<IsBlank>;
  readonly resolve: (isBlank: IsBlank) => void;
  readonly reject: (reason: unknown) => void;
}

function newQuestion(area: CellArea): Question {
  let resolve: Question["resolve"] = () => undefined;
  let reject: Question["reject"] = () => undefined;
  const answered = new Promise<IsBlank>((...settlers) => {
    [resolve, reject] = settlers;
  });
  return { area, answer: answered, resolve, reject };
}

async function answer(readAll: BlankBatchReader, questions: readonly Question[]): Promise<void> {
  try {
    const answers = await readAll(questions.map(({ area }) => area));
    questions.forEach(({ resolve, reject }, index) => {
      const isBlank = answers[index];
      if (isBlank === undefined) {
        reject(new Error("the host left an area unanswered"));
      } else {
        resolve(isBlank);
      }
    });
  } catch (error) {
    const [only, ...others] = questions;
    if (others.length === 0) {
      only?.reject(error);
      return;
    }
    await Promise.all(questions.map((question) => answer(readAll, [question])));
  }
}

/** Asks the workbook open in Excel, through Office.js, in one sync. */
export function readBlankCells(areas: readonly CellArea[]): Promise<readonly IsBlank[]> {
  return Excel.run(async (context) => {
    const lookups = areas.map(({ topLeft: { sheet, row, column }, rowCount, columnCount }) => {
      const area = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(row, column, rowCount, columnCount);
      const range = rowCount * columnCount > largeArea ? area.getUsedRangeOrNullObject(true) : area;
      range.load("valueTypes,rowIndex,columnIndex");
      return { range, row, column };
    });
    await context.sync();
    return lookups.map(({ range, row, column }) =>
      range.isNullObject ? () => true : blankWithin(range, row - range.rowIndex, column - range.columnIndex),
    );
  });
}

function blankWithin({ valueTypes }: Excel.Range, rowsDown: number, columnsRight: number): IsBlank {
  // beyond its limits Excel on the web answers null instead of an array
  if ((valueTypes as unknown) === null) {
    throw new Error("the host could not read the area");
  }
  return (row, column) => {
    const type = valueTypes[row + rowsDown]?.[column + columnsRight];
    return type === undefined || type === Excel.RangeValueType.empty;
  };
}
