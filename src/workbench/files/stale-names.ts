import { type TrackedWorkbook } from "./workbook-changes";

/**
 * Finds the names of a file that are not in the workbook any more, or not as the file has them.
 *
 * @remarks A name for cells of a sheet that went is stale even where a new sheet, and a new name, are called the same:
 * with the old sheet the file loses what the name refers to.
 */
export function staleNames(before: TrackedWorkbook, now: TrackedWorkbook): readonly string[] {
  const kept = new Map((now.marks?.names ?? []).map(({ name, refersTo }) => [name, refersTo]));
  const removed = before.content.sheets
    .filter((_, index) => !now.sheetIds.includes(before.sheetIds[index]!))
    .map(({ name }) => name.replaceAll("'", "''"));
  return (before.marks?.names ?? [])
    .filter(
      ({ name, refersTo }) =>
        kept.get(name) !== refersTo || removed.some((sheet) => refersTo.includes(sheet)),
    )
    .map(({ name }) => name);
}
