import { aSchool, found } from "../a-sheet";

describe("subjectTeachersAddUp", () => {
  it("asks about subjects that do not add up to the total", () => {
    const issues = found("subject-teachers-differ", [
      aSchool({ "pe-teachers": 2, "music-teachers": 2, "fine-art-teachers": 1 }),
    ]);
    expect(issues).toMatchObject([{ severity: "query", params: { total: 6, sum: 5 } }]);
  });

  it("accepts subjects that do", () => {
    expect(
      found("subject-teachers-differ", [
        aSchool({ "pe-teachers": 2, "music-teachers": 2, "fine-art-teachers": 2 }),
      ]),
    ).toEqual([]);
  });

  it("waits until all are filled in", () => {
    expect(
      found("subject-teachers-differ", [
        aSchool({ "pe-teachers": 2, "music-teachers": null, "fine-art-teachers": 1 }),
      ]),
    ).toEqual([]);
  });
});
