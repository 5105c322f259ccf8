import type { CellAddress } from "../grid";

import type { Direction, IndicatorId } from "../indicators/indicator";
import type { ThresholdPack } from "./threshold-pack";

/** What a place of a pack should hold. */
export type PackValueKind = "object" | "list" | "text" | "number" | "true-or-false" | "limit";

/** What a number of a pack must be. */
export type PackNumberRule = "not-negative" | "positive" | "share" | "whole" | "finite";

/** What each problem carries. `found` is what stands there, as written and cut short. */
export interface PackProblemParams {
  "kind-wrong": { readonly expected: PackValueKind; readonly found: string };
  "member-missing": { readonly member: string };
  "member-unknown": { readonly member: string };
  "choice-unknown": { readonly found: string; readonly allowed: readonly string[] };
  "number-out-of-range": { readonly found: string; readonly rule: PackNumberRule };
  "id-malformed": { readonly found: string };
  "id-taken": { readonly id: string };
  "text-empty": Nothing;
  "list-empty": Nothing;
  "extends-unknown": { readonly found: string; readonly known: readonly string[] };
  "item-repeated": { readonly item: string };
  "direction-differs": { readonly indicator: IndicatorId; readonly direction: Direction };
  "case-unreachable": Nothing;
  "years-empty": { readonly from: number; readonly before: number };
  "rows-not-rising": { readonly classes: number; readonly before: number };
  "count-above-limits": { readonly count: number; readonly limits: number };
  "bands-not-falling": { readonly from: number; readonly before: number };
  /** A share written as a percentage. */
  "share-above-one": { readonly found: number };
  /** `detail` as the parser says it. */
  "json-malformed": { readonly detail: string };
  "sheet-not-a-pack": { readonly expected: string };
  "block-missing": { readonly block: string };
  /** Rows of one limit that should agree. */
  "cell-differs": { readonly found: string; readonly first: string };
  "column-missing": { readonly column: string };
}

type Nothing = Readonly<Record<string, never>>;

export type PackProblemCode = keyof PackProblemParams;

/**
 * What is wrong with a pack that somebody brought.
 *
 * @remarks The codes are permanent. A pack from JSON has a `path`, such as `limits[2].cases.primary[0].value`, `""` for
 * the pack itself; one from a worksheet has a `cell` as well, `null` when no cell is to blame.
 */
export type PackProblem = {
  readonly [C in PackProblemCode]: {
    readonly code: C;
    readonly path: string;
    readonly cell?: CellAddress | null;
    readonly params: PackProblemParams[C];
  };
}[PackProblemCode];

/** What reading a pack gives: the pack, or what is wrong with it. */
export type PackReading = { readonly pack: ThresholdPack } | { readonly problems: readonly PackProblem[] };
