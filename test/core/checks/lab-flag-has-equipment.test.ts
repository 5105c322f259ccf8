import { aSchool, found } from "../a-sheet";

describe("labFlagHasEquipment", () => {
  it("finds complete laboratories without equipment", () => {
    expect(
      found("lab-equipment-none", [aSchool({ "lab-equipment-complete": "是", "equipment-value": 0 })]),
    ).toHaveLength(1);
  });

  it("agrees with any equipment", () => {
    expect(
      found("lab-equipment-none", [aSchool({ "lab-equipment-complete": "是", "equipment-value": 1 })]),
    ).toHaveLength(0);
  });

  it("asks nothing where laboratories are not complete", () => {
    expect(
      found("lab-equipment-none", [aSchool({ "lab-equipment-complete": "否", "equipment-value": 0 })]),
    ).toHaveLength(0);
  });
});
