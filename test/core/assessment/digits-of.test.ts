import { digitsOf } from "../../../src/core/assessment/digits-of";

describe("digitsOf", () => {
  it.each([
    { cell: 2513.4, decimals: 1 },
    { cell: 2513, decimals: 0 },
    { cell: "2513.40", decimals: 2 },
    { cell: "１，２３４．５", decimals: 1 },
    { cell: 0.1 + 0.2, decimals: 17 },
    { cell: 1e-7, decimals: 7 },
    { cell: 2.5e-7, decimals: 8 },
    { cell: 1e21, decimals: 0 },
  ])("counts $decimals decimals in $cell", ({ cell, decimals }) => {
    expect(digitsOf(cell)?.decimals).toBe(decimals);
  });

  it.each([null, "", "约 30", true])("finds no figure in %j", (cell) => {
    expect(digitsOf(cell)).toBeNull();
  });
});
