import { execFileSync } from "node:child_process";
import { coefficientOfVariation } from "simple-statistics";
import { weightedCv, weightedGini, weightedSample, weightedTheilT } from "../../src/core";
import { measure, type Measured } from "./measure";

const schools = 1_000_000;

/** The measures of a million schools beside a bare pass, simple-statistics, and R where it is installed. */
export const title = `measures of ${schools.toLocaleString("en")} schools`;

export function run(): readonly Measured[] {
  const { values, weights } = millionSchools();
  const ready = weightedSample(values, weights);
  const plain = [...values];
  const ours = measure({
    "a bare pass over two typed arrays": () => barePass(values, weights),
    "weightedCv of a sample (compensated, two passes)": () => weightedCv(ready),
    "weightedSample and weightedCv (checked as well)": () => weightedCv(weightedSample(values, weights)),
    "simple-statistics coefficientOfVariation (unweighted)": () => coefficientOfVariation(plain),
    // a new sample each time: the order of a sample is remembered
    "weightedGini, sorting included": () => weightedGini(weightedSample(values, weights)),
    weightedTheilT: () => weightedTheilT(ready),
  });
  return [...ours, ...measuredInR({ gini: weightedGini(ready), theil: weightedTheilT(ready) })];
}

/** The same numbers as in the script for R. */
function millionSchools(): { readonly values: Float64Array; readonly weights: Float64Array } {
  const values = Float64Array.from({ length: schools }, (_, i) => 5 + ((i * 7919) % 100_003) / 1000);
  const weights = Float64Array.from({ length: schools }, (_, i) => 100 + ((i * 104_729) % 1500));
  return { values, weights };
}

function barePass(values: Float64Array, weights: Float64Array): number {
  let [total, first, second] = [0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    const [value, weight] = [values[i]!, weights[i]!];
    total += weight;
    first += weight * value;
    second += weight * value * value;
  }
  const mean = first / total;
  return Math.sqrt(second / total - mean * mean) / mean;
}

const script = `
i <- 0:(${schools} - 1)
v <- 5 + ((i * 7919) %% 100003) / 1000
w <- 100 + ((i * 104729) %% 1500)
median_time <- function(f) { f(); median(replicate(5, system.time(f())[["elapsed"]])) * 1000 }
plain_gini <- function() {
  o <- order(v); x <- v[o]; p <- w[o] / sum(w); n <- cumsum(p * x); n <- n / n[length(n)]
  sum(p * (c(0, n[-length(n)]) + n)) |> (\\(area) 1 - area)()
}
theil <- function() { m <- sum(w * v) / sum(w); r <- v / m; sum(w / sum(w) * r * log(r)) }
cat(median_time(plain_gini), plain_gini(), median_time(theil), theil(), "\\n")
if (requireNamespace("laeken", quietly = TRUE)) {
  cat(median_time(function() laeken::gini(v, weights = w)$value), laeken::gini(v, weights = w)$value / 100, "\\n")
}
`;

/** What R needs for the same figures; nothing where R is not installed. */
function measuredInR(ours: { readonly gini: number; readonly theil: number }): readonly Measured[] {
  let output: string;
  try {
    output = execFileSync("Rscript", ["-e", script], { encoding: "utf8" });
  } catch {
    return [{ name: "R is not installed here: nothing to compare with", milliseconds: NaN }];
  }
  const [base = "", laeken = ""] = output.trim().split("\n");
  const [giniTime, gini, theilTime, theil] = base.trim().split(/\s+/u).map(Number);
  requireSame("Gini", gini!, ours.gini);
  requireSame("Theil T", theil!, ours.theil);
  const rows = [
    { name: "R: sorted base R, weighted Gini", milliseconds: giniTime! },
    { name: "R: base R, weighted Theil T", milliseconds: theilTime! },
  ];
  if (laeken === "") {
    return rows;
  }
  const [time, value] = laeken.trim().split(/\s+/u).map(Number);
  requireSame("Gini of laeken", value!, ours.gini);
  return [...rows, { name: "R: laeken::gini, weighted", milliseconds: time! }];
}

function requireSame(name: string, theirs: number, ours: number): void {
  if (Math.abs(theirs / ours - 1) > 1e-6) {
    throw new Error(`${name}: R gives ${theirs}, we give ${ours}`);
  }
}
