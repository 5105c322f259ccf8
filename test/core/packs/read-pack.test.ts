import fc from "fast-check";
import { packs } from "../../../src/core";
import { readPack } from "../../../src/core/packs/read-pack";
import type { PackProblem } from "../../../src/core/packs/pack-problem";

type Changes = Readonly<Record<string, unknown>>;

function aPack(changes: Changes = {}): Changes {
  return { ...(JSON.parse(JSON.stringify(packs[0])) as Changes), id: "county-2024", ...changes };
}

function aLimit(changes: Changes = {}): Changes {
  const cases = { primary: [{ value: 20 }], junior: [{ value: 30 }] };
  return { indicator: "books", direction: "at-least", inclusive: true, cases, ...changes };
}

function anExtension(changes: Changes = {}): Changes {
  const citation = {
    documentNumber: "某教〔2024〕1号",
    locator: "第三条",
    address: "https://example.org/1",
    otherAddresses: [],
    transcription: "unverified",
  };
  return {
    extends: "hebei",
    id: "a-county",
    title: { "zh-CN": "某县", en: "A county" },
    citation,
    ...changes,
  };
}

function problems(json: unknown): readonly PackProblem[] {
  const reading = readPack(json);
  return "problems" in reading ? reading.problems : [];
}

const brief = (json: unknown) => problems(json).map(({ code, path, params }) => ({ code, path, params }));

