import { aSchool, found } from "../a-sheet";

describe("placesUnique", () => {
  it("asks about two schools at one point", () => {
    const place = { longitude: 118.5, latitude: 32.1 };
    const issues = found("place-repeated", [aSchool({ ...place, "school-name": "甲小学" }), aSchool(place)]);
    expect(issues.map(({ params }) => params)).toMatchObject([{ first: "甲小学" }]);
  });

  it("tells neighbours apart", () => {
    const schools = [32.1, 32.2].map((latitude) => aSchool({ longitude: 118.5, latitude }));
    expect(found("place-repeated", schools)).toEqual([]);
  });
});
