import {
  coefficientOutcome,
  federalRangeRatio,
  findPack,
  gapRatio,
  groupRatio,
  populationCv,
  restrictedRange,
  sampleCv,
  valueRange,
  weightedCv,
  weightedGini,
  weightedMean,
  weightedQuantile,
  weightedStandardDeviation,
  weightedTheilL,
  weightedTheilT,
  type Cell,
  type Stage,
  type WeightedValue,
} from "../../src/core";
import { compositeOf } from "../../src/core/assessment/composite-of";
import { inputOf, type CaseDescription } from "./a-case";
import { sampleOfItems, weightedSample } from "../../src/core/indices/weighted-sample";

/** Judges every row of a table of coefficients: a name, a stage, the coefficients, and 综合 as published. */
export function judgedCoefficients(situation: string, { packId }: CaseDescription): readonly string[] {
  const [, ...rows] = inputOf(situation).rows;
  const { balance } = findPack(packId!)!;
  return rows.map(([name, stageName, ...figures]) => {
    const stage = stageNamed(stageName!);
    const cvs = figures.slice(0, -1).map(Number);
    const composite = compositeOf(cvs);
    const ceiling = balance!.ceiling[stage];
    const judged = (cv: number) => coefficientOutcome(cv, ceiling, balance!.inclusive);
    const outcome = balance!.rule === "mean" ? judged(composite) : `each ${cvs.map(judged).join(" ")}`;
    return `${String(name)} ${stage}: mean ${composite.toFixed(6)}, published ${published(figures.at(-1)!)}; ${outcome}`;
  });
}

/** Judges every row of a table of means and deviations: an indicator, its mean, deviation, and coefficient as published. */
export function judgedSpreads(situation: string, { packId, stage }: CaseDescription): readonly string[] {
  const [, ...rows] = inputOf(situation).rows;
  const ceiling = findPack(packId!)!.balance!.ceiling[stage!];
  const cvs = rows.map(([, mean, deviation]) => Number(deviation) / Number(mean));
  const lines = rows.map(
    ([name, , , printed], index) =>
      `${String(name)}: ${cvs[index]!.toFixed(6)}, published ${published(printed!)}; ${coefficientOutcome(cvs[index]!, ceiling)}`,
  );
  return [
    ...lines,
    `mean of all: ${compositeOf(cvs).toFixed(6)}; ${coefficientOutcome(compositeOf(cvs), ceiling)}`,
  ];
}

/** Measures the values of a table, weighted by its second column: every measure with ten decimals. */
export function measuresOf(situation: string): Readonly<Record<string, string>> {
  const [, ...rows] = inputOf(situation).rows;
  const sample = rows.map(([, amount, weight]): WeightedValue => {
    return { value: Number(amount) / Number(weight), weight: Number(weight) };
  });
  const values = sample.map(({ value }) => value);
  const inGroup = (group: string) => sample.filter((_, index) => rows[index]![3] === group);
  const grouped = rows.some(([, , , group]) => typeof group === "string");
  const measures: Readonly<Record<string, number>> = {
    mean: weightedMean(sampleOfItems(sample)),
    deviation: weightedStandardDeviation(sampleOfItems(sample)),
    cv: weightedCv(sampleOfItems(sample)),
    populationCv: populationCv(weightedSample(values)),
    sampleCv: sampleCv(weightedSample(values)),
    range: valueRange(weightedSample(values)),
    gapRatio: gapRatio(weightedSample(values)),
    restrictedRange: restrictedRange(sampleOfItems(sample)),
    federalRangeRatio: federalRangeRatio(sampleOfItems(sample)),
    median: weightedQuantile(sampleOfItems(sample), 0.5),
    gini: weightedGini(sampleOfItems(sample)),
    unweightedGini: weightedGini(sampleOfItems(sample.map(({ value }) => ({ value, weight: 1 })))),
    theilT: weightedTheilT(sampleOfItems(sample)),
    theilL: weightedTheilL(sampleOfItems(sample)),
    ...(grouped
      ? { groupRatio: groupRatio(sampleOfItems(inGroup("城")), sampleOfItems(inGroup("乡"))) }
      : {}),
  };
  return Object.fromEntries(Object.entries(measures).map(([name, value]) => [name, value.toFixed(10)]));
}

function stageNamed(cell: Cell): Stage {
  return cell === "小学" ? "primary" : "junior";
}

function published(cell: Cell): string {
  return cell === null ? "none" : String(cell);
}
