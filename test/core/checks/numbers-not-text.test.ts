import { aSchool, found } from "../a-sheet";

describe("numbersNotText", () => {
  it("tells of full-width digits and uses them", () => {
    const issues = found("number-as-text", [aSchool({ "multimedia-rooms": "１２" })]);
    expect(issues).toMatchObject([{ severity: "notice", params: { text: "１２", value: 12 } }]);
  });

  it("tells of a thousands separator", () => {
    const issues = found("number-as-text", [aSchool({ "teaching-area": "2,600" })]);
    expect(issues).toMatchObject([{ severity: "notice", params: { value: 2600 } }]);
  });

  it("is silent about numbers", () => {
    expect(found("number-as-text", [aSchool({})])).toEqual([]);
  });
});
