import { aSchool, found } from "../a-sheet";

describe("valuesWithoutErrors", () => {
  it("finds an error value", () => {
    const issues = found("value-is-error", [aSchool({ "teaching-area": { error: "#REF!" } })]);
    expect(issues).toMatchObject([{ severity: "error", params: { field: "teaching-area", error: "#REF!" } }]);
  });

  it("is silent about a blank", () => {
    expect(found("value-is-error", [aSchool({ "teaching-area": null })])).toEqual([]);
  });
});
