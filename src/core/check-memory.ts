import type { SchoolMemory } from "./assessment/assess";
import type { FindingMemory } from "./checks/findings-of";
import type { FixMemory } from "./fixes/fixes-of";
import { forgetting, keeping, type Memory } from "./memory";
import type { ReadingMemory } from "./sheets/reading-options";

/** What a check leaves for the next one; it makes that one sooner and never another. */
export interface CheckMemory extends ReadingMemory {
  readonly findings: FindingMemory;
  readonly schools: SchoolMemory;
  readonly fixes: FixMemory;
}

/**
 * Makes a memory for checks of a sheet of which few rows change in between.
 *
 * @remarks Rows are known by being the very same arrays: whoever changes a cell hands over a new array for its row and
 * the old ones for all others.
 */
export function checkMemory(): CheckMemory {
  return madeOf(keeping);
}

/** For a check that is made once. */
export const noMemory: CheckMemory = madeOf(forgetting);

function madeOf(part: <K extends object, V>() => Memory<K, V>): CheckMemory {
  return { rows: part(), divisions: part(), findings: part(), schools: part(), fixes: part() };
}
