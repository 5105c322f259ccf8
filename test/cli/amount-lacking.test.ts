import { amountLacking } from "../../src/cli/check/unmet-schools";

describe("amountLacking", () => {
  it("asks for whole teachers: 0.42 more for each hundred of 238 pupils is one", () => {
    expect(amountLacking("backbone-teachers", 0.42, 238)).toBe(1);
  });

  it("counts yuan and square metres by the pupil", () => {
    expect(amountLacking("equipment-value", 440, 85)).toBe(37_400);
    expect(amountLacking("teaching-area", 0.1, 1000)).toBe(100);
  });

  it("does not ask for one more because of the last digit of a product", () => {
    expect(amountLacking("multimedia-rooms", 0.1 + 0.2, 1000)).toBe(3);
  });

  it("is 0 when nothing is lacking", () => {
    expect(amountLacking("sports-area", 0, 500)).toBe(0);
  });
});
