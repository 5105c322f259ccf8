import { aSchool, found } from "../a-sheet";

describe("streamsFitClasses", () => {
  it("asks about more parallel classes than classes", () => {
    expect(found("streams-exceed-classes", [aSchool({ streams: 11 })])).toMatchObject([
      { severity: "query", params: { streams: 11, classes: 10 } },
    ]);
  });

  it("accepts a school with one grade", () => {
    expect(found("streams-exceed-classes", [aSchool({ streams: 10 })])).toEqual([]);
  });

  it("waits for the classes", () => {
    expect(found("streams-exceed-classes", [aSchool({ streams: 11, classes: null })])).toEqual([]);
  });
});
