import { aSchool, found } from "../a-sheet";

describe("codesWellFormed", () => {
  it("finds a code of nine digits", () => {
    const issues = found("school-code-malformed", [aSchool({ "school-code": "213799028" })]);
    expect(issues).toMatchObject([{ severity: "error", params: { code: "213799028" } }]);
  });

  it("finds a code Excel turned into a rounded number", () => {
    const issues = found("school-code-malformed", [aSchool({ "school-code": 2.1e15 })]);
    expect(issues).toMatchObject([{ severity: "error", params: { code: "2100000000000000" } }]);
  });

  it("finds a province that does not exist", () => {
    const issues = found("school-code-malformed", [aSchool({ "school-code": "2138000001" })]);
    expect(issues).toMatchObject([{ severity: "error", params: { code: "2138000001" } }]);
  });

  it("accepts ten digits stored as a number", () => {
    expect(found("school-code-malformed", [aSchool({ "school-code": 2137000001 })])).toEqual([]);
  });

  it("accepts full-width digits", () => {
    expect(found("school-code-malformed", [aSchool({ "school-code": "２１３７０００００１" })])).toEqual([]);
  });

  it("leaves a blank to the check for blanks", () => {
    expect(found("school-code-malformed", [aSchool({ "school-code": null })])).toEqual([]);
  });
});
