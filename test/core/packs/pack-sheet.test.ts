import fc from "fast-check";
import {
  describePackProblem,
  formatCell,
  languages,
  messagesIn,
  packHash,
  packs,
  type Cell,
  type Grid,
  type ThresholdPack,
} from "../../../src/core";
import { packTermsZhCn as terms } from "../../../src/core/messages/pack-terms-zh-cn";
import { blankPack } from "../../../src/core/packs/blank-pack";
import { packSheet } from "../../../src/core/packs/pack-sheet";
import { isPackSheet, readPackSheet } from "../../../src/core/packs/read-pack-sheet";

type Rows = readonly (readonly Cell[])[];

function aGrid(rows: Rows, row = 0, column = 0): Grid {
  return { origin: { sheet: "标准", row, column }, rows };
}

const hebei = packSheet({ ...packs.find(({ id }) => id === "hebei")!, id: "a-county" }, terms);

/** The worksheet with the cell beside a label changed. */
function withCell(label: string, beside: number, value: Cell, rows: Rows = hebei): Rows {
  const row = rows.findIndex(([first]) => first === label);
  expect(row).toBeGreaterThanOrEqual(0);
  return rows.map((cells, index) =>
    index === row
      ? Array.from({ length: Math.max(cells.length, beside + 1) }, (_, column) =>
          column === beside ? value : (cells[column] ?? null),
        )
      : cells,
  );
}

function problemsOf(rows: Rows) {
  const reading = readPackSheet(aGrid(rows), terms);
  return "problems" in reading
    ? reading.problems.map(({ code, cell, params }) => ({
        code,
        cell: cell ? formatCell(cell) : null,
        params,
      }))
    : [];
}

const placeOf = (label: string, beside: number, rows: Rows = hebei) =>
  formatCell({ sheet: "", row: rows.findIndex(([first]) => first === label), column: beside });

describe("the worksheet of a pack", () => {
  it.each(packs.map((pack) => [pack.id, pack] as const))("gives %s back as it was", (_id, pack) => {
    expect(readPackSheet(aGrid(packSheet(pack, terms)), terms)).toEqual({ pack });
  });

  it("gives any limit back as it was", () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.record({
        lookup: fc.constantFrom("step", "next-lower", "interpolate", "listed-only"),
        rows: fc
          .uniqueArray(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 6 })
          .map((classes) =>
            classes.sort((a, b) => a - b).map((each) => ({ classes: each, value: each * 7 })),
          ),
      }),
    );
    const when = fc.record(
      {
        locations: fc.uniqueArray(fc.constantFrom("town", "rural", "urban", "central-urban"), {
          minLength: 1,
        }),
        types: fc.uniqueArray(fc.constantFrom("primary-school", "nine-year-school"), { minLength: 1 }),
        builtFrom: fc.integer({ min: 1949, max: 2000 }),
        builtBefore: fc.integer({ min: 2001, max: 2030 }),
        migrantShareAbove: fc.double({ min: 0, max: 1, noNaN: true }),
      },
      { requiredKeys: ["builtFrom"], noNullPrototype: true },
    );
    const aCase = fc.record({ when, value }, { noNullPrototype: true });
    // two tables in a row under one condition are one table to a reader
    const cases = fc
      .uniqueArray(aCase, { maxLength: 3, selector: (each) => JSON.stringify(each.when) })
      .chain((some) => value.map((last) => [...some, { value: last }]));
    fc.assert(
      fc.property(cases, cases, (primary, junior) => {
        const limit = {
          indicator: "books",
          direction: "at-least",
          inclusive: true,
          cases: { primary, junior },
        };
        const pack = {
          ...packs[0]!,
          id: "any",
          limits: [limit],
          schoolRule: null,
        } as unknown as ThresholdPack;
        expect(readPackSheet(aGrid(packSheet(pack, terms)), terms)).toEqual({ pack });
      }),
    );
  });

  it("may stand anywhere on the sheet", () => {
    const reading = readPackSheet(aGrid(withCell("项数", 1, 99), 4, 2), terms);
    expect("problems" in reading && reading.problems[0]!.cell).toMatchObject({
      row: hebei.findIndex(([first]) => first === "项数") + 4,
      column: 3,
    });
  });

  it("takes the pack's own words and numbers written as text as well", () => {
    const rows = withCell("核对情况", 1, "unverified", withCell("项数", 1, "8"));
    expect(readPackSheet(aGrid(rows), terms)).toEqual(readPackSheet(aGrid(hebei), terms));
  });

  it("leaves a blank limit unknown, and takes 不要求 for nothing asked", () => {
    const books = terms.indicators.books.name;
    const reading = readPackSheet(aGrid(withCell(books, 3, null, withCell(books, 4, "不要求"))), terms);
    expect(
      "pack" in reading && reading.pack.limits.find(({ indicator }) => indicator === "books")!.cases,
    ).toEqual({
      primary: [{ value: null }],
      junior: [],
    });
  });
});

