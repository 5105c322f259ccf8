import { aSchool, found } from "../a-sheet";

describe("exclusionDecided", () => {
  it("asks for the type of a school too small to count as a teaching point", () => {
    const issues = found("exclusion-undecided", [aSchool({ "school-type": null, pupils: 49 })]);
    expect(issues).toMatchObject([{ severity: "error", params: { pupils: 49, below: 50 } }]);
  });

  it("needs no type from 50 pupils on", () => {
    expect(found("exclusion-undecided", [aSchool({ "school-type": null, pupils: 50 })])).toEqual([]);
  });

  it("is satisfied by any type", () => {
    expect(found("exclusion-undecided", [aSchool({ "school-type": "小学", pupils: 49 })])).toEqual([]);
  });

  it("is satisfied by a name that says 教学点", () => {
    expect(
      found("exclusion-undecided", [
        aSchool({ "school-name": "山口教学点", "school-type": null, pupils: 49 }),
      ]),
    ).toEqual([]);
  });
});
