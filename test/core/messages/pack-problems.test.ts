import {
  describePackProblem,
  languages,
  messagesIn,
  type PackProblem,
  type PackProblemCode,
  type PackProblemParams,
} from "../../../src/core";

const params: PackProblemParams = {
  "kind-wrong": { expected: "number", found: "abc" },
  "member-missing": { member: "citation" },
  "member-unknown": { member: "note" },
  "choice-unknown": { found: "x", allowed: ["a", "b"] },
  "number-out-of-range": { found: "85", rule: "share" },
  "id-malformed": { found: "A b" },
  "id-taken": { id: "hebei" },
  "text-empty": {},
  "list-empty": {},
  "extends-unknown": { found: "x", known: ["hebei"] },
  "item-repeated": { item: "books" },
  "direction-differs": { indicator: "books", direction: "at-least" },
  "case-unreachable": {},
  "years-empty": { from: 2012, before: 2012 },
  "rows-not-rising": { classes: 12, before: 18 },
  "count-above-limits": { count: 8, limits: 7 },
  "bands-not-falling": { from: 0.8, before: 0.6 },
  "share-above-one": { found: 98 },
  "json-malformed": { detail: "line 1" },
  "sheet-not-a-pack": { expected: "x" },
  "block-missing": { block: "x" },
  "cell-differs": { found: "a", first: "b" },
  "column-missing": { column: "x" },
};

const codes = Object.keys(params) as PackProblemCode[];

describe.each(languages)("problems of packs in %s", (language) => {
  const say = (code: PackProblemCode, place: Partial<PackProblem>) =>
    describePackProblem(messagesIn[language], {
      code,
      params: params[code],
      path: "",
      ...place,
    } as PackProblem);

  it.each(codes)("says %s as one sentence that begins with the place", (code) => {
    const sentence = say(code, { path: "limits[2].direction" });
    expect(sentence).toMatch(/^limits\[2\]\.direction(：|: ).*[。.]$/u);
    expect(sentence).not.toMatch(/undefined|\[object/);
  });

  it("names the cell rather than the path, where there is one", () => {
    const cell = { sheet: "标准", row: 11, column: 1 };
    expect(say("text-empty", { path: "id", cell })).toMatch(/标准!B12/);
  });

  it("names the pack as a whole where there is no place", () => {
    expect(say("text-empty", { cell: null })).toMatch(/^(整个标准|The pack)/);
  });
});

it("says of a blank that it is blank", () => {
  const problem: PackProblem = {
    code: "kind-wrong",
    path: "a",
    params: { expected: "number", found: "null" },
  };
  expect(describePackProblem(messagesIn["zh-CN"], problem)).toContain("现在是空白");
  expect(describePackProblem(messagesIn.en, problem)).toContain("it is blank");
});
