import type { Issue } from "../issue";
import { usableAmount, usablePupils, type School } from "../school";
import type { Check, CheckedSheet } from "./check";
import { filledBinsOf } from "./class-bins-of";
import { exclusionOf } from "./exclusion";
import { guarantees } from "./sources";

interface Limit {
  readonly limit: number;
  readonly document: string;
}

/**
 * Finds classes with more pupils than the standard allows.
 *
 * @remarks Told by the bins above the limit, by the largest class, and, where neither tells, by an average that
 * is above the limit: then some class must be. An average below the limit proves nothing. Schools of another
 * stage have another limit and are passed over.
 *
 * - Unit: pupils per class.
 * - Severity: query; it is a fact about the school, not a slip in the sheet.
 * - Source: 教督〔2017〕6号, article 7 (班额).
 */
export const classesWithinLimit: Check = {
  id: "classes-within-limit",
  area: "statutory",
  scope: "school",
  codes: ["class-too-large", "classes-over-limit", "class-average-over-limit"],
  severity: "query",
  source: guarantees,
  example: {
    rows: [
      ["学校名称", "在校生数", "班级数", "最大班额"],
      ["甲小学", 400, 10, 52],
      ["乙小学", 500, 10, null],
    ],
  },
  run: findClassesWithinLimit,
};

function findClassesWithinLimit({ reading, stage, pack, switches }: CheckedSheet): readonly Issue[] {
  const { classSize } = pack.schoolLimits;
  if (classSize === null) {
    return [];
  }
  const limit = { limit: classSize[stage], document: pack.citation.documentNumber };
  const ofStage = reading.schools.filter(
    (school) => exclusionOf(school, pack, stage, switches) !== "other-stage",
  );
  return ofStage.flatMap((school) => {
    const shown = [...binsOver(school, limit), ...largestOver(school, limit)];
    return shown.length > 0 ? shown : averageOver(school, limit);
  });
}

function binsOver(school: School, limit: Limit): Issue[] {
  return filledBinsOf(school)
    .filter(({ low, count }) => low > limit.limit && count > 0)
    .map(({ id, count }): Issue => {
      const params = { school: school.name, bin: id, count, ...limit };
      const at = school.amounts[id]!.at;
      return { code: "classes-over-limit", severity: "query", at, school: school.name, params };
    });
}

function largestOver(school: School, limit: Limit): Issue[] {
  const largest = usableAmount(school, "largest-class");
  if (largest === null || largest <= limit.limit) {
    return [];
  }
  const params = { school: school.name, largest, ...limit };
  const at = school.amounts["largest-class"]!.at;
  return [{ code: "class-too-large", severity: "query", at, school: school.name, params }];
}

function averageOver(school: School, limit: Limit): Issue[] {
  const pupils = usablePupils(school);
  const classes = usableAmount(school, "classes") ?? 0;
  if (pupils === null || classes === 0 || pupils <= classes * limit.limit) {
    return [];
  }
  const params = { school: school.name, average: pupils / classes, ...limit };
  const at = school.amounts.classes!.at;
  return [{ code: "class-average-over-limit", severity: "query", at, school: school.name, params }];
}
