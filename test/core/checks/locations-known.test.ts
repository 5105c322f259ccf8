import { aSchool, found } from "../a-sheet";

describe("locationsKnown", () => {
  it("asks about a class it does not understand", () => {
    const issues = found("location-unknown", [aSchool({ location: "999" })]);
    expect(issues).toMatchObject([{ severity: "query", params: { text: "999" } }]);
  });

  it("understands codes", () => {
    expect(found("location-unknown", [aSchool({ location: 220 })])).toEqual([]);
  });

  it("understands words", () => {
    expect(found("location-unknown", [aSchool({ location: "乡村" })])).toEqual([]);
  });
});
