import { usableAmount, usablePupils, type Location, type School } from "../school";
import type { Stage } from "../stage";
import type { Condition, IndicatorLimit, LimitValue } from "./threshold-pack";
import { valueByClasses } from "./value-by-classes";

/** The limit of one school, or why there is none. */
export interface SchoolLimit {
  /** In the indicator's unit. */
  readonly limit: number | null;
  /**
   * `unknown`: the document states a number we have not seen. `undecided`: the sheet does not say what decides
   * between the cases. `null` when there is a limit.
   */
  readonly why: "unknown" | "undecided" | null;
}

const noLimit: SchoolLimit = { limit: null, why: "unknown" };

/**
 * Finds what a standard asks of one school for one indicator.
 *
 * @remarks Cases are tried in order. As soon as it cannot be told whether a case fits, the limit is undecided,
 * unless every case that may fit, the lack of one included, asks the same. A standard without any fitting case
 * leaves the limit unknown.
 */
export function limitFor({ cases }: IndicatorLimit, stage: Stage, school: School): SchoolLimit {
  const only = cases[stage].length === 1 ? cases[stage][0] : undefined;
  if (only !== undefined && only.when === undefined) {
    return resolved(only.value, school);
  }
  const open: SchoolLimit[] = [];
  let settled = false;
  for (const { when, value } of cases[stage]) {
    const fits = when === undefined ? true : conditionFits(when, school);
    if (fits !== false) {
      open.push(resolved(value, school));
    }
    if (fits === true) {
      settled = true;
      break;
    }
  }
  const [first, ...others] = settled ? open : [...open, noLimit];
  if (first === undefined) {
    return noLimit;
  }
  const agreed = others.every(({ limit, why }) => limit === first.limit && why === first.why);
  return agreed ? first : { limit: null, why: "undecided" };
}

function resolved(value: LimitValue, school: School): SchoolLimit {
  if (value === null) {
    return noLimit;
  }
  return typeof value === "number" ? { limit: value, why: null } : valueByClasses(value, school);
}

/** Whether a condition holds; `null` when the sheet does not tell. */
function conditionFits(condition: Condition, school: School): boolean | null {
  const answers = [
    placeFits(condition.locations, school.location),
    oneOf(condition.types, school.type),
    yearFits(condition, school.amounts["built-year"]?.value ?? null),
    migrantsFit(condition.migrantShareAbove, school),
  ];
  if (answers.includes(false)) {
    return false;
  }
  return answers.includes(null) ? null : true;
}

/** A school written as 城区 may stand in the centre or not; only 中心城区 says it does. */
function placeFits(places: readonly Location[] | undefined, place: Location | null): boolean | null {
  if (
    places !== undefined &&
    place === "urban" &&
    !places.includes("urban") &&
    places.includes("central-urban")
  ) {
    return null;
  }
  return oneOf(places, place);
}

function oneOf<T>(wanted: readonly T[] | undefined, given: T | null): boolean | null {
  if (wanted === undefined) {
    return true;
  }
  return given === null ? null : wanted.includes(given);
}

function yearFits({ builtFrom, builtBefore }: Condition, year: number | null): boolean | null {
  if (builtFrom === undefined && builtBefore === undefined) {
    return true;
  }
  return year === null ? null : year >= (builtFrom ?? -Infinity) && year < (builtBefore ?? Infinity);
}

function migrantsFit(above: number | undefined, school: School): boolean | null {
  if (above === undefined) {
    return true;
  }
  const migrants = usableAmount(school, "migrant-pupils");
  const pupils = usablePupils(school);
  return migrants === null || pupils === null ? null : migrants > above * pupils;
}
