import { DomainError } from "../domain-error";

/** Two ends between which a figure is trusted to lie; `lower` is never above `upper`. */
export interface IntervalEnds {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Refuses a confidence level that is none.
 *
 * @throws {@link DomainError} `level-out-of-range` unless it is 0.5 or more and below 1
 */
export function requireLevel(level: number): void {
  if (!(level >= 0.5 && level < 1)) {
    throw new DomainError("level-out-of-range", { level });
  }
}
