import { usableAmount, type School } from "../school";
import { classBins, type ClassBin } from "../sheets/fields";

/** A class-size bin of one school, and how many classes it holds. */
export interface FilledBin extends ClassBin {
  readonly count: number;
}

/** Returns all ten bins of a school; `null` when a column or a figure is missing among them. */
export function allBinsOf(school: School): readonly FilledBin[] | null {
  const bins = filledBinsOf(school);
  return bins.length === classBins.length ? bins : null;
}

/** Returns the bins of a school that have a figure, smallest first. */
export function filledBinsOf(school: School): readonly FilledBin[] {
  return classBins.flatMap(({ id, low, high }) => {
    const count = usableAmount(school, id);
    return count === null ? [] : [{ id, low, high, count }];
  });
}
