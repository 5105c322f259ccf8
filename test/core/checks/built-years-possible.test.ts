import { aSchool, found } from "../a-sheet";

describe("builtYearsPossible", () => {
  it("asks about 1799", () => {
    expect(found("built-year-impossible", [aSchool({ "built-year": "1799年" })])).toHaveLength(1);
  });

  it("allows 1800", () => {
    expect(found("built-year-impossible", [aSchool({ "built-year": "1800年" })])).toHaveLength(0);
  });

  it("asks about 2101", () => {
    expect(found("built-year-impossible", [aSchool({ "built-year": "2101年" })])).toHaveLength(1);
  });
});
