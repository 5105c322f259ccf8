import { aSchool, found } from "../a-sheet";

describe("ratesWithinOne", () => {
  it("finds a percentage under a header without %", () => {
    expect(found("rate-above-one", [aSchool({ "retention-rate": 97.5 })])).toHaveLength(1);
  });

  it("allows 100 %", () => {
    expect(found("rate-above-one", [aSchool({ "retention-rate": 1 })])).toHaveLength(0);
  });
});
