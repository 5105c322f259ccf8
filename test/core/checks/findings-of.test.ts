import type { CheckedSheet } from "../../../src/core/checks/check";
import { checks } from "../../../src/core/checks/catalogue";
import { findingsOf } from "../../../src/core/checks/findings-of";
import { oddAmountsOf } from "../../../src/core/checks/odd-amounts-of";
import { cn2017 } from "../../../src/core/packs/cn-2017";
import { readFor } from "../../../src/core/check-sheet";
import { asTheStandardSays, switchesUnder } from "../../../src/core/switches";
import type { Cell } from "../../../src/core/grid";
import { aGrid } from "../a-sheet";

type Sheet = Omit<CheckedSheet, "oddAmounts">;

function sheetOf(rows: readonly (readonly Cell[])[], lastYear?: readonly (readonly Cell[])[]): Sheet {
  const options = { stage: "primary", pack: cn2017 } as const;
  const switches = switchesUnder(cn2017, asTheStandardSays);
  return {
    reading: readFor(aGrid(rows), options),
    ...{ stage: "primary", pack: cn2017, switches, relaxations: new Set(switches.relaxations) },
    lastYear: lastYear === undefined ? null : readFor(aGrid(lastYear), options).schools,
  };
}

/** What one rule finds when it is given the schools in parts of a size. */
function foundInParts({ run }: (typeof checks)[number], sheet: Sheet, size: number): readonly unknown[] {
  const { schools } = sheet.reading;
  return schools.flatMap((_, start) => {
    const reading = { ...sheet.reading, schools: schools.slice(start, start + size) };
    return start % size > 0 ? [] : run({ ...sheet, reading, oddAmounts: oddAmountsOf(reading) });
  });
}

/** The rows of an example many times over, so that every school has others before and after it. */
function repeated(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const [header = [], ...schools] = rows;
  return [header, ...Array.from({ length: 3 }, () => schools).flat()];
}

describe("findingsOf", () => {
  it.each(checks.filter(({ scope }) => scope === "school").map((check) => [check.id, check] as const))(
    "may give %s the schools one by one",
    (_, check) => {
      for (const { example } of checks) {
        const sheet = sheetOf(repeated(example.rows), example.lastYear);
        const whole = check.run({ ...sheet, oddAmounts: oddAmountsOf(sheet.reading) });
        expect(foundInParts(check, sheet, 1)).toEqual(whole);
      }
    },
  );

  it("returns what each rule finds, in the order of the catalogue, however long the sheet is", () => {
    const rows = [["学校名称", "在校生数", "图书册数"] as Cell[]];
    for (let school = 0; school < 1000; school++) {
      rows.push([`第${school}小学`, school % 7 === 0 ? -1 : 400, school % 5 === 0 ? "缺" : 9000]);
    }
    const sheet = sheetOf(rows);
    const wholly = { ...sheet, oddAmounts: oddAmountsOf(sheet.reading) };
    const found = findingsOf(sheet);
    expect(found).toEqual(checks.flatMap((check) => check.run(wholly)));
    expect(found.length).toBeGreaterThan(300);
  });
});
