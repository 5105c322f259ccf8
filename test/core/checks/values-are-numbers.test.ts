import { aSchool, found } from "../a-sheet";

describe("valuesAreNumbers", () => {
  it("finds a number with its unit behind it", () => {
    const issues = found("value-not-number", [aSchool({ teachers: "78人" })]);
    expect(issues).toMatchObject([{ severity: "error", params: { field: "teachers", text: "78人" } }]);
  });

  it("does not read 无 as 0", () => {
    const issues = found("value-not-number", [aSchool({ "indoor-sports-area": "无" })]);
    expect(issues).toMatchObject([
      { severity: "error", params: { field: "indoor-sports-area", text: "无" } },
    ]);
  });

  it("finds a tick", () => {
    const issues = found("value-not-number", [aSchool({ "music-rooms": true })]);
    expect(issues).toMatchObject([{ severity: "error", params: { text: "true" } }]);
  });

  it("is silent about spaces", () => {
    expect(found("value-not-number", [aSchool({ teachers: "  " })])).toEqual([]);
  });
});
