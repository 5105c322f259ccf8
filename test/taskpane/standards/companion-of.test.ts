import { companionOf } from "../../../src/taskpane/standards/companion-of";

describe("the standard set beside another at first", () => {
  it.each([
    // the one of 2012 judges coefficients and asks nothing of a school, so it shows nothing here
    { packId: "cn-2017", stage: "primary", beside: "anhui-2018" },
    { packId: "anhui-2018", stage: "junior", beside: "guizhou" },
    // nothing can be compared with it, so any other will do
    { packId: "cn-2012", stage: "primary", beside: "cn-2017" },
  ] as const)("has numbers to compare with $packId where any has", ({ packId, stage, beside }) => {
    expect(companionOf(packId, stage)).toBe(beside);
  });
});
