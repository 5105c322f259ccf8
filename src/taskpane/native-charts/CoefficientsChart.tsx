import { type Assessment } from "../../core";
import { useLanguage } from "../hooks/use-language";
import { InsertChartButton } from "./InsertChartButton";
import { coefficientsChart } from "./native-charts";

/** Inserts all coefficients beside their ceilings as one chart. */
export default function CoefficientsChart({ assessment }: { readonly assessment: Assessment }) {
  const { strings } = useLanguage();
  return <InsertChartButton chart={(words) => coefficientsChart(assessment, strings.composite, words)} />;
}
