import { aSchool, found } from "../a-sheet";

describe("stagePupilsAddUp", () => {
  it("asks about a nine-year school without pupils in its other stage", () => {
    const school = aSchool({ "school-type": "九年一贯制学校", "junior-pupils": 0 });
    expect(found("stage-without-pupils", [school])).toMatchObject([
      { severity: "query", params: { field: "junior-pupils", type: "nine-year-school" } },
    ]);
  });

  it("looks at primary pupils in a junior list", () => {
    const school = aSchool({ "school-type": "十二年一贯制学校", "primary-pupils": 0 });
    expect(found("stage-without-pupils", [school], "junior")).toMatchObject([
      { params: { field: "primary-pupils" } },
    ]);
  });

  it.each([
    { situation: "both stages have pupils", type: "九年一贯制学校", pupils: 1 },
    { situation: "the cell is blank", type: "九年一贯制学校", pupils: null },
    { situation: "the school has one stage", type: "小学", pupils: 0 },
  ])("is silent when $situation", ({ type, pupils }) => {
    const school = aSchool({ "school-type": type, "junior-pupils": pupils });
    expect(found("stage-without-pupils", [school])).toEqual([]);
  });
});
