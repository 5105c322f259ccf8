import type { AmountFieldId, FieldId } from "../field-id";
import type { Issue } from "../issue";
import { usableAmount, usablePupils, type School } from "../school";
import type { Check, CheckedSheet } from "./check";
import { crossChecks } from "./sources";

/** What is part of what. */
export const wholes: readonly (readonly [AmountFieldId, readonly AmountFieldId[]])[] = [
  ["pupils", ["migrant-pupils", "largest-class", "boarders", "first-grade-pupils"]],
  [
    "teachers",
    [
      ...(["qualified-teachers", "backbone-teachers", "pe-art-teachers"] as const),
      ...(["pe-teachers", "music-teachers", "fine-art-teachers", "arts-teachers"] as const),
      ...(["certified-teachers", "trained-teachers", "required-qualified-teachers"] as const),
      ...(["senior-title-teachers", "rotation-eligible-teachers", "rotated-teachers"] as const),
    ],
  ],
  ["staff", ["teachers"]],
  ["rotated-teachers", ["rotated-backbone-teachers"]],
  ["teaching-area", ["indoor-sports-area"]],
  ["sports-area", ["indoor-sports-area"]],
];

/**
 * Finds parts that exceed what they are part of.
 *
 * @remarks 骨干, 高学历, 体艺, 持证 and 360学时 teachers are among 专任教师; 室内体育用房 is inside
 * 教学及辅助用房; 随迁子女 are among 在校生. Which of the two figures is wrong cannot be told, so the indicators
 * that rest on the part are not judged.
 *
 * - Severity: error.
 * - Source: cross-field checks of education statistics, https://m.wnwk.com/doc/849453.html
 */
export const partsWithinWhole: Check = {
  id: "parts-within-whole",
  area: "cross-field",
  scope: "school",
  codes: ["part-larger-than-whole"],
  severity: "error",
  source: crossChecks,
  example: {
    rows: [
      ["学校名称", "在校生数", "专任教师数", "县级以上骨干教师数"],
      ["甲小学", 400, 20, 30],
    ],
  },
  run: findPartsWithinWhole,
};

function findPartsWithinWhole({ reading }: CheckedSheet): readonly Issue[] {
  const present = new Set<FieldId>(reading.columns.map(({ field }) => field));
  const given = wholes.flatMap(([whole, parts]) =>
    parts.filter((part) => present.has(whole) && present.has(part)).map((part) => ({ whole, part })),
  );
  const found: Issue[] = [];
  for (const school of reading.schools) {
    for (const { whole, part } of given) {
      const issue = excess(school, part, whole);
      if (issue !== null) {
        found.push(issue);
      }
    }
  }
  return found;
}

function excess(school: School, part: AmountFieldId, whole: AmountFieldId): Issue | null {
  const partValue = usableAmount(school, part);
  const wholeValue = whole === "pupils" ? usablePupils(school) : usableAmount(school, whole);
  if (partValue === null || wholeValue === null || partValue <= wholeValue) {
    return null;
  }
  const params = { school: school.name, part, partValue, whole, wholeValue };
  const at = school.amounts[part]!.at;
  return { code: "part-larger-than-whole", severity: "error", at, school: school.name, params };
}
