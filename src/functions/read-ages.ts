import { DomainError, type Sex, type TeacherAges, type TeachersBySex } from "../core";
import { shownCell, type CellRange, type FilledCell } from "./cell-range";
import type { FunctionArguments } from "./function-entry";
import { locateIn, type Locate } from "./locate";
import { contentsAt, numbersAt, placeAt, schoolRows, type PairedRange, type SchoolRows } from "./school-rows";

/** Rows of the ranges of one call about the ages of teachers, read side by side. */
export interface Ages<Teachers> {
  readonly teachers: readonly Teachers[];
  /** Rows used. */
  readonly used: number;
  /** Rows left out because `missing` is `skip`. Rows blank in every range are nobody and count nowhere. */
  readonly ignored: number;
  /** Runs a measure, and names the cell when it refuses an item of the teachers. */
  readonly locate: Locate;
}

/**
 * Reads what a function of teachers' ages was given: `ages`, `counts` and `missing`.
 *
 * @remarks
 * Without counts each cell is one teacher. A blank or a code for a missing value (a, x, m) among ages or counts is
 * refused by name, or leaves the row out when `missing` is `skip`. The code n says that there are none: a count of 0.
 *
 * @throws {@link DomainError} `shapes-differ`, `range-empty`, `cell-blank`, `cell-coded-missing`, `cell-error`,
 * `cell-not-number`
 */
export function readAges(args: FunctionArguments): Ages<TeacherAges> {
  return readRows(args, []).ages;
}

/**
 * As {@link readAges}, with `sex`: beside the ages, or one cell for all of them.
 *
 * @throws {@link DomainError} `sex-unreadable` too
 */
export function readAgesBySex(args: FunctionArguments): Ages<TeachersBySex> {
  const range = args.range("sex");
  if (range === null) {
    throw new DomainError("sample-empty", {});
  }
  const ofAll =
    range.rows.length === 1 && range.rows[0]?.length === 1 ? sexesIn(range, cellsOf(range))[0] : null;
  const { ages, rows } = readRows(args, ofAll ? [] : [{ range, holds: "labels" }]);
  const sexes = ofAll ? ages.teachers.map(() => ofAll) : sexesIn(range, rows);
  return {
    ...ages,
    teachers: ages.teachers.map((teachers, index) => ({ ...teachers, sex: sexes[index] ?? "male" })),
  };
}

function cellsOf(range: CellRange): SchoolRows {
  return schoolRows([{ range, holds: "labels" }], false);
}

interface AgeRows {
  readonly ages: Ages<TeacherAges>;
  readonly rows: SchoolRows;
}

function readRows(args: FunctionArguments, paired: readonly PairedRange[]): AgeRows {
  const ages = args.range("ages");
  if (ages === null) {
    throw new DomainError("sample-empty", {});
  }
  const counts = givenCounts(args);
  const numbers: readonly PairedRange[] = counts === null ? [] : [{ range: counts, holds: "numbers" }];
  const rows = schoolRows(
    [{ range: ages, holds: "ages" }, ...numbers, ...paired],
    args.choice("missing") === "skip",
  );
  const countAt = counts === null ? null : numbersAt(counts, rows);
  const teachers = contentsAt(ages, rows).map((age, index) => ({
    age: requireAge(age),
    count: countAt?.[index] ?? 1,
  }));
  const locate = locateIn(
    (index) => placeAt(ages, rows, index),
    (index) => placeAt(counts ?? ages, rows, index),
  );
  return { ages: { teachers, used: rows.at.length, ignored: rows.ignored, locate }, rows };
}

/** Counts that must stand before other arguments may be left empty between two commas. */
function givenCounts(args: FunctionArguments): CellRange | null {
  const counts = args.range("counts");
  const empty =
    counts?.address === null && counts.rows.every((cells) => cells.every((content) => content === null));
  return empty ? null : counts;
}

// schoolRows lets numbers and texts through, nothing else
function requireAge(age: FilledCell): number | string {
  return typeof age === "boolean" ? shownCell(age) : age;
}

const words: ReadonlyMap<string, Sex> = new Map<string, Sex>([
  ["男", "male"],
  ["女", "female"],
  ["男性", "male"],
  ["女性", "female"],
  ["male", "male"],
  ["female", "female"],
]);

function sexesIn(range: CellRange, rows: SchoolRows): readonly Sex[] {
  return contentsAt(range, rows).map((content, index) => {
    const sex = words.get(shownCell(content).trim().toLowerCase());
    const place = placeAt(range, rows, index);
    if (sex === undefined && place !== null) {
      throw new DomainError("sex-unreadable", { place, given: shownCell(content) });
    }
    return sex ?? "male";
  });
}
