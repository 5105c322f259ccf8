import { type SheetReport } from "../../core";

/** What a check made again after an edit changed about the issues. */
export interface Progressed {
  readonly solved: number;
  readonly added: number;
}

/** Counts the issues that went and those that came. */
export function progressBetween(before: SheetReport, after: SheetReport): Progressed {
  const [old, now] = [keysOf(before), keysOf(after)];
  return {
    solved: [...old].filter((key) => !now.has(key)).length,
    added: [...now].filter((key) => !old.has(key)).length,
  };
}

function keysOf({ issues }: SheetReport): ReadonlySet<string> {
  return new Set(issues.map(({ code, at, school }) => `${code} ${at?.row} ${at?.column} ${school}`));
}