describe("readPack", () => {
  it.each(packs.map((pack) => [pack.id, pack] as const))("reads %s back from its JSON", (_id, pack) => {
    expect(readPack(JSON.parse(JSON.stringify(pack)))).toEqual({ pack });
  });

  it.each([
    { what: "a number", json: 1 },
    { what: "nothing", json: null },
    { what: "a list", json: [] },
    { what: "a text", json: "cn-2017" },
  ])("refuses $what", ({ json }) => {
    expect(brief(json)).toMatchObject([{ code: "kind-wrong", path: "", params: { expected: "object" } }]);
  });

  it("names every member that is missing", () => {
    const missing = problems({}).map(({ path }) => path);
    expect(missing).toEqual(expect.arrayContaining(["id", "title", "citation", "limits", "schoolRule"]));
    expect(problems({}).every(({ code }) => code === "member-missing")).toBe(true);
  });

  it("names a member it does not know", () => {
    expect(brief(aPack({ titel: 1 }))).toEqual([
      { code: "member-unknown", path: "titel", params: { member: "titel" } },
    ]);
  });

  it.each([
    {
      what: "an unknown indicator",
      changes: { limits: [aLimit({ indicator: "swimming-pools" })] },
      found: { code: "choice-unknown", path: "limits[0].indicator" },
    },
    {
      what: "a limit written as text",
      changes: { limits: [aLimit({ cases: { primary: [{ value: "20" }], junior: [] } })] },
      found: {
        code: "kind-wrong",
        path: "limits[0].cases.primary[0].value",
        params: { expected: "limit", found: "20" },
      },
    },
    {
      what: "a negative limit",
      changes: { limits: [aLimit({ cases: { primary: [{ value: -1 }], junior: [] } })] },
      found: {
        code: "number-out-of-range",
        path: "limits[0].cases.primary[0].value",
        params: { rule: "not-negative" },
      },
    },
    {
      what: "an infinite limit",
      changes: { limits: [aLimit({ cases: { primary: [{ value: Infinity }], junior: [] } })] },
      found: {
        code: "number-out-of-range",
        path: "limits[0].cases.primary[0].value",
        params: { rule: "finite" },
      },
    },
    {
      what: "an unknown way to look up",
      changes: {
        limits: [
          aLimit({
            cases: {
              primary: [{ value: { lookup: "nearest", rows: [{ classes: 6, value: 1 }] } }],
              junior: [],
            },
          }),
        ],
      },
      found: { code: "choice-unknown", path: "limits[0].cases.primary[0].value.lookup" },
    },
    {
      what: "a table without rows",
      changes: {
        limits: [aLimit({ cases: { primary: [{ value: { lookup: "step", rows: [] } }], junior: [] } })],
      },
      found: { code: "list-empty", path: "limits[0].cases.primary[0].value.rows" },
    },
    {
      what: "a floor of 0",
      changes: { schoolRule: { kind: "at-least", count: 1, floor: 0 } },
      found: { code: "number-out-of-range", path: "schoolRule.floor", params: { found: "0", rule: "share" } },
    },
    {
      what: "a floor of 85",
      changes: { schoolRule: { kind: "at-least", count: 1, floor: 85 } },
      found: { code: "number-out-of-range", path: "schoolRule.floor" },
    },
    {
      what: "half an indicator",
      changes: { schoolRule: { kind: "at-least", count: 1.5, floor: null } },
      found: { code: "number-out-of-range", path: "schoolRule.count", params: { rule: "whole" } },
    },
    {
      what: "a ceiling of 0",
      changes: {
        balance: {
          rule: "mean",
          indicators: ["books"],
          ceiling: { primary: 0, junior: 0.5 },
          inclusive: true,
        },
      },
      found: { code: "number-out-of-range", path: "balance.ceiling.primary", params: { rule: "positive" } },
    },
    {
      what: "an id in capitals",
      changes: { id: "Hebei 2024" },
      found: { code: "id-malformed", path: "id", params: { found: "Hebei 2024" } },
    },
    {
      what: "an empty document number",
      changes: { citation: { ...packs[0]!.citation, documentNumber: "" } },
      found: { code: "text-empty", path: "citation.documentNumber" },
    },
  ])("refuses $what", ({ changes, found }) => {
    expect(brief(aPack(changes))).toMatchObject([found]);
  });

  it.each([
    {
      what: "an indicator twice",
      changes: { limits: [aLimit(), aLimit()], schoolRule: null },
      found: { code: "item-repeated", path: "limits[1].indicator", params: { item: "books" } },
    },
    {
      what: "a coefficient twice",
      changes: {
        balance: {
          rule: "each",
          indicators: ["books", "books"],
          ceiling: { primary: 0.5, junior: 0.5 },
          inclusive: true,
        },
      },
      found: { code: "item-repeated", path: "balance.indicators[1]" },
    },
    {
      what: "a limit the wrong way round",
      changes: { limits: [aLimit({ direction: "at-most" })], schoolRule: null },
      found: { code: "direction-differs", path: "limits[0].direction", params: { direction: "at-least" } },
    },
    {
      what: "a case behind one for every school",
      changes: {
        limits: [
          aLimit({
            cases: { primary: [{ value: 1 }, { when: { locations: ["town"] }, value: 2 }], junior: [] },
          }),
        ],
        schoolRule: null,
      },
      found: { code: "case-unreachable", path: "limits[0].cases.primary[1]" },
    },
    {
      what: "years that no school was built in",
      changes: {
        limits: [
          aLimit({
            cases: { primary: [{ when: { builtFrom: 2012, builtBefore: 2012 }, value: 2 }], junior: [] },
          }),
        ],
        schoolRule: null,
      },
      found: {
        code: "years-empty",
        path: "limits[0].cases.primary[0].when",
        params: { from: 2012, before: 2012 },
      },
    },
    {
      what: "rows out of order",
      changes: {
        limits: [
          aLimit({
            cases: {
              primary: [
                {
                  value: {
                    lookup: "step",
                    rows: [
                      { classes: 12, value: 1 },
                      { classes: 12, value: 2 },
                    ],
                  },
                },
              ],
              junior: [],
            },
          }),
        ],
        schoolRule: null,
      },
      found: { code: "rows-not-rising", path: "limits[0].cases.primary[0].value.rows[1].classes" },
    },
    {
      what: "a share in per cent",
      changes: {
        limits: [
          aLimit({
            indicator: "retention-rate",
            cases: { primary: [{ value: 99 }], junior: [{ value: 0.97 }] },
          }),
        ],
        schoolRule: null,
      },
      found: { code: "share-above-one", path: "limits[0].cases.primary[0].value", params: { found: 99 } },
    },
    {
      what: "more indicators to meet than there are",
      changes: { schoolRule: { kind: "at-least", count: 8, floor: 0.85 } },
      found: { code: "count-above-limits", path: "schoolRule.count", params: { count: 8, limits: 7 } },
    },
    {
      what: "points that rise",
      changes: {
        scoring: [
          { from: 0.6, share: 0.5 },
          { from: 0.8, share: 0.8 },
        ],
      },
      found: { code: "bands-not-falling", path: "scoring[1].from", params: { from: 0.8, before: 0.6 } },
    },
    {
      what: "the id of a published standard for something else",
      changes: { id: "cn-2017", relaxations: [] },
      found: { code: "id-taken", path: "id", params: { id: "cn-2017" } },
    },
  ])("refuses $what, once the shape is right", ({ changes, found }) => {
    expect(brief(aPack(changes))).toMatchObject([found]);
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, maxDepth: 4 }), (given) => {
        expect("problems" in readPack(given)).toBe(true);
        expect("problems" in readPack(aPack({ limits: given, schoolRule: given }))).toBe(true);
      }),
    );
  });

  it("takes as many indicators to meet as there are", () => {
    expect(problems(aPack({ schoolRule: { kind: "at-least", count: 7, floor: 0.85 } }))).toEqual([]);
  });
});

describe("readPack of an extension", () => {
  it("names the packs it could extend", () => {
    const known = packs.map(({ id }) => id);
    expect(brief(anExtension({ extends: "hebie" }))).toEqual([
      { code: "extends-unknown", path: "extends", params: { found: "hebie", known } },
    ]);
  });

  it("wants the document of a changed limit", () => {
    const books = { direction: "at-least", inclusive: true, cases: aLimit()["cases"] };
    expect(brief(anExtension({ limits: { books } }))).toEqual([
      { code: "member-missing", path: "limits.books.locator", params: { member: "locator" } },
    ]);
  });

  it("names a wrong limit by its indicator", () => {
    const books = { direction: "at-most", inclusive: true, cases: aLimit()["cases"], locator: "第五条" };
    expect(brief(anExtension({ limits: { books } }))).toMatchObject([
      { code: "direction-differs", path: "limits.books.direction" },
    ]);
  });
});
