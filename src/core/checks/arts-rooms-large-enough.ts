import type { Issue } from "../issue";
import type { RelaxationId } from "../packs/threshold-pack";
import type { School } from "../school";
import { usableAmount } from "../school";
import { readFlag } from "../sheets/read-flag";
import type { Stage } from "../stage";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";
import { guarantees } from "./sources";

const kinds = [
  { field: "music-rooms", bins: ["music-rooms-96-up", "music-rooms-73-96", "music-rooms-54-73"] },
  { field: "art-rooms", bins: ["art-rooms-90-up", "art-rooms-67-90", "art-rooms-54-67"] },
] as const;

/**
 * Finds schools with enough music or art rooms of which too few are large enough.
 *
 * @remarks Music rooms of 96 m² and more, art rooms of 90 m² and more. Where an easing is switched on, rooms of 73 and 67 m²
 * count in schools built by 2016, and rooms of 54 m² (primary) in rural schools whose largest class is below 30; the
 * bins of the form do not show 61 m², so in junior schools the smallest bin never counts.
 *
 * - Severity: query; it is a fact about the school, not a slip in the sheet.
 * - Source: 教督〔2017〕6号, article 7 (音乐、美术专用教室).
 */
export const artsRoomsLargeEnough: Check = {
  id: "arts-rooms-large-enough",
  area: "statutory",
  codes: ["arts-rooms-too-small"],
  severity: "query",
  source: guarantees,
  example: {
    rows: [
      ["学校名称", "在校生数", "班级总数", "96平方米及以上音乐教室数", "73至96平方米音乐教室数"],
      ["甲小学", 400, 10, 0, 1],
    ],
  },
  run: findArtsRoomsLargeEnough,
};

function findArtsRoomsLargeEnough({ reading, pack, stage, relaxations }: CheckedSheet): readonly Issue[] {
  const { artsRooms } = pack.schoolLimits;
  if (artsRooms === null) {
    return [];
  }
  const document = pack.citation.documentNumber;
  const areas = { "music-rooms": artsRooms.musicRoomArea, "art-rooms": artsRooms.artRoomArea };
  return reading.schools.flatMap((school) =>
    kinds.flatMap(({ field, bins }): Issue[] => {
      const classes = usableAmount(school, "classes");
      if (classes === null || school.amounts[bins[0]]?.value == null) {
        return [];
      }
      const limit = Math.ceil(classes / artsRooms.classesPerRoom);
      const counted = bins.slice(0, binsCounted(school, stage, relaxations));
      const large = counted.reduce((count, bin) => count + (usableAmount(school, bin) ?? 0), 0);
      const params = { field, large, area: areas[field], limit, document };
      return large >= limit ? [] : [findingIn(["arts-rooms-too-small", "query"], school, bins[0], params)];
    }),
  );
}

function binsCounted(school: School, stage: Stage, relaxations: ReadonlySet<RelaxationId>): number {
  const largest = usableAmount(school, "largest-class");
  const small = school.location === "rural" && largest !== null && largest < 30 && stage === "primary";
  if (small && relaxations.has("small-class-arts-rooms")) {
    return 3;
  }
  const year = school.amounts["built-year"]?.value ?? null;
  const older =
    (year !== null && year <= 2016) || readFlag(school.texts["built-by-2016"]?.text ?? null) === true;
  return older && relaxations.has("older-arts-rooms") ? 2 : 1;
}
