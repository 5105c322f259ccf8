import { decimalsThatTell } from "../../../src/core";

describe("decimalsThatTell", () => {
  it.each([
    { situation: "far from the limit", value: 5.1234, limit: 4.5, decimals: 2 },
    { situation: "exactly at the limit", value: 4.5, limit: 4.5, decimals: 2 },
    { situation: "just below it", value: 4.4999, limit: 4.5, decimals: 4 },
    { situation: "just above it", value: 4.500001, limit: 4.5, decimals: 6 },
    { situation: "nearer than any reader can see", value: 4.5 - 1e-15, limit: 4.5, decimals: 12 },
  ])("keeps a value $situation on its own side", ({ value, limit, decimals }) => {
    expect(decimalsThatTell(value, limit, 2)).toBe(decimals);
  });
});
