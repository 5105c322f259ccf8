import {
  isPackSheet,
  packHash,
  packTermsZhCn,
  readPackSheet,
  type Grid,
  type PackProblem,
  type ThresholdPack,
} from "../../core";

/** What the cells of a sheet with a standard come to. */
export type OwnSheet =
  | { readonly pack: ThresholdPack; readonly hash: string; readonly problems: readonly [] }
  | { readonly pack: null; readonly hash: null; readonly problems: readonly PackProblem[] };

/** Reads the worksheet of a standard; apart from the rest of the pane, which seldom needs it. */
export function readOwnSheet(grid: Grid): OwnSheet {
  const found = readPackSheet(grid, packTermsZhCn);
  return "pack" in found
    ? { pack: found.pack, hash: packHash(found.pack), problems: [] }
    : { pack: null, hash: null, problems: found.problems };
}

/** Whether a grid is the worksheet of a standard, right or wrong. */
export function holdsStandard(grid: Grid): boolean {
  return isPackSheet(grid);
}
