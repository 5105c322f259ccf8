import { aSchool, found } from "../a-sheet";

describe("classBinsAddUp", () => {
  it("finds bins that do not add up to the classes", () => {
    const issues = found("class-bins-differ", [aSchool({ classes: 12 })]);
    expect(issues).toMatchObject([{ severity: "error", params: { classes: 12, sum: 10 } }]);
  });

  it("waits until every bin is filled in", () => {
    expect(found("class-bins-differ", [aSchool({ classes: 12, "classes-66-up": null })])).toEqual([]);
  });
});
