import { aSchool, found } from "../a-sheet";

describe("streamsWithinLimit", () => {
  it("asks about 21 parallel classes, not about 20", () => {
    expect(found("streams-over-limit", [aSchool({ streams: 21 })])).toMatchObject([
      { severity: "query", params: { streams: 21, limit: 20 } },
    ]);
    expect(found("streams-over-limit", [aSchool({ streams: 20 })])).toEqual([]);
  });
});
