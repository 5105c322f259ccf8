import { figureAgainst } from "../../src/cli/check/figure";

describe("figureAgainst", () => {
  it("never shows a coefficient above its ceiling as one at the ceiling", () => {
    expect([figureAgainst(0.50001, 0.5, 4), figureAgainst(0.501787, 0.5, 4)]).toEqual(["0.50001", "0.5018"]);
  });

  it("shows a number that could not be computed as a dash", () => {
    expect(figureAgainst(null, 0.5, 4)).toBe("—");
  });
});
