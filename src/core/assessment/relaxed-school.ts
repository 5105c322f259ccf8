import type { AmountFieldId } from "../field-id";
import type { RelaxationId } from "../packs/threshold-pack";
import { usableAmount, usablePupils, type School } from "../school";
import { readFlag } from "../sheets/read-flag";

/**
 * Counts what an easing lets count, where it is switched on and fits the school.
 *
 * @remarks `itinerant-arts-teachers`: rural schools of 50 to 99 pupils count 走教 teachers of PE, music and art.
 * `off-site-sports-area`: schools marked as standing in an overcrowded city centre count leased grounds and
 * those on roofs and below ground. Easings only ever add.
 *
 * - Source: a county form of Shenyang, 2024; whether they hold elsewhere has not been confirmed.
 */
export function relaxedSchool(school: School, relaxations: readonly RelaxationId[]): School {
  if (relaxations.length === 0) {
    return school;
  }
  const itinerant = relaxations.includes("itinerant-arts-teachers") && isSmallRural(school);
  const offSite = relaxations.includes("off-site-sports-area") && isMarkedCrowded(school);
  const withTeachers = itinerant ? adding(school, "pe-art-teachers", ["itinerant-arts-teachers"]) : school;
  return offSite
    ? adding(withTeachers, sportsField(school), ["leased-sports-area", "rooftop-sports-area"])
    : withTeachers;
}

function isSmallRural(school: School): boolean {
  const pupils = usablePupils(school);
  return school.location === "rural" && pupils !== null && pupils >= 50 && pupils < 100;
}

function isMarkedCrowded({ texts }: School): boolean {
  return readFlag(texts["crowded-centre"]?.text ?? null) === true;
}

function sportsField({ amounts }: School): AmountFieldId {
  return amounts["outdoor-sports-area"] === undefined ? "sports-area" : "outdoor-sports-area";
}

function adding(school: School, to: AmountFieldId, from: readonly AmountFieldId[]): School {
  const amount = school.amounts[to];
  const more = from.reduce((sum, field) => sum + (usableAmount(school, field) ?? 0), 0);
  if (amount === undefined || amount.value === null || more === 0) {
    return school;
  }
  return { ...school, amounts: { ...school.amounts, [to]: { ...amount, value: amount.value + more } } };
}
