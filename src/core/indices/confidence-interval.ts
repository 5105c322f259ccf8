import { DomainError } from "../domain-error";
import { arrangedSample } from "./arranged-sample";
import { requireLevel, type IntervalEnds } from "./interval-ends";
import { normalQuantile, normalShare } from "./normal-distribution";
import { requireFinite } from "./requirements";
import { bootstrapReplicates, jackknifeReplicates, type Measure } from "./resampling";
import type { WeightedSample } from "./weighted-sample";

/** How an interval is found for any measure. */
export type IntervalMethod = "bootstrap-percentile" | "bootstrap-bca" | "jackknife";

/** What an interval is found with. */
export interface IntervalOptions {
  readonly method: IntervalMethod;
  /** From 0.5 to below 1. */
  readonly level: number;
  /** Drawn for the bootstrap: a whole number from 100 to 20,000. */
  readonly resamples: number;
  /** Decides which schools are drawn: a whole number from 0 to 4,294,967,295. */
  readonly seed: number;
}

/** What is taken where nothing is said. */
export const defaultIntervalOptions: IntervalOptions = {
  method: "bootstrap-bca",
  level: 0.95,
  resamples: 2000,
  seed: 1,
};

const resampleLimits = { least: 100, most: 20_000 } as const;

/** Schools times evaluations: about five seconds, after which a spreadsheet is taken for hung. */
const mostWork = 50_000_000;

/**
 * Returns the confidence interval (置信区间) of any measure of schools, found by taking other samples of them.
 *
 * @remarks
 * Schools are the units that are drawn or left out, each with its pupils. `bootstrap-percentile` takes the ends from
 * the resamples as they lie; `bootstrap-bca` shifts them for bias and skewness, the acceleration being that of the
 * jackknife; between resamples ends are interpolated on the normal scale. `jackknife` leaves out one school after
 * the other and puts the normal quantile times the standard error on both sides. The seed decides the draws, so
 * that a workbook shows the same wherever it is opened. A county that has listed all its schools has no error of
 * sampling: the interval tells how much the figure hangs on single schools.
 *
 * - Unit: of the measure
 * - Rounding: none
 * - Source: Efron & Tibshirani 1993, An Introduction to the Bootstrap, chapters 11, 13 and 14; Davison & Hinkley
 *   1997, Bootstrap Methods and their Application, chapter 5
 *
 * @param sample - one item a school, at least 2, in any order
 * @param measure - what the interval is of
 * @param options - {@link defaultIntervalOptions} where left out
 * @throws {@link DomainError} what the measure refuses; `level-out-of-range`, `seed-invalid`,
 * `resamples-out-of-range`, `interval-needs-schools`, `interval-too-much-work`, `resamples-refused`, `bca-undefined`,
 * `result-out-of-range`
 */
export function confidenceInterval(
  sample: WeightedSample,
  measure: Measure,
  options: IntervalOptions = defaultIntervalOptions,
): IntervalEnds {
  // refusals name schools by their place in the sample as given
  measure(sample);
  requireOptions(sample.values.length, options);
  const arranged = arrangedSample(sample);
  const { lower, upper } = endsOf(arranged, measure, measure(arranged), options);
  return { lower: requireFinite(lower), upper: requireFinite(upper) };
}

function endsOf(
  sample: WeightedSample,
  measure: Measure,
  estimate: number,
  options: IntervalOptions,
): IntervalEnds {
  const shares = { lower: (1 - options.level) / 2, upper: (1 + options.level) / 2 };
  if (options.method === "jackknife") {
    const reach = normalQuantile(shares.upper) * jackknifeError(jackknifeReplicates(sample, measure));
    return { lower: estimate - reach, upper: estimate + reach };
  }
  const replicates = bootstrapReplicates(sample, measure, options.resamples, options.seed);
  if (options.method === "bootstrap-percentile" || isDegenerate(replicates, estimate)) {
    return { lower: endAt(replicates, shares.lower), upper: endAt(replicates, shares.upper) };
  }
  const acceleration = accelerationOf(jackknifeReplicates(sample, measure));
  const bias = biasOf(replicates, estimate);
  const end = (share: number) => endAt(replicates, shiftedShare(share, bias, acceleration));
  return { lower: end(shares.lower), upper: end(shares.upper) };
}

function requireOptions(count: number, { method, level, resamples, seed }: IntervalOptions): void {
  requireLevel(level);
  if (!(Number.isInteger(seed) && seed >= 0 && seed <= 0xffffffff)) {
    throw new DomainError("seed-invalid", { seed });
  }
  const { least, most } = resampleLimits;
  if (!(Number.isInteger(resamples) && resamples >= least && resamples <= most)) {
    throw new DomainError("resamples-out-of-range", { resamples, least, most });
  }
  if (count < 2) {
    throw new DomainError("interval-needs-schools", { count, needed: 2 });
  }
  const evaluations =
    (method === "jackknife" ? 0 : resamples) + (method === "bootstrap-percentile" ? 0 : count);
  if (count * evaluations > mostWork) {
    throw new DomainError("interval-too-much-work", { count, evaluations });
  }
}

function jackknifeError(replicates: Float64Array): number {
  const count = replicates.length;
  const mean = meanOf(replicates);
  const squares = replicates.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(((count - 1) / count) * squares);
}

function accelerationOf(replicates: Float64Array): number {
  const mean = meanOf(replicates);
  const widest = replicates.reduce((most, value) => Math.max(most, Math.abs(mean - value)), 0);
  if (widest === 0) {
    return 0;
  }
  // in units of the widest distance, so that cubes of small differences do not vanish
  const squares = replicates.reduce((sum, value) => sum + ((mean - value) / widest) ** 2, 0);
  const cubes = replicates.reduce((sum, value) => sum + ((mean - value) / widest) ** 3, 0);
  return cubes / (6 * squares ** 1.5);
}

function biasOf(replicates: Float64Array, estimate: number): number {
  const below = replicates.reduce((count, value) => (value < estimate ? count + 1 : count), 0);
  if (below === 0 || below === replicates.length) {
    throw new DomainError("bca-undefined", {});
  }
  return normalQuantile(below / replicates.length);
}

function shiftedShare(share: number, bias: number, acceleration: number): number {
  const shifted = bias + normalQuantile(share);
  const narrowing = 1 - acceleration * shifted;
  if (narrowing <= 0) {
    throw new DomainError("bca-undefined", {});
  }
  return normalShare(bias + shifted / narrowing);
}

/** The replicate that a share of all lie below; ends beyond the first and the last are these. */
function endAt(ascending: Float64Array, share: number): number {
  const count = ascending.length;
  const rank = (count + 1) * share;
  const whole = Math.floor(rank);
  const below = ascending[Math.min(count, Math.max(1, whole)) - 1] ?? 0;
  if (whole < 1 || whole >= count || rank === whole) {
    return below;
  }
  const from = normalQuantile(whole / (count + 1));
  const to = normalQuantile((whole + 1) / (count + 1));
  const above = ascending[whole] ?? 0;
  return below + ((normalQuantile(share) - from) / (to - from)) * (above - below);
}

function isDegenerate(replicates: Float64Array, estimate: number): boolean {
  return replicates[0] === estimate && replicates[replicates.length - 1] === estimate;
}

function meanOf(numbers: Float64Array): number {
  const [first = 0] = numbers;
  return first + numbers.reduce((sum, value) => sum + (value - first), 0) / numbers.length;
}
