import { aSchool, found } from "../a-sheet";

describe("flagsMatchYears", () => {
  it("finds a school of 2011 said to be built by 2010", () => {
    expect(
      found("flag-contradicts-year", [aSchool({ "built-year": 2011, "built-by-2010": "是" })]),
    ).toHaveLength(1);
  });

  it("agrees with 2009", () => {
    expect(
      found("flag-contradicts-year", [aSchool({ "built-year": 2009, "built-by-2010": "是" })]),
    ).toHaveLength(0);
  });

  it("allows either answer in the year itself", () => {
    expect(
      found("flag-contradicts-year", [aSchool({ "built-year": 2010, "built-by-2010": "否" })]),
    ).toHaveLength(0);
  });

  it("finds a school of 2015 said not to be built by 2016", () => {
    expect(
      found("flag-contradicts-year", [aSchool({ "built-year": 2015, "built-by-2016": "否" })]),
    ).toHaveLength(1);
  });
});
