import { useMemo } from "react";
import { Text } from "@fluentui/react-components";
import { lorenzPoints, lorenzShare, weightedGini, weightedSample } from "../../core";
import { LorenzChart } from "../charts/LorenzChart";
import { useLanguage } from "../hooks/use-language";
import { indicatorStrings } from "../strings/indicator-strings";
import { type IndicatorSchool } from "./indicator-schools";
import { shareText } from "./share-text";

/** The Lorenz curve of one indicator over pupils, and what it says in words. */
export function LorenzPart({ schools }: { readonly schools: readonly IndicatorSchool[] }) {
  const { language, numbers } = useLanguage();
  const strings = indicatorStrings[language];
  const facts = useMemo(() => curveOf(schools), [schools]);
  if (facts === null) {
    return <Text>{strings.noLorenz}</Text>;
  }
  const sentence = strings.lorenzSentence(
    numbers.fixed(facts.gini, 4),
    shareText(facts.poorest, numbers.fixed),
  );
  return (
    <>
      <Text>{sentence}</Text>
      <LorenzChart
        label={sentence}
        points={facts.points}
        axisX={strings.lorenzAxisX}
        axisY={strings.lorenzAxisY}
      />
    </>
  );
}

function curveOf(schools: readonly IndicatorSchool[]) {
  const used = schools.flatMap(({ school: { pupils }, result: { value } }) =>
    value === null || value < 0 || pupils === null || pupils <= 0 ? [] : [{ value, pupils }],
  );
  if (used.every(({ value }) => value === 0)) {
    return null;
  }
  const sample = weightedSample(
    used.map(({ value }) => value),
    used.map(({ pupils }) => pupils),
  );
  const points = lorenzPoints(sample);
  return { points, gini: weightedGini(sample), poorest: lorenzShare(points, 0.5) };
}
