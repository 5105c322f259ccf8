import {
  packs,
  readSealXml,
  sealNamespace,
  verifySeal,
  workbookMessagesIn,
  type Cell,
  type SealFinding,
} from "../../src/core";
import { fileWorkbook } from "../../src/workbook/file";
import { patchWorkbook, readPart, readValues, readWorkbook } from "../../src/xlsx";
import { saveAgainWithOther } from "../xlsx/other-library";
import { normalFormula } from "../../src/core/reports/seal/normal-formula";
import { officialGrid } from "../bench/official-grid";
import { compared, gridOf, rowsOf, sealed, sealedWorkbook, verdictIn } from "./sealed-county";
import { openSoffice, type Soffice } from "./soffice";

let soffice: Soffice;

beforeAll(() => {
  soffice = openSoffice();
});

afterAll(() => soffice.close());

const sample = "assets/samples/sample-county.xlsx";

it("computes anew what a file holds as the result of a formula", () => {
  const grid = gridOf("小学", rowsOf("test/cases/county-in-order/input.csv").rows);
  const patch = sealed(grid, { packId: "cn-2017" });
  const wrong = {
    ...patch,
    sheets: patch.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        typeof cell.value === "number" && cell.formula ? { ...cell, value: 99 } : cell,
      ),
    })),
  };
  const [saved] = soffice.saveAgain([sealedWorkbook(grid, wrong)]);
  expect(compared(saved!, patch.sheets).different).toEqual([]);
});

describe("a sealed county, opened and computed by LibreOffice", () => {
  const jobs = packs.flatMap(({ id: packId }, index) =>
    ["小学", "初中"].map((sheet, at) => ({
      ...{ packId, sheet },
      // the formulas differ by nothing but their words: half of them in each language
      language: (index + at) % 2 === 0 ? ("zh-CN" as const) : ("en" as const),
    })),
  );

  it("gives every value and outcome of the core, under every standard and for both stages", () => {
    const sealedJobs = jobs.map(({ packId, sheet, language }) => {
      const grid = gridOf(sheet, rowsOf(sample, sheet).rows);
      const patch = sealed(grid, { packId }, language);
      return { grid, patch };
    });
    const saved = soffice.saveAgain(sealedJobs.map(({ grid, patch }) => sealedWorkbook(grid, patch)));
    const results = sealedJobs.map(({ patch }, index) => compared(saved[index]!, patch.sheets));
    expect(results.flatMap(({ different }) => different)).toEqual([]);
    expect(results.every(({ count }) => count > 100)).toBe(true);
  });
});

describe("a sealed county that another program saved", () => {
  const grid = gridOf("小学", rowsOf(sample, "小学").rows);
  const original = sealedWorkbook(grid, sealed(grid, { packId: "cn-2017" }));
  const programs: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array])[] = [
    ["LibreOffice", (bytes) => soffice.saveAgain([bytes])[0]!],
    ["another library", saveAgainWithOther],
  ];

  it.each(programs)("keeps validations, colours and record: %s", (_, save) => {
    const saved = save(original);
    const [then, now] = [readWorkbook(original, "a.xlsx"), readWorkbook(saved, "b.xlsx")];
    const formulas = (book: typeof now) =>
      (book.sheets[0]!.formulaFormats ?? []).map(({ formula }) => normalFormula(formula)).sort();
    const validated = (book: typeof now) =>
      book.sheets[0]!.validations.flatMap(({ ranges }) => ranges).length;
    expect(formulas(then).length).toBeGreaterThan(20);
    expect(formulas(now)).toEqual(formulas(then));
    expect(validated(then)).toBeGreaterThan(20);
    expect(validated(now)).toBe(validated(then));
    expect(readSealXml(readPart(saved, sealNamespace))).toEqual(
      readSealXml(readPart(original, sealNamespace)),
    );
  });

  it.each(programs)("is found to be as it was sealed: %s", async (_, save) => {
    expect(await findingsIn(save(original))).toEqual([]);
  });

  it.each(programs)("still tells which figure and which limit was changed: %s", async (_, save) => {
    const [figure, limit] = [
      { sheet: "小学", row: 5, column: 5, value: 1234 },
      { sheet: "核验标准", row: 22, column: 5, value: 3.2 },
    ];
    const kinds = (await findingsIn(save(patchWorkbook(original, [figure!, limit!])))).map(
      ({ kind, ...rest }) =>
        "at" in rest ? `${kind} ${rest.at.sheet} ${rest.at.row} ${rest.at.column}` : kind,
    );
    expect(kinds).toEqual(["limit-altered 核验标准 22 5", "input-changed 小学 5 5"]);
  });
});

