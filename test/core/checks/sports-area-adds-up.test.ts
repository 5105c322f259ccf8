import { aSchool, found } from "../a-sheet";

describe("sportsAreaAddsUp", () => {
  it("finds a hall left out of the sum", () => {
    expect(
      found("sports-area-differs", [
        aSchool({ "sports-area": 3400, "outdoor-sports-area": 3400, "indoor-sports-area": 200 }),
      ]),
    ).toHaveLength(1);
  });

  it("agrees with the sum", () => {
    expect(
      found("sports-area-differs", [
        aSchool({ "sports-area": 3600, "outdoor-sports-area": 3400, "indoor-sports-area": 200 }),
      ]),
    ).toHaveLength(0);
  });
});
