import {
  coefficientsAgainstCeilings,
  lorenzCurve,
  schoolsAlongLimit,
  type Assessment,
  type ChartData,
  type IndicatorId,
  type Language,
  type Messages,
} from "../../core";
import { type ChartToInsert } from "../../workbook/sheet-to-write";
import { sentenceCase } from "../sentence-case";
import { nativeChartStrings } from "../strings/native-chart-strings";

/** The language a chart speaks. */
export interface ChartLanguage {
  readonly language: Language;
  readonly messages: Messages;
}

/** Makes the chart of one indicator's schools along their limit; `null` when there is nothing to draw. */
export function alongLimitChart(
  assessment: Assessment,
  id: IndicatorId,
  { language, messages }: ChartLanguage,
): ChartToInsert | null {
  const strings = nativeChartStrings[language];
  const { short, unit } = messages.indicators[id];
  const name = sentenceCase(short);
  const results = assessment.schools.flatMap(({ excluded, indicators }) =>
    excluded === null ? indicators.filter((each) => each.id === id && each.value !== null) : [],
  );
  const unmet = results.filter(({ outcome }) => outcome === "unmet").length;
  const along = unit === "" ? name : `${name} (${unit})`;
  const chart = schoolsAlongLimit(assessment, id, {
    title: strings.alongLimit(name),
    description: strings.alongLimitDescription(results.length, unmet),
    axes: { along, values: strings.place },
    header: [strings.school, along, strings.place, strings.limit, strings.place],
    series: [strings.schools, strings.limit],
  });
  return named(chart, strings.sheetName(name));
}

/** Makes the chart of one indicator's Lorenz curve; `null` when there is nothing to draw. */
export function lorenzChart(
  assessment: Assessment,
  id: IndicatorId,
  { language, messages }: ChartLanguage,
): ChartToInsert | null {
  const strings = nativeChartStrings[language];
  const name = sentenceCase(messages.indicators[id].short);
  const { shareOfPupils, shareOfResource, sharePlaces } = strings;
  const chart = lorenzCurve(assessment, id, {
    title: strings.lorenz(name),
    description: strings.lorenzDescription,
    axes: { along: shareOfPupils, values: shareOfResource },
    header: [shareOfPupils, shareOfResource, ...sharePlaces],
    series: [strings.curve, strings.equality],
  });
  return named(chart, strings.sheetName(name));
}

/**
 * Makes the chart of all coefficients beside their ceilings; `null` when there is nothing to draw.
 *
 * @param nameOfMean - what the mean of all coefficients is called
 */
export function coefficientsChart(
  assessment: Assessment,
  nameOfMean: string,
  { language, messages }: ChartLanguage,
): ChartToInsert | null {
  const strings = nativeChartStrings[language];
  const { indicator, coefficient, ceiling } = strings;
  const count = assessment.indicators.filter(({ cv }) => cv !== null).length;
  const nameOf = (id: IndicatorId | null) =>
    sentenceCase(id === null ? nameOfMean : messages.indicators[id].short);
  const chart = coefficientsAgainstCeilings(assessment, nameOf, {
    title: strings.coefficients,
    description: strings.coefficientsDescription(count),
    axes: { along: indicator, values: coefficient },
    header: [indicator, coefficient, ceiling],
    series: [coefficient, ceiling],
  });
  return named(chart, strings.sheetName(strings.coefficients));
}

function named(chart: ChartData | null, sheetName: string): ChartToInsert | null {
  return chart === null ? null : { ...chart, sheetName };
}
