import { schoolCodes, type Issue } from "../../../src/core";

const at = (row: number) => ({ sheet: "小学", row, column: 0 });
const about = (school: string | null, row: number | null): Issue => ({
  code: "value-missing",
  severity: "query",
  at: row === null ? null : at(row),
  school,
  params: { school: school ?? "", field: "books" },
});

describe("the code of the school an issue is about", () => {
  const codeOf = schoolCodes([
    { name: "甲小学", code: "1", at: at(1) },
    { name: "中心小学", code: "2", at: at(2) },
    { name: "中心小学", code: "3", at: at(3) },
    { name: "无码小学", code: null, at: at(4) },
  ]);

  it.each([
    { situation: "by the row where two share a name", issue: about("中心小学", 3), code: "3" },
    { situation: "by the name alone where it is one school's", issue: about("甲小学", null), code: "1" },
    { situation: "not by a name that two schools have", issue: about("中心小学", null), code: null },
    { situation: "not where the school has none", issue: about("无码小学", 4), code: null },
    { situation: "not where the issue is about the sheet", issue: about(null, 1), code: null },
  ])("is told $situation", ({ issue, code }) => {
    expect(codeOf(issue)).toBe(code);
  });
});
