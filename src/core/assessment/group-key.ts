import type { Location, Ownership, School, SchoolType } from "../school";

/** What schools are put together by: 城乡, 办学类型, 学区或集团, 办别. */
export type GroupDimension = "location" | "type" | "alliance" | "ownership";

export const groupDimensions: readonly GroupDimension[] = ["location", "type", "alliance", "ownership"];

const locations: readonly Location[] = ["central-urban", "urban", "town", "rural"];
const ownerships: readonly Ownership[] = ["public", "private"];
const types: readonly SchoolType[] = [
  ...(["primary-school", "teaching-point", "junior-school", "nine-year-school"] as const),
  ...(["twelve-year-school", "complete-secondary", "senior-school"] as const),
  ...(["special-school", "vocational-school", "kindergarten"] as const),
];

/**
 * Says which group a school belongs to.
 *
 * @returns The id of the location, type or ownership; the alliance as written; `null` when the sheet does not say.
 */
export function groupKeyOf(school: School, dimension: GroupDimension): string | null {
  if (dimension !== "alliance") {
    return school[dimension];
  }
  const text = school.texts.alliance?.text?.normalize("NFKC").trim() ?? "";
  return text === "" ? null : text;
}

/** Puts group keys in the order of the forms, alliances in that of their characters, and what is not stated last. */
export function inGroupOrder(keys: readonly (string | null)[]): readonly (string | null)[] {
  const listed: readonly string[] = [...locations, ...types, ...ownerships];
  return [...keys].sort((a, b) => {
    if (a === null || b === null) {
      return Number(a === null) - Number(b === null);
    }
    return listed.indexOf(a) - listed.indexOf(b) || (a < b ? -1 : Number(a > b));
  });
}
