import { aSchool, found } from "../a-sheet";

describe("artsRoomsEnough", () => {
  it("asks for a second room from the thirteenth class on", () => {
    const issues = found("arts-rooms-too-few", [aSchool({ classes: 13, "art-rooms": 2 })]);
    expect(issues).toMatchObject([
      { severity: "query", params: { field: "music-rooms", rooms: 1, limit: 2 } },
    ]);
  });

  it("is content with one room for twelve classes", () => {
    expect(found("arts-rooms-too-few", [aSchool({ classes: 12 })])).toEqual([]);
  });
});
