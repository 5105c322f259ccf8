import type { IndicatorId } from "../indicators/indicator";
import type { Interval } from "./assessment";

/** One school in the spread of an indicator. */
export interface SpreadItem {
  /** Position in the list of all schools. */
  readonly school: number;
  /** In the indicator's unit. */
  readonly value: number;
  /** At least 1. */
  readonly pupils: number;
  /** By how much the value may differ for the digits left out of the sheet. */
  readonly margin: number;
  /** The share of what the school is given that counts here; 1 unless it is divided among stages. */
  readonly part: number;
}

/** One indicator over the schools that could be used. */
export interface Spread {
  readonly id: IndicatorId;
  readonly items: readonly SpreadItem[];
  readonly mean: number;
  readonly standardDeviation: number;
  /** `null` when the mean is 0. */
  readonly cv: number | null;
}

/**
 * Bounds the balance coefficient by what the digits left out of the sheet leave open.
 *
 * @remarks The standard deviation is a seminorm of the values, so that moving them by δ moves it by at most the
 * pupil-weighted root mean square of δ, and the mean by at most the weighted mean of |δ|. The bounds always hold
 * the truth, and are wider than need be.
 *
 * @returns Both ends equal when every figure is exact; `null` when there is no coefficient.
 */
export function coefficientInterval({ items, mean, standardDeviation, cv }: Spread): Interval | null {
  if (cv === null) {
    return null;
  }
  let pupils = 0;
  let shift = 0;
  let square = 0;
  for (const item of items) {
    pupils += item.pupils;
    shift += item.pupils * item.margin;
    square += item.pupils * item.margin * item.margin;
  }
  if (square === 0) {
    return { low: cv, high: cv };
  }
  const around = Math.sqrt(square / pupils);
  const least = mean - shift / pupils;
  return {
    low: Math.max(0, standardDeviation - around) / (mean + shift / pupils),
    high: least > 0 ? (standardDeviation + around) / least : Number.MAX_VALUE,
  };
}
