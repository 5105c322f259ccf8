import { aSchool, found } from "../a-sheet";

describe("codesUnique", () => {
  it("finds a code given to two schools, and names the first", () => {
    const schools = ["城东小学", "城西小学"].map((name) =>
      aSchool({ "school-name": name, "school-code": "2137000001" }),
    );
    expect(found("school-code-repeated", schools)).toMatchObject([
      { severity: "error", school: "城西小学", params: { code: "2137000001", first: "城东小学" } },
    ]);
  });

  it("does not compare blanks", () => {
    const schools = [aSchool({ "school-code": null }), aSchool({ "school-code": null })];
    expect(found("school-code-repeated", schools)).toEqual([]);
  });
});
