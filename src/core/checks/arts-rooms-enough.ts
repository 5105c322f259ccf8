import type { Issue } from "../issue";
import { usableAmount, type School } from "../school";
import type { Check, CheckedSheet } from "./check";
import { guarantees } from "./sources";

/**
 * Finds schools with fewer music or art rooms than one of each for every twelve classes begun.
 *
 * @remarks Areas are not looked at: the sheet counts rooms. That a part of twelve counts as twelve is how county
 * systems read the sentence.
 *
 * - Severity: query; it is a fact about the school, not a slip in the sheet.
 * - Source: 教督〔2017〕6号, article 7 (音乐、美术专用教室).
 */
export const artsRoomsEnough: Check = {
  id: "arts-rooms-enough",
  area: "statutory",
  scope: "school",
  codes: ["arts-rooms-too-few"],
  severity: "query",
  source: guarantees,
  example: {
    rows: [
      ["学校名称", "在校生数", "班级数", "音乐教室数", "美术教室数"],
      ["甲小学", 500, 13, 1, 2],
    ],
  },
  run: findArtsRoomsEnough,
};

function findArtsRoomsEnough({ reading, pack }: CheckedSheet): readonly Issue[] {
  const document = pack.citation.documentNumber;
  const { artsRooms } = pack.schoolLimits;
  if (artsRooms === null) {
    return [];
  }
  return reading.schools.flatMap((school) =>
    (["music-rooms", "art-rooms"] as const).flatMap((field) =>
      tooFew(school, field, artsRooms.classesPerRoom, document),
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
