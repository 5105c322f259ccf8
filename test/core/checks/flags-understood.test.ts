import { aSchool, found } from "../a-sheet";

describe("flagsUnderstood", () => {
  it("asks about an answer that is neither yes nor no", () => {
    expect(found("flag-not-understood", [aSchool({ "built-by-2016": "不详" })])).toHaveLength(1);
  });

  it("understands a tick", () => {
    expect(found("flag-not-understood", [aSchool({ "built-by-2016": "√" })])).toHaveLength(0);
  });

  it("leaves a blank alone", () => {
    expect(found("flag-not-understood", [aSchool({ "built-by-2016": null })])).toHaveLength(0);
  });
});
