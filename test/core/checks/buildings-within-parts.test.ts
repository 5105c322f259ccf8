import { aSchool, found } from "../a-sheet";

describe("buildingsWithinParts", () => {
  it("finds parts above the whole", () => {
    expect(
      found("buildings-exceed-total", [
        aSchool({ "building-area": 3000, "teaching-area": 2600, "dormitory-area": 401 }),
      ]),
    ).toHaveLength(1);
  });

  it("allows parts that come to the whole exactly", () => {
    expect(
      found("buildings-exceed-total", [
        aSchool({ "building-area": 3000, "teaching-area": 2600, "dormitory-area": 400 }),
      ]),
    ).toHaveLength(0);
  });
});
