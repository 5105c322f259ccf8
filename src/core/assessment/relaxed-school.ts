import type { AmountFieldId } from "../field-id";
import type { RelaxationId } from "../packs/threshold-pack";
import { usableAmount, usablePupils, type School } from "../school";
import { readFlag } from "../sheets/read-flag";

/**
 * Counts what an easing lets count, where it is switched on and fits the school.
 *
 * @remarks `itinerant-arts-teachers`: small rural schools of 50 to 99 pupils count 走教 teachers of PE, music and
 * art. `off-site-sports-area`: schools marked as standing in an overcrowded city centre count leased grounds and
 * those on roofs and below ground. A school is a small rural one when its flag says so, else when it is rural.
 * Easings only ever add: what they would add and the sheet leaves blank adds nothing.
 *
 * - Source: a county form of Shenyang, 2024; whether they hold elsewhere has not been confirmed.
 */
export function relaxedSchool(school: School, relaxations: readonly RelaxationId[]): School {
  if (relaxations.length === 0) {
    return school;
  }
  const itinerant = relaxations.includes("itinerant-arts-teachers") && isSmallRural(school);
  const offSite = relaxations.includes("off-site-sports-area") && flagOf(school, "crowded-centre") === true;
  const withTeachers = itinerant
    ? adding(school, ["pe-art-teachers", "pe-teachers"], ["itinerant-arts-teachers"])
    : school;
  return offSite
    ? adding(
        withTeachers,
        ["outdoor-sports-area", "sports-area"],
        ["leased-sports-area", "rooftop-sports-area"],
      )
    : withTeachers;
}

function isSmallRural(school: School): boolean {
  const pupils = usablePupils(school);
  const rural = flagOf(school, "small-rural-school") ?? school.location === "rural";
  return rural && pupils !== null && pupils >= 50 && pupils < 100;
}

function flagOf({ texts }: School, flag: "crowded-centre" | "small-rural-school"): boolean | null {
  return readFlag(texts[flag]?.text ?? null);
}

/** Adds to the first of some amounts that the sheet has a column for: the one the indicator is computed from. */
function adding(school: School, to: readonly AmountFieldId[], from: readonly AmountFieldId[]): School {
  const { amounts } = school;
  const field = to.find((each) => amounts[each] !== undefined);
  const amount = field === undefined ? undefined : amounts[field];
  const added = from.flatMap((each) => ((usableAmount(school, each) ?? 0) > 0 ? amounts[each]! : []));
  if (field === undefined || amount === undefined || amount.value === null || added.length === 0) {
    return school;
  }
  const value = added.reduce((sum, each) => sum + each.value!, amount.value);
  return { ...school, amounts: { ...amounts, [field]: { ...amount, value, added } } };
}
