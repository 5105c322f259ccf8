import { aSchool, found } from "../a-sheet";

describe("addressesLongEnough", () => {
  it("asks about five characters", () => {
    expect(found("address-too-short", [aSchool({ address: "东街十一号" })])).toHaveLength(1);
  });

  it("is content with six", () => {
    expect(found("address-too-short", [aSchool({ address: "城东街十一号" })])).toHaveLength(0);
  });

  it("leaves a blank address alone", () => {
    expect(found("address-too-short", [aSchool({ address: null })])).toHaveLength(0);
  });
});
