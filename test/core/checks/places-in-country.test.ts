import { aSchool, found } from "../a-sheet";

describe("placesInCountry", () => {
  it("finds longitude and latitude in each other's place", () => {
    expect(found("place-outside-country", [aSchool({ longitude: 32.1, latitude: 40 })])).toHaveLength(1);
  });

  it("knows a place in China", () => {
    expect(found("place-outside-country", [aSchool({ longitude: 118.5, latitude: 32.1 })])).toHaveLength(0);
  });
});
