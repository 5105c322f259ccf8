import { aSchool, found } from "../a-sheet";

describe("codesPresent", () => {
  it("asks for the code of a school without one", () => {
    expect(found("school-code-missing", [aSchool({ "school-code": null })])).toHaveLength(1);
  });

  it("leaves a school with a code alone", () => {
    expect(found("school-code-missing", [aSchool()])).toHaveLength(0);
  });
});
