import { orderedSample, weightedCv, type Language, type WeightedSample } from "../../core";
import type { ConformanceIndicator } from "./tables";

/** A figure of R that is another one than ours, and why. */
export interface ExplainedDifference {
  /** The function that gives it. */
  readonly peer: string;
  readonly keys: RegExp;
  readonly why: Readonly<Record<Language, string>>;
  /** The peer's own convention, worked out on our sample: it must give the peer's figure. */
  readonly theirWay: (given: ConformanceIndicator, key: string) => number;
}

/** Every difference there is; a figure that differs and is not listed here fails the test. */
export const explainedDifferences: readonly ExplainedDifference[] = [
  {
    peer: "Hmisc::wtd.var",
    keys: /^cv_weighted_frequency_unbiased__Hmisc$/u,
    why: {
      "zh-CN":
        'Hmisc::wtd.var 默认把权重当作重复次数并除以 Σw − 1，如同学生是抽样得来的；公布的办法以全体在校生为总体，除以 Σw。Hmisc 用 method="ML" 时与我们相同。',
      en: 'Hmisc::wtd.var takes weights for repetitions and divides by Σw − 1 unless told otherwise, as if the pupils were drawn from more; the published method is about all pupils and divides by Σw. With method="ML" Hmisc gives our figure.',
    },
    theirWay: ({ sample }) => {
      const total = sample.weights.reduce((sum, weight) => sum + weight, 0);
      return weightedCv(sample) * Math.sqrt(total / (total - 1));
    },
  },
  {
    peer: "laeken::weightedQuantile",
    keys: /^p\d+_weighted__laeken$/u,
    why: {
      "zh-CN":
        "laeken 取累计权重首次超过该比例的数值；恰好达到该比例时（如 420 个权重相同的单位取第 5 百分位）我们按定义 2 取前后两值的平均，laeken 取后一个。",
      en: "laeken takes the first value whose running weight exceeds the share; where the share is met exactly, as at the 5th percentile of 420 equal weights, we take the mean of that value and the next (definition 2), laeken the next.",
    },
    theirWay: ({ sample }, key) => firstBeyond(sample, Number(/\d+/u.exec(key)?.[0]) / 100),
  },
];

/** The first value at which the running weight is more than a share of the whole. */
function firstBeyond(sample: WeightedSample, share: number): number {
  const { values, weights } = orderedSample(sample);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let below = 0;
  const found = values.findIndex((_, index) => {
    below += weights[index] ?? 0;
    return below > share * total * (1 + 1e-12);
  });
  return values[found] ?? NaN;
}

/** The explanation of a difference in a figure; `null` when nobody has explained it. */
export function explanationOf(key: string): ExplainedDifference | null {
  return explainedDifferences.find(({ keys }) => keys.test(key)) ?? null;
}
