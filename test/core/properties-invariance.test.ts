import fc from "fast-check";
import { checkSheet, isAmountField, kindOf, type Assessment, type FieldId, type Grid } from "../../src/core";
import { aGrid, aSheet, headerOf, type SchoolRow } from "./a-sheet";
import { anyCounty, type AnyCounty } from "./any-school";

/** What must not change: outcomes as they are, figures to nine digits. Schools by name, whatever their order. */
function essence({ schools, indicators, composite, verdict }: Assessment) {
  const digits = (value: number | null) => (value === null ? null : Number(value.toPrecision(9)));
  const results = schools.map(({ name, outcome, excluded, met, indicators: judged }) => ({
    ...{ name, outcome, excluded, met },
    judged: judged.map(({ id, value, limit, outcome: each, why }) => ({
      id,
      value: digits(value),
      limit,
      each,
      why,
    })),
  }));
  return {
    schools: results.sort((a, b) => (a.name < b.name ? -1 : 1)),
    indicators: indicators.map(({ id, cv, mean, outcome }) => ({
      id,
      cv: digits(cv),
      mean: digits(mean),
      outcome,
    })),
    composite: composite === null ? null : { cv: digits(composite.cv), outcome: composite.outcome },
    verdict: { outcome: verdict.outcome, reasons: verdict.reasons.map(({ kind }) => kind) },
  };
}

function assessed(grid: Grid, { pack, stage }: AnyCounty): Assessment {
  return checkSheet(grid, { packId: pack.id, stage }).assessment!;
}

const codesIn = (grid: Grid, { pack, stage }: AnyCounty) =>
  checkSheet(grid, { packId: pack.id, stage })
    .issues.map(({ code, school, severity }) => `${severity} ${code} ${school ?? ""}`)
    .sort();

describe("what is found does not hang on how it is written", () => {
  it("is the same in 万元 and in yuan", () => {
    fc.assert(
      fc.property(anyCounty(), (county) => {
        const { rows } = aSheet(county.rows);
        const column = rows[0]!.indexOf(headerOf("equipment-value"));
        const inYuan = rows.map((row, top) =>
          row.map((cell, index) => {
            if (index !== column) {
              return cell;
            }
            return top === 0 ? "教学仪器设备值（元）" : Number(cell) * 10_000;
          }),
        );
        expect(essence(assessed(aGrid(inYuan), county))).toEqual(essence(assessed(aGrid(rows), county)));
      }),
    );
  });

  it("is the same in any order of the rows", () => {
    fc.assert(
      fc.property(anyCounty().chain(withOrder(({ rows }) => rows.length)), ({ county, order }) => {
        const shuffled = aSheet(order.map((index) => county.rows[index]!));
        expect(essence(assessed(shuffled, county))).toEqual(essence(assessed(aSheet(county.rows), county)));
      }),
    );
  });

  it("is the same in any order of the columns, with the same findings", () => {
    fc.assert(
      fc.property(
        anyCounty().chain(withOrder(({ rows }) => Object.keys(rows[0]!).length)),
        ({ county, order }) => {
          const { rows } = aSheet(county.rows);
          const shuffled = aGrid(rows.map((row) => order.map((index) => row[index]!)));
          expect(essence(assessed(shuffled, county))).toEqual(essence(assessed(aGrid(rows), county)));
          expect(codesIn(shuffled, county)).toEqual(codesIn(aGrid(rows), county));
        },
      ),
    );
  });

  it("has the same coefficients when a school is entered as two halves", () => {
    fc.assert(
      fc.property(anyCounty(), (county) => {
        const [first, ...others] = county.rows;
        const halves = [halfOf(first!, "甲"), halfOf(first!, "乙"), ...others];
        const whole = assessed(aSheet(county.rows), county);
        const split = assessed(aSheet(halves), county);
        const coefficients = (result: Assessment) =>
          essence(result).indicators.map(({ id, cv, mean }) => ({ id, cv, mean }));
        expect(coefficients(split)).toEqual(coefficients(whole));
      }),
    );
  });
});

function withOrder(lengthOf: (county: AnyCounty) => number) {
  return (county: AnyCounty) => {
    const positions = Array.from({ length: lengthOf(county) }, (_, index) => index);
    return fc
      .shuffledSubarray(positions, { minLength: positions.length })
      .map((order) => ({ county, order }));
  };
}

/** Every amount halved; years, rates and lengths are no amounts. */
function halfOf(row: SchoolRow, suffix: string): SchoolRow {
  const halved = Object.entries(row).map(([field, cell]) => {
    const divides =
      isAmountField(field as FieldId) &&
      ["persons", "count", "area", "money"].includes(kindOf(field as FieldId));
    return [field, divides && typeof cell === "number" ? cell / 2 : cell] as const;
  });
  return {
    ...Object.fromEntries(halved),
    "school-name": `${String(row["school-name"])}${suffix}`,
    "school-code": null,
  };
}
