import type { Issue } from "../issue";
import { usableAmount, type School } from "../school";
import type { CheckedSheet } from "./check";

/**
 * Finds schools with fewer music or art rooms than one of each for every twelve classes begun.
 *
 * @remarks Areas are not looked at: the sheet counts rooms. That a part of twelve counts as twelve is how county
 * systems read the sentence.
 *
 * - Severity: query; it is a fact about the school, not a slip in the sheet.
 * - Source: 教督〔2017〕6号, article 7 (音乐、美术专用教室).
 */
export function artsRoomsEnough({ reading, pack }: CheckedSheet): readonly Issue[] {
  const document = pack.citation.documentNumber;
  return reading.schools.flatMap((school) =>
    (["music-rooms", "art-rooms"] as const).flatMap((field) =>
      tooFew(school, field, pack.schoolLimits.classesPerArtsRoom, document),
    ),
  );
}

function tooFew(
  school: School,
  field: "music-rooms" | "art-rooms",
  perRoom: number,
  document: string,
): Issue[] {
  const rooms = usableAmount(school, field);
  const classes = usableAmount(school, "classes");
  const limit = Math.ceil((classes ?? 0) / perRoom);
  if (rooms === null || classes === null || rooms >= limit) {
    return [];
  }
  const params = { school: school.name, field, rooms, classes, limit, document };
  const at = school.amounts[field]!.at;
  return [{ code: "arts-rooms-too-few", severity: "query", at, school: school.name, params }];
}
