import fc from "fast-check";
import type { FunctionEntry, FunctionParameter } from "../../src/functions/function-entry";

/** One argument as cells of a sheet, `null` for a blank; a choice, a number or a text is one value. */
export type PlausibleArgument = unknown;

const ageBands = ["24岁及以下", "25-29", "30-34", "35-39", "40-44", "45-49", "50-54", "55-59", "60岁及以上"];
const labels = fc.constantFrom("城", "乡", "镇", 1, 2);
const figure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 900 }) },
  { weight: 3, arbitrary: fc.double({ min: 0.01, max: 50, noNaN: true }) },
);

/** What a range usually holds, by the id of its parameter; figures where nothing is said. */
const contents: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  ages: fc.oneof(fc.integer({ min: 20, max: 62 }), fc.constantFrom(...ageBands)),
  counts: fc.integer({ min: 0, max: 40 }),
  pupils: fc.integer({ min: 1, max: 900 }),
  sex: fc.constantFrom("男", "女"),
  group: labels,
  groups: labels,
};

/** What a single value usually is, by the id of its parameter; one of a few numbers or texts where nothing is said. */
const singles: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  "first-group": fc.constantFrom("城", "乡", "镇"),
  "reference-group": fc.constantFrom("城", "乡", "镇"),
  year: fc.integer({ min: 2020, max: 2040 }),
  years: fc.integer({ min: 1, max: 40 }),
  month: fc.integer({ min: 1, max: 12 }),
  youngest: fc.integer({ min: 18, max: 24 }),
  oldest: fc.integer({ min: 60, max: 65 }),
  indicator: fc.constantFrom(
    "qualified-teachers",
    "sports-area",
    "largest-class",
    "books",
    "图书",
    "land-area",
  ),
  standard: fc.constantFrom("cn-2017", "anhui-2018", "hebei", "guizhou", "cn-2012"),
  value: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.double({ min: 0, max: 60, noNaN: true })),
  amount: fc.integer({ min: 0, max: 30_000 }),
  pupils: fc.integer({ min: 1, max: 3000 }),
  classes: fc.integer({ min: 6, max: 36 }),
  built: fc.integer({ min: 1950, max: 2024 }),
  migrants: fc.constantFrom(0, 0.2, 0.5),
};
const numbers = fc.constantFrom(0, 0.05, 0.1, 0.5, 0.9, 0.95, 1, 2, 5, 10, 20, 35, 50, 90);
const texts = fc.constantFrom("cn-2017-county", "城", "乡", "primary", "小学", "books", "图书");

/**
 * Makes arguments a person might give: ranges of as many rows as each other, single values, choices that exist.
 *
 * @param holes - what stands in a cell now and then; nothing unless given
 */
export function plausibleArguments(
  { parameters }: FunctionEntry,
  holes: fc.Arbitrary<unknown> | null = null,
): fc.Arbitrary<PlausibleArgument[]> {
  return fc
    .integer({ min: 2, max: 8 })
    .chain((rows) => fc.tuple(...parameters.map((parameter) => argumentFor(parameter, rows, holes))));
}

function argumentFor(
  parameter: FunctionParameter,
  rows: number,
  holes: fc.Arbitrary<unknown> | null,
): fc.Arbitrary<unknown> {
  const given = valueFor(parameter, rows, holes);
  return parameter.optional ? fc.oneof(given, fc.constant(null)) : given;
}

function valueFor(
  parameter: FunctionParameter,
  rows: number,
  holes: fc.Arbitrary<unknown> | null,
): fc.Arbitrary<unknown> {
  switch (parameter.kind) {
    case "choice":
      return singles[parameter.id] ?? fc.constantFrom(...parameter.choices.map(({ value }) => value));
    case "number":
      return singles[parameter.id] ?? numbers;
    case "text":
      return singles[parameter.id] ?? texts;
    case "range":
      return parameter.id === "table" ? tableOf(rows, holes) : columnOf(parameter.id, rows, holes);
  }
}

function columnOf(id: string, rows: number, holes: fc.Arbitrary<unknown> | null): fc.Arbitrary<unknown[][]> {
  const cell = contents[id] ?? figure;
  const withHoles =
    holes === null ? cell : fc.oneof({ weight: 9, arbitrary: cell }, { weight: 1, arbitrary: holes });
  return fc.array(fc.tuple(withHoles), { minLength: rows, maxLength: rows });
}

const headers = ["学校名称", "在校生数", "专任教师数", "图书册数"];

/** A table of schools with its headers. */
function tableOf(rows: number, holes: fc.Arbitrary<unknown> | null): fc.Arbitrary<unknown[][]> {
  const hole = holes ?? figure;
  const cell = fc.oneof({ weight: 9, arbitrary: figure }, { weight: 1, arbitrary: hole });
  const school = fc.tuple(fc.constantFrom("一小", "二小", "三小"), cell, cell, cell);
  return fc.array(school, { minLength: rows, maxLength: rows }).map((schools) => [headers, ...schools]);
}
