import { answerKey, type Issue } from "../../../src/core";

const issue = (value: number, row = 3, school = "甲小学"): Issue => ({
  code: "count-not-whole",
  severity: "query",
  at: { sheet: "小学", row, column: 5 },
  school,
  params: { school, field: "books", value },
});

describe("the key of an answer", () => {
  it("stays when rows move, sheets are renamed, and the school too", () => {
    const moved = { ...issue(1.5, 40, "甲实验小学"), at: { sheet: "Sheet1", row: 40, column: 9 } };
    expect(answerKey(moved).params).toBe(answerKey(issue(1.5)).params);
    const repeated = (firstRow: number): Issue => ({
      ...issue(1),
      code: "school-name-repeated",
      params: { school: "甲小学", firstRow },
    });
    expect(answerKey(repeated(3))).toEqual(answerKey(repeated(9)));
  });

  it("changes with the figures", () => {
    expect(answerKey(issue(1.6)).params).not.toBe(answerKey(issue(1.5)).params);
  });

  it("does not depend on the order in which figures are listed", () => {
    const turned: Issue = {
      ...issue(1.5),
      params: { value: 1.5, field: "books", school: "甲小学" },
    } as Issue;
    expect(answerKey(turned)).toEqual(answerKey(issue(1.5)));
  });

  it("names the school with its code, the field, and neither where there is none", () => {
    expect(answerKey(issue(1.5), "2137000001")).toMatchObject({
      code: "count-not-whole",
      school: { name: "甲小学", code: "2137000001" },
      field: "books",
    });
    const county: Issue = {
      code: "schools-gone",
      severity: "query",
      at: null,
      school: null,
      params: { schools: ["乙小学"] },
    };
    expect(answerKey(county)).toMatchObject({ school: null, field: null, params: '{"schools":["乙小学"]}' });
  });
});
