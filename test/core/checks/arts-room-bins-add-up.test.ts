import { aSchool, found } from "../a-sheet";

describe("artsRoomBinsAddUp", () => {
  it("finds more rooms by area than in all", () => {
    expect(
      found("arts-room-bins-differ", [
        aSchool({ "music-rooms": 1, "music-rooms-96-up": 1, "music-rooms-73-96": 1 }),
      ]),
    ).toHaveLength(1);
  });

  it("allows rooms too small for any bin", () => {
    expect(
      found("arts-room-bins-differ", [
        aSchool({ "music-rooms": 3, "music-rooms-96-up": 1, "music-rooms-73-96": 1 }),
      ]),
    ).toHaveLength(0);
  });
});
