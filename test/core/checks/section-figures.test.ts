import { aSchool, found } from "../a-sheet";

describe("sectionFigures", () => {
  it("reminds that a nine-year school gives the primary section only", () => {
    const issues = found("section-figures-expected", [
      aSchool({ "school-name": "城北学校", "school-type": "九年一贯制" }),
    ]);
    expect(issues).toMatchObject([
      { severity: "notice", params: { schools: ["城北学校"], stage: "primary" } },
    ]);
  });

  it("is silent when the name says so", () => {
    expect(
      found("section-figures-expected", [
        aSchool({ "school-name": "城北学校（小学部）", "school-type": "九年一贯制" }),
      ]),
    ).toEqual([]);
  });

  it("is silent about schools of one stage", () => {
    expect(found("section-figures-expected", [aSchool({})])).toEqual([]);
  });
});
