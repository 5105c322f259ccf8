import { aSchool, found } from "../a-sheet";

describe("ownershipKnown", () => {
  it("asks about an ownership it does not know", () => {
    expect(found("ownership-unknown", [aSchool({ ownership: "其他" })])).toHaveLength(1);
  });

  it("knows public and private schools", () => {
    const schools = ["公办", "民办"].map((ownership) => aSchool({ ownership }));
    expect(found("ownership-unknown", schools)).toEqual([]);
  });
});
