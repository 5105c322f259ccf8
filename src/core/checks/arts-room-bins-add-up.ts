import type { Issue } from "../issue";
import { usableAmount } from "../school";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";

const kinds = [
  { field: "music-rooms", bins: ["music-rooms-96-up", "music-rooms-73-96", "music-rooms-54-73"] },
  { field: "art-rooms", bins: ["art-rooms-90-up", "art-rooms-67-90", "art-rooms-54-67"] },
] as const;

/**
 * Finds music or art rooms that are more by area than in all.
 *
 * @remarks Rooms smaller than the smallest bin are in no bin, so fewer is possible.
 *
 * - Severity: query.
 * - Source: ours.
 */
export const artsRoomBinsAddUp: Check = {
  id: "arts-room-bins-add-up",
  area: "arithmetic",
  scope: "school",
  codes: ["arts-room-bins-differ"],
  severity: "query",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "音乐教室数", "96平方米及以上音乐教室数"],
      ["甲小学", 400, 1, 2],
    ],
  },
  run: findArtsRoomBinsAddUp,
};

function findArtsRoomBinsAddUp({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school) =>
    kinds.flatMap(({ field, bins }): Issue[] => {
      const rooms = usableAmount(school, field);
      const sum = bins.reduce((count, bin) => count + (usableAmount(school, bin) ?? 0), 0);
      return rooms === null || sum <= rooms
        ? []
        : [findingIn(["arts-room-bins-differ", "query"], school, field, { field, rooms, sum })];
    }),
  );
}
