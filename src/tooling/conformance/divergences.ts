import {
  smallSampleGini,
  populationCv,
  sampleCv,
  weightedGini,
  weightedSample,
  weightedTheilL,
  weightedTheilT,
  wolfson,
  type Language,
} from "../../core";

/** A small sample on which a package gives another figure than ours, or one under another name. */
export interface Divergence {
  readonly peer: string;
  /** As one types it. */
  readonly sample: string;
  readonly theirs: number;
  /** Our figure by our own default. */
  readonly ours: number;
  /** Our figure when asked for what the package does; `null` where nobody should ask for it. */
  readonly asTheirs: number | null;
  readonly why: Readonly<Record<Language, string>>;
}

const even = weightedSample([10, 20, 30, 40, 50]);
const withZeros = weightedSample([0, 0, 10, 20, 30]);
const positive = weightedSample([10, 20, 30]);
const unsorted = weightedSample([10, 50, 20, 40, 30], [5, 1, 4, 2, 3]);

/** Computed with the packages DescTools, ineq, dineq and REAT; for PySAL from its source. */
export const divergences: readonly Divergence[] = [
  {
    peer: "R DescTools::Gini",
    sample: "10, 20, 30, 40, 50",
    theirs: 1 / 3,
    ours: weightedGini(even),
    asTheirs: smallSampleGini(even),
    why: {
      "zh-CN": "默认乘以小样本校正 n/(n−1)；我们默认不校正，correction 为 small-sample 时相同。",
      en: "Multiplies by the small-sample correction n/(n − 1) unless told otherwise; we do with correction small-sample.",
    },
  },
  {
    peer: "R REAT::cv, DescTools::CoefVar",
    sample: "10, 20, 30, 40, 50",
    theirs: 0.5270462766947299,
    ours: populationCv(even),
    asTheirs: sampleCv(even),
    why: {
      "zh-CN": "用样本标准差（n − 1）；公布的办法以全体学校为总体。estimator 为 sample 时相同。",
      en: "Uses the sample deviation (n − 1); the published method is about all schools. The same with estimator sample.",
    },
  },
  {
    peer: "R ineq::Theil, dineq::theil.wtd",
    sample: "0, 0, 10, 20, 30",
    theirs: 0.0872,
    ours: weightedTheilT(withZeros),
    asTheirs: weightedTheilT(positive),
    why: {
      "zh-CN":
        "不声明就舍去 0 并重算平均值；我们按极限 0·ln 0 = 0 计入。zeros 为 exclude 时相同，并列出未采用的行数。",
      en: "Drops zeros without a word and takes the mean of the rest; we count them by the limit 0·ln 0 = 0. The same with zeros exclude, which counts the rows it ignores.",
    },
  },
  {
    peer: "R REAT::gini(weighting = )",
    sample: "10, 50, 20, 40, 30; 5, 1, 4, 2, 3",
    theirs: 0.3016,
    ours: weightedGini(unsorted),
    asTheirs: null,
    why: {
      "zh-CN":
        "只给数值排序而不给权重排序，结果随行的次序而变；dineq、REAT::gini2 与按人数重复的 ineq 均为 0.2933，与我们相同。",
      en: "Sorts the values and not the weights, so that the result changes with the order of the rows; dineq, REAT::gini2 and ineq on repeated rows give 0.2933 as we do.",
    },
  },
  {
    peer: "R REAT::theil",
    sample: "10, 20, 30, 40, 50",
    theirs: 0.1411,
    ours: weightedTheilT(even),
    asTheirs: weightedTheilL(even),
    why: {
      "zh-CN": "名为 theil，实为平均对数离差（我们的 THEIL_L）；给出相同的权重时又除以 n 一次，得 0.0282。",
      en: "Is the mean logarithmic deviation, our THEIL_L; with equal weights it divides by n once more and gives 0.0282.",
    },
  },
  {
    peer: "Python PySAL inequality.wolfson",
    sample: "10, 20, 30, 40, 50",
    theirs: 2 / 15,
    ours: wolfson(even),
    asTheirs: wolfson(even, 1),
    why: {
      "zh-CN": "略去 Wolfson 原文的系数 2；factor 为 1 时相同。R dineq 带系数 2，与我们默认相同。",
      en: "Leaves out the factor 2 of Wolfson's paper; the same with factor 1. R dineq has the factor, as we do.",
    },
  },
];
