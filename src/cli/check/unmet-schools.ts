import {
  indicatorOf,
  type Assessment,
  type IndicatorId,
  type Messages,
  type SchoolIndicatorResult,
  type SchoolResult,
} from "../../core";
import type { CliStrings } from "../strings";
import { figure, figureAgainst } from "./figure";

/** Lists the unmet schools, each with what it lacks; no section when there is none. */
export function unmetSchools(
  { schools }: Assessment,
  messages: Messages,
  strings: CliStrings,
): readonly string[] {
  const unmet = schools.filter(({ outcome, excluded }) => outcome === "unmet" && excluded === null);
  if (unmet.length === 0) {
    return [];
  }
  const lines = unmet.flatMap((school) => [
    `  ${school.name}`,
    ...school.indicators
      .filter(({ outcome }) => outcome === "unmet")
      .map((result) => `    ${shortfallLine(school, result, messages, strings)}`),
  ]);
  return [[strings.check.unmetSchools(unmet.length), ...lines].join("\n")];
}

function shortfallLine(
  school: SchoolResult,
  { id, value, limit, shortfall }: SchoolIndicatorResult,
  messages: Messages,
  strings: CliStrings,
): string {
  const { name, unit } = messages.indicators[id];
  const need = strings.check.need[id](amountLacking(id, shortfall ?? 0, school.pupils ?? 0));
  const held = `${figureAgainst(value, limit, 2)} ${unit}`;
  return strings.check.shortfall(name, held, `${figure(limit, 2)} ${unit}`, need);
}

/**
 * Turns what is lacking for each pupil into teachers, rooms, m² or yuan, rounded up to whole ones.
 *
 * @remarks The pupils are taken as they are: one more teacher for a school of 238 is one more, not 0.42.
 */
export function amountLacking(id: IndicatorId, shortfall: number, pupils: number): number {
  const lacking = (shortfall * pupils) / indicatorOf(id).perPupils;
  // a hair above a whole number is the arithmetic's, not the school's
  return Math.max(0, Math.ceil(lacking - 1e-9 * Math.max(1, lacking)));
}
