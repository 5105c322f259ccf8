import { aSchool, found } from "../a-sheet";

describe("trainingWithinFunds", () => {
  it("finds training above all public funds", () => {
    expect(
      found("training-exceeds-funds", [aSchool({ "public-funds": 30, "training-funds": 31 })]),
    ).toHaveLength(1);
  });

  it("allows training to take them all", () => {
    expect(
      found("training-exceeds-funds", [aSchool({ "public-funds": 30, "training-funds": 30 })]),
    ).toHaveLength(0);
  });
});
