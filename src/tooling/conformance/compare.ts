import { DomainError } from "../../core";
import { figureFor } from "./figures";
import { conformanceTables, type ConformanceIndicator, type ExpectedFigure } from "./tables";

/** One figure of R beside ours. */
export interface Comparison {
  readonly table: string;
  readonly indicator: string;
  /** Name of the figure; parts of it follow after a slash. */
  readonly key: string;
  readonly theirs: number | string | null;
  /** A refusal by its code. */
  readonly ours: number | string;
  /** Relative, of the larger; 0 when both say that there is no such figure. */
  readonly difference: number;
}

/** Compares every figure of every table. */
export function comparisons(): readonly Comparison[] {
  return conformanceTables().flatMap(({ id, indicators }) =>
    indicators.flatMap((indicator) =>
      Object.entries(indicator.expected).flatMap(([key, expected]) =>
        compared(indicator, key, expected).map((each) => ({ table: id, indicator: indicator.id, ...each })),
      ),
    ),
  );
}

type Compared = Omit<Comparison, "table" | "indicator">;

function compared(
  indicator: ConformanceIndicator,
  key: string,
  expected: ExpectedFigure,
): readonly Compared[] {
  const figure = figureFor(key);
  const ours = figure === null ? "no-such-measure" : answerOf(() => figure(indicator));
  const theirs = leaves(expected);
  const found = typeof ours === "string" ? null : new Map(leaves(ours));
  return theirs.map(([path, figure]) => {
    const own = found === null ? String(ours) : (found.get(path) ?? "no-such-part");
    const name = path === "" ? key : `${key}/${path}`;
    return { key: name, theirs: figure, ours: own, difference: differenceOf(own, figure) };
  });
}

function answerOf<T>(compute: () => T): T | string {
  try {
    return compute();
  } catch (error) {
    if (error instanceof DomainError) {
      return error.code;
    }
    throw error;
  }
}

type Leaf = readonly [path: string, figure: number | string | null];

/** Takes a figure apart into single numbers and words. */
function leaves(figure: unknown, path = ""): readonly Leaf[] {
  if (typeof figure !== "object" || figure === null) {
    return [[path, figure as Leaf[1]]];
  }
  return Object.entries(figure).flatMap(([part, inner]) =>
    leaves(inner, path === "" ? part : `${path}/${part}`),
  );
}

function differenceOf(ours: number | string, theirs: Leaf[1]): number {
  if (typeof ours === "number" && typeof theirs === "number") {
    const size = Math.max(Math.abs(ours), Math.abs(theirs));
    return size === 0 ? 0 : Math.abs(ours - theirs) / size;
  }
  const bothNone = theirs === null && typeof ours === "string" && !ours.startsWith("no-such");
  return bothNone || ours === theirs ? 0 : Infinity;
}
