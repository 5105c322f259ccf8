import { usableAmount, usablePupils, type Location, type School } from "../school";
import type { Stage } from "../stage";
import type { Condition, IndicatorLimit, LimitCase, LimitValue } from "./threshold-pack";
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

/** The cases of a limit that may be meant for a school, in order. */
export interface OpenCases {
  readonly cases: readonly LimitCase[];
  /** Whether the last of them certainly fits; if not, there may be no limit at all. */
  readonly settled: boolean;
}

/**
 * Finds what a standard asks of one school for one indicator.
 *
 * @remarks Cases are tried in order. As soon as it cannot be told whether a case fits, the limit is undecided,
 * unless every case that may fit, the lack of one included, asks the same. A standard without any fitting case
 * leaves the limit unknown.
 */
export function limitFor(
  { cases }: Pick<IndicatorLimit, "cases">,
  stage: Stage,
  school: School,
): SchoolLimit {
  const only = cases[stage].length === 1 ? cases[stage][0] : undefined;
  if (only !== undefined && only.when === undefined) {
    return resolved(only.value, school);
  }
  const { cases: fitting, settled } = openCases(cases[stage], school);
  const open = fitting.map(({ value }) => resolved(value, school));
  const [first, ...others] = settled ? open : [...open, noLimit];
  if (first === undefined) {
    return noLimit;
  }
  const agreed = others.every(({ limit, why }) => limit === first.limit && why === first.why);
  return agreed ? first : { limit: null, why: "undecided" };
}

/** Lists the cases that may be meant for a school, up to the first that certainly is. */
export function openCases(cases: readonly LimitCase[], school: School): OpenCases {
  const open: LimitCase[] = [];
  for (const each of cases) {
    const fits = each.when === undefined ? true : conditionFits(each.when, school);
    if (fits !== false) {
      open.push(each);
    }
    if (fits === true) {
      return { cases: open, settled: true };
    }
  }
  return { cases: open, settled: false };
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