describe("problems of a worksheet", () => {
  it.each([
    { what: "an unknown word", label: "核对情况", beside: 1, value: "核对过", code: "choice-unknown" },
    { what: "a rule in words", label: "项数", beside: 1, value: "八项", code: "kind-wrong" },
    {
      what: "a floor in per cent",
      label: "未达标各项不低于标准值的",
      beside: 1,
      value: 60,
      code: "number-out-of-range",
    },
    { what: "more than there are", label: "项数", beside: 1, value: 11, code: "count-above-limits" },
    { what: "no document", label: "文号或标题", beside: 1, value: null, code: "text-empty" },
    { what: "the id of another standard", label: "编号", beside: 1, value: "hebei", code: null },
    { what: "an id with spaces", label: "编号", beside: 1, value: "某 县", code: "id-malformed" },
    {
      what: "a broken formula",
      label: "教学点不足多少人",
      beside: 1,
      value: { error: "#REF!" },
      code: "kind-wrong",
    },
    {
      what: "half of a pair",
      label: "班额上限（小学、初中）",
      beside: 1,
      value: 45,
      code: "kind-wrong",
      at: 2,
    },
    {
      what: "an unknown indicator",
      label: "生均图书册数",
      beside: 0,
      value: "生均泳池面积",
      code: "choice-unknown",
    },
    {
      what: "an unknown direction",
      label: "生均图书册数",
      beside: 1,
      value: "不低于",
      code: "choice-unknown",
    },
    {
      what: "a minimum for a maximum",
      label: "生均图书册数",
      beside: 1,
      value: "上限",
      code: "direction-differs",
    },
    { what: "a limit in words", label: "生均图书册数", beside: 3, value: "20册", code: "kind-wrong" },
    {
      what: "an unknown place",
      label: "生均图书册数",
      beside: 5,
      value: "镇区、山区",
      code: "choice-unknown",
    },
    {
      what: "a table without a way to look up",
      label: "生均图书册数",
      beside: 10,
      value: 12,
      code: "choice-unknown",
      at: 11,
    },
    { what: "a percentage", label: "年巩固率", beside: 4, value: 97, code: "share-above-one" },
  ])("name the cell of $what", ({ label, beside, value, code, at }) => {
    const rows = withCell(label, beside, value);
    const expected = code === null ? [] : [{ code, cell: placeOf(label, at ?? beside) }];
    const found = problemsOf(rows).map((problem) => ({ code: problem.code, cell: problem.cell }));
    expect([...new Map(found.map((each) => [JSON.stringify(each), each])).values()]).toEqual(expected);
  });

  it("offer the worksheet's own words", () => {
    expect(problemsOf(withCell("核对情况", 1, "核对过"))).toMatchObject([
      { params: { found: "核对过", allowed: ["已核对", "未核对"] } },
    ]);
  });

  it("name a block, a row and a column that were deleted", () => {
    const without = (label: string) => hebei.filter(([first]) => first !== label);
    expect(problemsOf(without("均衡规则"))).toMatchObject([
      { code: "block-missing", params: { block: "均衡规则" } },
    ]);
    expect(problemsOf(without("网址"))).toMatchObject([{ code: "block-missing", params: { block: "网址" } }]);
    expect(problemsOf(withCell("指标", 3, "小学段"))).toMatchObject([
      { code: "column-missing", params: { column: "小学" } },
    ]);
  });

  it("find rows of one indicator that disagree", () => {
    const land = hebei.findIndex(([first]) => first === "生均占地面积");
    const rows = hebei.map((cells, index) =>
      index === land + 1 ? [cells[0]!, "上限", ...cells.slice(2)] : cells,
    );
    expect(problemsOf(rows)).toMatchObject([
      { code: "cell-differs", cell: `B${land + 2}`, params: { found: "上限", first: "下限" } },
    ]);
  });

  it("say of another sheet that it is none", () => {
    const grid = aGrid([["学校名称", "在校生数"]]);
    expect(isPackSheet(grid)).toBe(false);
    expect(readPackSheet(grid, terms)).toMatchObject({
      problems: [{ code: "sheet-not-a-pack", cell: null }],
    });
  });

  it("ask of the blank template for what every standard needs, and no more", () => {
    const codes = problemsOf(packSheet(blankPack, terms)).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(["id-malformed", "text-empty"]));
  });

  it("never throw, whatever stands in the cells", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constant({ error: "#N/A" }),
    );
    const changes = fc.array(fc.tuple(fc.nat(hebei.length - 1), fc.nat(13), cell), { maxLength: 30 });
    fc.assert(
      fc.property(changes, (given) => {
        const rows = hebei.map((cells) => [...cells]);
        given.forEach(([row, column, value]) => (rows[row]![column] = value));
        const full = rows.map((cells) => Array.from(cells, (each) => each ?? null));
        expect(readPackSheet(aGrid(full), terms)).toBeDefined();
      }),
    );
  });

  it.each(languages)("are said in %s, place first", (language) => {
    const reading = readPackSheet(aGrid(withCell("项数", 1, 11)), terms);
    const [problem] = "problems" in reading ? reading.problems : [];
    expect(describePackProblem(messagesIn[language], problem!)).toContain(`标准!${placeOf("项数", 1)}`);
  });
});

it("changes the fingerprint when a cell changes", () => {
  const reading = readPackSheet(aGrid(withCell("项数", 1, 7)), terms);
  const before = readPackSheet(aGrid(hebei), terms);
  expect("pack" in reading && "pack" in before && packHash(reading.pack) !== packHash(before.pack)).toBe(
    true,
  );
});
