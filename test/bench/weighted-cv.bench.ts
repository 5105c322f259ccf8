import { coefficientOfVariation } from "simple-statistics";
import { weightedCv } from "../../src/core";
import { measure, type Measured } from "./measure";
import { sampleOfItems } from "../../src/core";

const schools = 1_000_000;

/** The balance coefficient of a million schools beside a bare pass and the unweighted one of simple-statistics. */
export const title = `the balance coefficient of ${schools.toLocaleString("en")} schools`;

export function run(): readonly Measured[] {
  const sample = Array.from({ length: schools }, (_, i) => ({
    value: 5 + ((i * 7919) % 1000) / 100,
    weight: 100 + ((i * 104_729) % 1500),
  }));
  const values = sample.map(({ value }) => value);
  return measure({
    "weightedCv (checked, compensated)": () => weightedCv(sampleOfItems(sample)),
    "simple-statistics coefficientOfVariation (unweighted)": () => coefficientOfVariation(values),
    "a bare pass over the same objects": () => barePass(sample),
  });
}

function barePass(sample: readonly { readonly value: number; readonly weight: number }[]): number {
  let total = 0;
  let first = 0;
  let second = 0;
  for (const { value, weight } of sample) {
    total += weight;
    first += weight * value;
    second += weight * value * value;
  }
  const mean = first / total;
  return Math.sqrt(second / total - mean * mean) / mean;
}
