import { aSchool, found } from "../a-sheet";

describe("namesUnique", () => {
  it("finds a name that stands twice without codes to tell the schools apart", () => {
    const twins = [1, 2].map(() => aSchool({ "school-name": "城关小学", "school-code": null }));
    expect(found("school-name-repeated", twins)).toMatchObject([
      { severity: "error", params: { firstRow: 1 } },
    ]);
  });

  it("only asks when the codes differ", () => {
    const twins = [1, 2].map(() => aSchool({ "school-name": "城关小学" }));
    expect(found("school-name-repeated", twins)).toMatchObject([{ severity: "query" }]);
  });

  it("sees through spaces", () => {
    const names = ["城关小学", "城关 小学"];
    const twins = names.map((name) => aSchool({ "school-name": name }));
    expect(found("school-name-repeated", twins)).toHaveLength(1);
  });
});
