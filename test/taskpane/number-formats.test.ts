import { numberFormats } from "../../src/taskpane/number-formats";

describe("numberFormats", () => {
  const { against, plain, count } = numberFormats("zh-CN");

  it.each([
    { situation: "far from the limit", value: 5.1234, limit: 4.5, shown: "5.12" },
    { situation: "at the limit", value: 4.5, limit: 4.5, shown: "4.50" },
    { situation: "below it by less than the decimals show", value: 4.4999, limit: 4.5, shown: "4.4999" },
    { situation: "above it by less than the decimals show", value: 4.500001, limit: 4.5, shown: "4.500001" },
    { situation: "in thousands", value: 1999.999, limit: 2000, shown: "1,999.999" },
  ])("shows a value $situation on its own side of the limit", ({ value, limit, shown }) => {
    expect(against(value, limit, 2)).toBe(shown);
  });

  it("groups thousands and drops decimals nobody needs", () => {
    expect([count(12345), plain(2593.8168), plain(0.5)]).toEqual(["12,345", "2,593.82", "0.5"]);
  });
});
