import { aSchool, found } from "../a-sheet";

describe("rowsNotCopied", () => {
  it("asks about the second of two rows with the same figures", () => {
    const issues = found("row-copied", [aSchool({ "school-name": "甲小学" }), aSchool()]);
    expect(issues.map(({ params }) => params)).toMatchObject([{ first: "甲小学" }]);
  });

  it("tells rows apart by one figure", () => {
    expect(found("row-copied", [aSchool(), aSchool({ pupils: 399 })])).toEqual([]);
  });
});
