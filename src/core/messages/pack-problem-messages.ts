import type { PackProblem, PackProblemCode, PackProblemParams } from "../packs/pack-problem";
import { formatCell } from "./format-cell";
import type { Messages } from "./messages";

/** How problems of packs are said; each sentence begins with the place. */
export interface PackProblemMessages {
  readonly places: {
    readonly cell: (sheet: string, cell: string) => string;
    readonly path: (path: string) => string;
    /** The pack itself. */
    readonly pack: string;
  };
  readonly sentences: {
    readonly [C in PackProblemCode]: (where: string, params: PackProblemParams[C]) => string;
  };
}

/** Returns the sentence for one problem of a pack. */
export function describePackProblem({ packProblems }: Messages, problem: PackProblem): string {
  const say = packProblems.sentences[problem.code] as (
    where: string,
    params: PackProblem["params"],
  ) => string;
  return say(placeOf(packProblems.places, problem), problem.params);
}

function placeOf(places: PackProblemMessages["places"], { cell, path }: PackProblem): string {
  if (cell !== undefined && cell !== null) {
    return places.cell(cell.sheet, formatCell(cell));
  }
  return path === "" ? places.pack : places.path(path);
}