/** What the product finds in a sealed file. */
async function findingsIn(file: Uint8Array): Promise<readonly SealFinding[]> {
  const workbook = fileWorkbook(file, "saved.xlsx", (bytes, name) =>
    Promise.resolve(readValues(bytes, name)),
  );
  const record = readSealXml(await workbook.readPart(sealNamespace))!;
  const ours = await Promise.all(Object.values(record.names).map((name) => workbook.readFormulas(name)));
  return verifySeal(record, await workbook.readSheet(record.sheet), ours);
}

describe("a sealed county of 2,000 schools on the official form", () => {
  it("is smaller than 2 MB, and every value is the core's", () => {
    const grid = officialGrid(2000);
    const patch = sealed(grid, { packId: "cn-2017", stage: "primary" });
    const file = sealedWorkbook(grid, patch);
    expect(file.length).toBeLessThan(2_000_000);
    const [saved] = soffice.saveAgain([file]);
    const { different, count } = compared(saved!, patch.sheets);
    expect(different).toEqual([]);
    expect(count).toBeGreaterThan(90_000);
  });
});

describe("rows of a sealed county", () => {
  const { rows } = rowsOf("test/cases/county-in-order/input.csv");
  const grid = gridOf("小学", rows);
  const patch = sealed(grid, { packId: "cn-2017" });
  const words = workbookMessagesIn["zh-CN"].seal;
  const resultsOf = (saved: Uint8Array) =>
    readValues(saved, "saved.xlsx").find(({ name }) => name === words.sheets.results)!.rows;
  const header = rows.findIndex((row) => row.includes("学校名称")) + 1;
  const end = rows.findIndex((row) => row[0] === "合计");

  it("may be sorted: every school keeps its results, and the verdict stays", () => {
    const sorted = {
      ...grid,
      rows: [
        ...grid.rows.slice(0, header),
        ...grid.rows.slice(header, end).reverse(),
        ...grid.rows.slice(end),
      ],
    };
    const [plain, turned] = soffice.saveAgain([grid, sorted].map((each) => sealedWorkbook(each, patch)));
    const byName = (saved: Uint8Array) =>
      Object.fromEntries(
        resultsOf(saved)
          .slice(13)
          .map((row) => [row[0], row.slice(1, 31)]),
      );
    expect(byName(turned!)).toEqual(byName(plain!));
    expect([verdictIn(plain!), verdictIn(turned!)]).toEqual(["met", "met"]);
  });

  it.each([
    {
      name: "a school that was added",
      change: (all: Cell[][]) => all.push([...all.at(-1)!.slice(0, 0), "新增小学", ...all.at(-1)!.slice(1)]),
    },
    {
      name: "a school that is there twice",
      change: (all: Cell[][]) => (all[header] = [...all[header + 1]!]),
    },
    { name: "a name that is gone", change: (all: Cell[][]) => (all[header]![0] = null) },
    { name: "another type of school", change: (all: Cell[][]) => (all[header]![2] = "九年一贯制学校") },
  ])("give no verdict of met after $name", ({ change }) => {
    const all = grid.rows.map((row) => [...row]);
    change(all);
    const [saved] = soffice.saveAgain([sealedWorkbook({ ...grid, rows: all }, patch)]);
    expect(verdictIn(saved!)).toBe("notJudged");
  });
});
