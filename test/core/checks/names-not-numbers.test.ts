import { aSchool, found } from "../a-sheet";

describe("namesNotNumbers", () => {
  it("asks about a row number taken for a name", () => {
    expect(found("school-name-is-number", [aSchool({ "school-name": "1001" })])).toHaveLength(1);
  });

  it("allows a number in a name", () => {
    expect(found("school-name-is-number", [aSchool({ "school-name": "第1001小学" })])).toHaveLength(0);
  });
});
