import { type Assessment, type Messages, type SchoolIndicatorResult } from "../../core";
import type { CliStrings } from "../strings";
import { figure, figureAgainst } from "./figure";
import { needText } from "./need-text";

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
      .map((result) => `    ${shortfallLine(result, messages, strings)}`),
  ]);
  return [[strings.check.unmetSchools(unmet.length), ...lines].join("\n")];
}

function shortfallLine(
  { id, value, limit, need }: SchoolIndicatorResult,
  messages: Messages,
  strings: CliStrings,
): string {
  const { name, unit } = messages.indicators[id];
  const held = `${figureAgainst(value, limit, 2)} ${unit}`.trimEnd();
  const lacking = need === null ? null : needText(id, need, messages, strings);
  return strings.check.shortfall(name, held, `${figure(limit, 2)} ${unit}`.trimEnd(), lacking);
}
