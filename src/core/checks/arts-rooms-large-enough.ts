import type { ArtsRoomBinId } from "../field-id";
import type { Issue } from "../issue";
import { usableAmount, type School } from "../school";
import { readFlag } from "../sheets/read-flag";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";
import { schoolsOfStage } from "./schools-of-stage";
import { guarantees } from "./sources";

const kinds = [
  {
    field: "music-rooms",
    bins: ["music-rooms-96-up", "music-rooms-73-96", "music-rooms-54-73"],
    areaLimit: "musicRoomArea",
    older: 73,
  },
  {
    field: "art-rooms",
    bins: ["art-rooms-90-up", "art-rooms-67-90", "art-rooms-54-67"],
    areaLimit: "artRoomArea",
    older: 67,
  },
] as const;
/** Where rooms of small classes are eased. */
const small = { primary: 54, junior: 61 } as const;

/**
 * Finds schools with enough music or art rooms of which too few are large enough.
 *
 * @remarks Music rooms of 96 m² and more, art rooms of 90 m² and more. Where an easing is switched on, rooms of 73 and
 * 67 m² count in schools built by 2016, and rooms of 54 m² (primary) and 61 m² (junior) in rural schools whose largest
 * class is below 30. The form's smallest bin begins at 54 m², so in junior schools it counts only where its header says
 * 61. Schools with too few rooms of any size are found by another rule.
 *
 * - Severity: query; it is a fact about the school, not a slip in the sheet.
 * - Source: 教督〔2017〕6号, article 7 (音乐、美术专用教室); the easings are those of a county form of Shenyang, 2024.
 */
export const artsRoomsLargeEnough: Check = {
  id: "arts-rooms-large-enough",
  area: "statutory",
  scope: "school",
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

function findArtsRoomsLargeEnough(sheet: CheckedSheet): readonly Issue[] {
  const { artsRooms } = sheet.pack.schoolLimits;
  if (artsRooms === null) {
    return [];
  }
  const binsCounted = binsCountedIn(sheet);
  return schoolsOfStage(sheet).flatMap((school) =>
    kinds.flatMap(({ field, bins, areaLimit, older }): Issue[] => {
      const limit = Math.ceil((usableAmount(school, "classes") ?? 0) / artsRooms.classesPerRoom);
      const counted = binsCounted(school, bins[2]);
      const large = roomsIn(school, bins.slice(0, counted));
      if (large === null || large >= limit || (usableAmount(school, field) ?? limit) < limit) {
        return [];
      }
      const area = [artsRooms[areaLimit], older, small[sheet.stage]][counted - 1]!;
      const params = { field, large, area, limit, document: sheet.pack.citation.documentNumber };
      return [findingIn(["arts-rooms-too-small", "query"], school, bins[0], params)];
    }),
  );
}

/** How many rooms the bins hold; `null` when the largest has no column, or any has no figure. */
function roomsIn(school: School, bins: readonly ArtsRoomBinId[]): number | null {
  const [largest] = bins;
  const present = bins.filter((bin) => bin === largest || school.amounts[bin] !== undefined);
  const counts = present.map((bin) => usableAmount(school, bin));
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}

/** Says how many of the three bins count for a school, largest first. */
function binsCountedIn({
  reading,
  stage,
  relaxations,
}: CheckedSheet): (school: School, smallest: ArtsRoomBinId) => 1 | 2 | 3 {
  const from61 = new Set(
    reading.columns.filter(({ header }) => header.includes("61")).map(({ field }) => field),
  );
  return (school, smallest) => {
    const told = stage === "primary" || from61.has(smallest);
    if (told && relaxations.has("small-class-arts-rooms") && hasSmallClasses(school)) {
      return 3;
    }
    return relaxations.has("older-arts-rooms") && isOlder(school) ? 2 : 1;
  };
}

function hasSmallClasses(school: School): boolean {
  const largest = usableAmount(school, "largest-class");
  const flagged = readFlag(school.texts["largest-class-under-30"]?.text ?? null) === true;
  return school.location === "rural" && (largest === null ? flagged : largest < 30);
}

function isOlder(school: School): boolean {
  const year = school.amounts["built-year"]?.value ?? null;
  return year === null ? readFlag(school.texts["built-by-2016"]?.text ?? null) === true : year <= 2016;
}
