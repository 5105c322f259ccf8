import {
  findPack,
  indicatorOf,
  indicatorValue,
  limitFor,
  type AmountFieldId,
  type IndicatorId,
  type Location,
  type School,
  type SchoolLimit,
  type SchoolType,
  type Stage,
  type ThresholdPack,
} from "../../../src/core";
import { meets } from "../../../src/core/assessment/compare";

/** What a test says of a school. */
export interface SchoolFacts {
  readonly type?: SchoolType;
  readonly location?: Location;
  readonly amounts?: Readonly<Partial<Record<AmountFieldId, number>>>;
}

/** A school that knows nothing but what is given. */
export function aRecord({ type, location, amounts = {} }: SchoolFacts = {}): School {
  const at = { sheet: "小学", row: 1, column: 0 };
  const entries = Object.entries(amounts).map(([field, value]) => [field, { at, cell: value, value }]);
  return {
    name: "甲校",
    at,
    code: null,
    typeText: null,
    type: type ?? null,
    locationText: null,
    location: location ?? null,
    ownership: null,
    texts: {},
    amounts: Object.fromEntries(entries) as School["amounts"],
  };
}

export interface PackQuestions {
  readonly pack: ThresholdPack;
  /** What the pack asks of a school: the number, or why there is none. */
  readonly asks: (indicator: IndicatorId, stage: Stage, facts?: SchoolFacts) => number | SchoolLimit["why"];
  /** Whether a value just below, exactly at and just above a school's limit meets it. */
  readonly around: (indicator: IndicatorId, stage: Stage, facts?: SchoolFacts) => readonly boolean[];
  /** Whether a school with these amounts meets its limit. */
  readonly meetsLimit: (indicator: IndicatorId, stage: Stage, facts: SchoolFacts) => boolean;
}

/** Asks one shipped pack. */
export function questionsTo(id: string): PackQuestions {
  const pack = findPack(id)!;
  const limitOf = (indicator: IndicatorId) => pack.limits.find((limit) => limit.indicator === indicator)!;
  return {
    pack,
    asks: (indicator, stage, facts) => {
      const { limit, why } = limitFor(limitOf(indicator), stage, aRecord(facts));
      return limit ?? why;
    },
    around: (indicator, stage, facts) => {
      const { direction, inclusive } = limitOf(indicator);
      const { limit } = limitFor(limitOf(indicator), stage, aRecord(facts));
      const values = [limit! * (1 - 1e-9), limit!, limit! * (1 + 1e-9)];
      return values.map((value) => meets(value, { limit: limit!, direction, inclusive }));
    },
    meetsLimit: (indicator, stage, facts) => {
      const { direction, inclusive } = limitOf(indicator);
      const school = aRecord(facts);
      const { limit } = limitFor(limitOf(indicator), stage, school);
      return meets(indicatorValue(school, indicatorOf(indicator)).value!, {
        limit: limit!,
        direction,
        inclusive,
      });
    },
  };
}

export const aMinimum = [false, true, true];
export const aMaximum = [true, true, false];
