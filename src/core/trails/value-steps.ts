import { relaxedSchool } from "../assessment/relaxed-school";
import type { AmountFieldId, FieldId } from "../field-id";
import { indicatorOf } from "../indicators/catalogue";
import type { Indicator, IndicatorId, NumeratorWay } from "../indicators/indicator";
import { indicatorValue, wayGiven } from "../indicators/indicator-value";
import type { RelaxationId } from "../packs/threshold-pack";
import { usableAmount, usablePupils, type School } from "../school";
import type { Column } from "../sheets/sheet-reading";
import { cellSteps } from "./cell-steps";
import type { TrailStep } from "./trail";

/** Where the figures of a school stand, and what was eased. */
export interface Figures {
  readonly school: School;
  readonly columnOf: (field: FieldId) => Column | null;
  readonly relaxations: readonly RelaxationId[];
}

type NoValue = Pick<Extract<TrailStep, { kind: "no-value" }>, "why" | "fields">;

/** What each easing counts besides. */
const easedBy: Readonly<Partial<Record<RelaxationId, readonly AmountFieldId[]>>> = {
  "itinerant-arts-teachers": ["itinerant-arts-teachers"],
  "off-site-sports-area": ["leased-sports-area", "rooftop-sports-area"],
};

/** Goes from the cells of a school to the value of an indicator, with the numbers that `indicatorValue` uses. */
export function valueSteps(id: IndicatorId, figures: Figures): readonly TrailStep[] {
  const { school, columnOf, relaxations } = figures;
  const indicator = indicatorOf(id);
  const way = wayGiven(indicator, (field) => school.amounts[field] !== undefined);
  if (way === null) {
    return [{ kind: "no-value", indicator: id, ...columnMissing(school, indicator) }];
  }
  const counted = relaxedSchool(school, relaxations);
  const { denominator } = indicator;
  return [
    ...way.flatMap(({ field }) => cellSteps(school, field, columnOf(field))),
    ...way.flatMap(({ field }) => easingSteps(field, counted, figures)),
    ...numeratorSteps(way, counted),
    ...(denominator === null ? [] : cellSteps(school, denominator, columnOf(denominator))),
    ...resultSteps(indicator, way, counted),
  ];
}

function easingSteps(
  field: AmountFieldId,
  counted: School,
  { school, columnOf, relaxations }: Figures,
): readonly TrailStep[] {
  const before = school.amounts[field]?.value ?? null;
  const after = counted.amounts[field]?.value ?? null;
  if (before === null || after === null || after === before) {
    return [];
  }
  const relaxation = relaxations.find((id) => easedBy[id] !== undefined && eases(id, field))!;
  const cells = easedBy[relaxation]!.flatMap((more) => cellSteps(school, more, columnOf(more)));
  return [...cells, { kind: "relaxed", relaxation, field, before, added: after - before, after }];
}

function eases(relaxation: RelaxationId, field: AmountFieldId): boolean {
  return (relaxation === "itinerant-arts-teachers") === field.endsWith("-teachers");
}

function numeratorSteps(way: NumeratorWay, school: School): readonly TrailStep[] {
  const terms = way.map(({ field, sign }) => ({ field, sign, value: usableAmount(school, field) }));
  const known = terms.flatMap(({ value, ...term }) => (value === null ? [] : [{ ...term, value }]));
  const sum = known.reduce((total, { sign, value }) => total + sign * value, 0);
  return known.length === terms.length ? [{ kind: "numerator", terms: known, sum }] : [];
}

function resultSteps(indicator: Indicator, way: NumeratorWay, school: School): readonly TrailStep[] {
  const { value, numerator, denominator } = indicatorValue(school, indicator);
  if (value === null || numerator === null || denominator === null) {
    return [{ kind: "no-value", indicator: indicator.id, ...whyNoValue(indicator, way, school) }];
  }
  return indicator.denominator === null
    ? []
    : [{ kind: "quotient", indicator: indicator.id, numerator, per: indicator.per, denominator, value }];
}

function columnMissing(school: School, { numerator }: Indicator): NoValue {
  const needed = numerator[0]!.filter(({ optional }) => !optional).map(({ field }) => field);
  return { why: "column-missing", fields: needed.filter((field) => school.amounts[field] === undefined) };
}

function whyNoValue({ denominator }: Indicator, way: NumeratorWay, school: School): NoValue {
  if (denominator !== null && school.amounts[denominator] === undefined) {
    return { why: "column-missing", fields: [denominator] };
  }
  const unusable = way.map(({ field }) => field).filter((field) => usableAmount(school, field) === null);
  const divisor = denominator === null ? [] : unusableDivisor(school, denominator);
  if (unusable.length + divisor.length > 0) {
    return { why: "value-missing", fields: [...unusable, ...divisor] };
  }
  const sum = way.reduce((total, { field, sign }) => total + sign * usableAmount(school, field)!, 0);
  return sum < 0
    ? { why: "numerator-negative", fields: way.map(({ field }) => field) }
    : { why: "denominator-zero", fields: denominator === null ? [] : [denominator] };
}

function unusableDivisor(school: School, field: AmountFieldId): readonly AmountFieldId[] {
  const usable = field === "pupils" ? usablePupils(school) : usableAmount(school, field);
  return usable === null ? [field] : [];
}
