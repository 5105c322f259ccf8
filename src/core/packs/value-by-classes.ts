import { usableAmount, type School } from "../school";
import type { SchoolLimit } from "./limit-for";
import type { ClassRow, ClassTable } from "./threshold-pack";

/** Reads a table by number of classes for one school. */
export function valueByClasses(table: ClassTable, school: School): SchoolLimit {
  const classes = usableAmount(school, "classes");
  if (classes === null) {
    return { limit: null, why: "undecided" };
  }
  const limit = lookUp(table, classes);
  return { limit, why: limit === null ? "unknown" : null };
}

/**
 * Looks a number of classes up.
 *
 * @returns `null` when the row needed is blank, when `step` runs past the last row, and when `listed-only` finds none.
 *
 * @example Straight between the rows for 12 and 18 classes
 * ```ts
 * lookUp({ lookup: "interpolate", rows: [{ classes: 12, value: 6000 }, { classes: 18, value: 9000 }] }, 14); // 7000
 * ```
 */
export function lookUp({ lookup, rows }: ClassTable, classes: number): number | null {
  if (lookup === "listed-only") {
    return rows.find((row) => row.classes === classes)?.value ?? null;
  }
  const upper = rows.find((row) => row.classes >= classes);
  if (lookup === "step") {
    return upper?.value ?? null;
  }
  const lower = [...rows].reverse().find((row) => row.classes <= classes) ?? rows[0]!;
  return lookup === "next-lower" ? lower.value : between(lower, upper ?? lower, classes);
}

function between(lower: ClassRow, upper: ClassRow, classes: number): number | null {
  if (lower.value === null || upper.value === null) {
    return lower.classes === classes ? lower.value : upper.classes === classes ? upper.value : null;
  }
  const span = upper.classes - lower.classes;
  const way = span <= 0 ? 0 : Math.min(1, Math.max(0, (classes - lower.classes) / span));
  return lower.value + way * (upper.value - lower.value);
}
