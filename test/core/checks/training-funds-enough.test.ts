import { aSchool, found } from "../a-sheet";

describe("trainingFundsEnough", () => {
  it("asks about less than a twentieth", () => {
    const issues = found("training-funds-too-low", [aSchool({ "training-funds": 1.49 })]);
    expect(issues).toMatchObject([{ severity: "query", params: { limit: 0.05 } }]);
  });

  it("accepts exactly a twentieth", () => {
    expect(found("training-funds-too-low", [aSchool({ "public-funds": 12, "training-funds": 0.6 })])).toEqual(
      [],
    );
  });

  it("waits for the budget", () => {
    expect(found("training-funds-too-low", [aSchool({ "public-funds": null })])).toEqual([]);
  });
});
