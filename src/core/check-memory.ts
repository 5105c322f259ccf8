import type { SchoolMemory } from "./assessment/assess";
import type { FindingMemory } from "./checks/findings-of";
import type { FixMemory } from "./fixes/fixes-of";
import { forgetting, keeping } from "./memory";
import type { RowMemory } from "./sheets/read-sheet";
import type { DivisionMemory } from "./sheets/split-stages";

/** What a check leaves for the next one; it makes that one sooner and never another. */
export interface CheckMemory {
  readonly rows: RowMemory;
  readonly divisions: DivisionMemory;
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
  return {
    rows: keeping(),
    divisions: keeping(),
    findings: keeping(),
    schools: keeping(),
    fixes: keeping(),
  };
}

/** For a check that is made once. */
export const noMemory: CheckMemory = {
  rows: forgetting(),
  divisions: forgetting(),
  findings: forgetting(),
  schools: forgetting(),
  fixes: forgetting(),
};
