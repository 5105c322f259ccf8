import { aSchool, found } from "../a-sheet";

describe("netAreaAgrees", () => {
  it("finds rooms for sport that were not taken out", () => {
    expect(
      found("net-area-differs", [
        aSchool({ "teaching-area": 2600, "indoor-sports-area": 200, "net-teaching-area": 2600 }),
      ]),
    ).toHaveLength(1);
  });

  it("agrees to the square metre", () => {
    expect(
      found("net-area-differs", [
        aSchool({ "teaching-area": 2600, "indoor-sports-area": 200, "net-teaching-area": 2401 }),
      ]),
    ).toHaveLength(0);
  });
});
