import {
  checkSheet,
  workbookMessagesIn,
  packs,
  readSchoolType,
  sealWorkbook,
  stages,
  templateColumns,
  templateForms,
  templatePatch,
  type Cell,
  type Grid,
  type Language,
  type PatchSheet,
  type TemplateColumn,
  type TemplateOptions,
} from "../../../../src/core";
import { readFor } from "../../../../src/core/check-sheet";
import { readLocation } from "../../../../src/core/sheets/school-types";
import { readOwnership } from "../../../../src/core/sheets/read-school";
import { guessStage } from "../../../../src/core/sheets/guess-stage";

const languages: readonly Language[] = ["zh-CN", "en"];
const cases = packs.flatMap((pack) =>
  stages.flatMap((stage) => languages.map((language) => ({ id: pack.id, pack, stage, language }))),
);

/** A sheet as it reads once somebody has filled it in, row by row or line by line. */
function gridOf({ name, cells }: PatchSheet, filled: ReadonlyMap<string, Cell>): Grid {
  const height = Math.max(...cells.map(({ row }) => row)) + 1;
  const width = Math.max(...cells.map(({ column }) => column)) + 1;
  const rows: Cell[][] = Array.from({ length: height }, () => Array.from({ length: width }, () => null));
  for (const { row, column, value } of cells) {
    rows[row]![column] = filled.get(`${row},${column}`) ?? value;
  }
  return { origin: { sheet: name, row: 0, column: 0 }, rows };
}

function entryOf({ kind }: TemplateColumn, words: readonly string[], school: number): Cell {
  switch (kind) {
    case "name":
      return `第${school}学校`;
    case "code":
      return `213799000${school}`;
    case "list":
      return words[0]!;
    case "year":
      return 1998;
    case "rate":
      return 98.5;
    default:
      return 40 + school;
  }
}

function filledCounty(options: TemplateOptions, schools = 3): Grid {
  const [sheet, , lists] = templatePatch("county", options).sheets;
  const filled = new Map<string, Cell>();
  const words = (header: string) => wordsUnder(lists!, header);
  templateColumns(options).forEach((column, index) => {
    for (let school = 0; school < schools; school++) {
      filled.set(`${4 + school},${index}`, entryOf(column, words(column.header), school + 1));
    }
  });
  return gridOf(sheet!, filled);
}

function filledForm(options: TemplateOptions): Grid {
  const [sheet, , lists] = templatePatch("school", options).sheets;
  const filled = templateColumns(options).map((column, index): [string, Cell] => [
    `${3 + index},1`,
    entryOf(column, wordsUnder(lists!, column.header), 1),
  ]);
  return gridOf(sheet!, new Map(filled));
}

/** The words in a column of the sheet of lists. */
function wordsUnder({ cells }: PatchSheet, header: string): readonly string[] {
  const column = cells.find(({ row, value }) => row === 0 && value === header)?.column;
  return cells.filter((cell) => cell.row > 0 && cell.column === column).map(({ value }) => String(value));
}

describe.each(cases)("an empty form for $id, $stage, in $language", (options) => {
  const { pack, stage } = options;
  const fields = templateColumns(options).map(({ field }) =>
    field === `${stage}-pupils` ? "pupils" : field,
  );

  it.each([
    { form: "county", grid: () => filledCounty(options) },
    { form: "school", grid: () => filledForm(options) },
  ])("is read back without a column missing once filled in: $form", ({ grid }) => {
    const filled = grid();
    const { columns, issues, schools } = readFor(filled, { stage, pack });
    expect(issues.map(({ code }) => code)).toEqual([]);
    expect(new Set(columns.map(({ field }) => field))).toEqual(new Set(fields));
    expect(schools.length).toBeGreaterThan(0);
    expect(guessStage(filled)).toBe(stage);
  });

  it("states units that the reader takes figures by", () => {
    const [school] = readFor(filledCounty(options), { stage, pack }).schools;
    const { amounts } = school!;
    const expected = { "equipment-value": 410_000, "retention-rate": 0.985, books: 41, "land-area": 41 };
    for (const [field, value] of Object.entries(expected)) {
      const amount = amounts[field as keyof typeof expected];
      expect([field, amount?.stageShare?.whole ?? amount?.value ?? value]).toEqual([field, value]);
    }
  });
});

it.each(cases.filter(({ id }) => id === "cn-2017"))(
  "offers words that are understood: $stage $language",
  (options) => {
    const { fields, template } = workbookMessagesIn[options.language];
    const [, , lists] = templatePatch("county", options).sheets;
    const words = (field: "school-type" | "location" | "ownership") =>
      wordsUnder(lists!, template.header(fields[field], null));
    const types = words("school-type").map(readSchoolType);
    expect(types).not.toContain(null);
    expect(new Set(types).size).toBe(types.length);
    expect(words("location").map(readLocation)).toEqual(["urban", "town", "rural"]);
    expect(words("ownership").map(readOwnership)).toEqual(["public", "private"]);
  },
);

it("can be sealed as soon as it is filled in", () => {
  const options = { ...cases[0]! };
  const grid = filledCounty(options);
  const report = checkSheet(grid, options);
  expect(report.assessment?.schools).toHaveLength(3);
  const { record } = sealWorkbook(grid, {
    ...{ ...options, version: "0", sealedAt: "2026-11-29T00:00:00.000Z", takenNames: [] },
  });
  expect(record.inputs.length).toBeGreaterThan(0);
});

describe.each(templateForms)("the %s form", (form) => {
  const { sheets, styles } = templatePatch(form, cases[0]!);
  const [table] = sheets;

  it("protects its structure and leaves nothing but entries open", () => {
    expect(sheets.map(({ isProtected }) => isProtected)).toEqual([true, true, true]);
    const open = table!.cells.filter(({ style }) => styles[style!]?.unlocked === true);
    expect(open.every(({ value }) => value === null)).toBe(true);
    const columns = templateColumns(cases[0]!).length;
    expect(open).toHaveLength(form === "school" ? columns : columns * 300);
  });

  it("takes figures and codes, and stops anything else", () => {
    const rules = table!.validations.filter(({ alert }) => alert === "stop");
    const figure = rules.find(({ prompt }) => prompt?.title.startsWith("专任教师数"))!;
    expect(figure.formula1).toMatch(/^IF\(ISNUMBER\((\w+)\),AND\(\1>=0,\1=INT\(\1\)\),OR\(\1="a",\1="n",/);
    expect(rules.filter(({ type }) => type === "list").map(({ formula1 }) => formula1)).toEqual([
      "'选项'!$A$2:$A$6",
      "'选项'!$B$2:$B$4",
      "'选项'!$C$2:$C$3",
    ]);
  });

  it("explains the codes and says what each figure is needed for", () => {
    const texts = sheets[1]!.cells.map(({ value }) => String(value));
    expect(
      ["a", "n", "x", "m"].filter((code) => !texts.some((text) => text.startsWith(`${code}：`))),
    ).toEqual([]);
    const equipment = table!.cells.find(({ value }) => value === "教学仪器设备值（万元）");
    expect(equipment?.note).toContain("用于：");
  });
});
