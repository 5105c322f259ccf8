import { aSchool, found, type SchoolRow } from "../a-sheet";

describe("publicFundsEnough", () => {
  const findings = (differences: SchoolRow, stage: "primary" | "junior" = "primary") =>
    found("public-funds-too-low", [aSchool(differences)], stage);

  it("asks about less than 720 yuan for a primary pupil", () => {
    expect(findings({ "public-funds": 28.79 })).toMatchObject([
      { severity: "query", params: { perPupil: 719.75, limit: 720 } },
    ]);
    expect(findings({ "public-funds": 28.8 })).toEqual([]);
  });

  it("asks for 940 yuan in junior school", () => {
    const junior = { "school-type": "初中" };
    expect(findings({ ...junior, "public-funds": 37.5 }, "junior")).toMatchObject([
      { params: { limit: 940 } },
    ]);
    expect(findings({ ...junior, "public-funds": 37.6 }, "junior")).toEqual([]);
  });

  it("leaves small village schools to a rule of their own, but not small schools in town", () => {
    const small = { pupils: 90, "public-funds": 1 };
    expect(findings({ ...small, location: "乡村" })).toEqual([]);
    expect(findings(small)).toHaveLength(1);
  });

  it.each([{ "school-type": "特殊教育学校" }, { "school-type": "高中" }, { "public-funds": null }])(
    "is silent about %j",
    (school) => {
      expect(findings({ "public-funds": 1, ...school })).toEqual([]);
    },
  );
});
