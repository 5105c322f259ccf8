import { aSchool, found } from "../a-sheet";

describe("codesOfOneProvince", () => {
  it("asks about the one code of another province", () => {
    const codes = ["2137000901", "2137000902", "2137000903", "2141000904"];
    const issues = found(
      "school-code-province-differs",
      codes.map((code) => aSchool({ "school-code": code })),
    );
    expect(issues.map(({ params }) => params)).toMatchObject([{ code: "2141000904", usual: "37" }]);
  });

  it("says nothing where no province has more than half", () => {
    const codes = ["2137000901", "2137000902", "2141000903", "2141000904"];
    expect(
      found(
        "school-code-province-differs",
        codes.map((code) => aSchool({ "school-code": code })),
      ),
    ).toEqual([]);
  });

  it("says nothing of two schools", () => {
    const codes = ["2137000901", "2141000902"];
    expect(
      found(
        "school-code-province-differs",
        codes.map((code) => aSchool({ "school-code": code })),
      ),
    ).toEqual([]);
  });
});
