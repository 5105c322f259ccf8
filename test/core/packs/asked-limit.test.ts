import { askedLimit, DomainError, findPack, type SchoolDetails } from "../../../src/core";

const untold: SchoolDetails = {
  ...{ location: null, type: null, classes: null, builtYear: null, migrantShare: null },
};

function refusalOf(...asked: Parameters<typeof askedLimit>) {
  try {
    askedLimit(...asked);
  } catch (error) {
    if (error instanceof DomainError) {
      return { code: error.code, params: error.params };
    }
    throw error;
  }
  return null;
}

describe("askedLimit", () => {
  it("finds what 教督〔2017〕6号 asks, and where it says so", () => {
    expect(askedLimit(findPack("cn-2017")!, "sports-area", "junior", untold)).toEqual({
      pack: findPack("cn-2017"),
      ...{ indicator: "sports-area", stage: "junior", limit: 10.2, direction: "at-least", inclusive: true },
      locator: "第六条（资源配置），第七条，第八条第（一）（四）项",
    });
  });

  it("reads a table at the class counts it lists, and at no other", () => {
    const shandong = findPack("shandong")!;
    const school: SchoolDetails = { ...untold, type: "primary-school" };
    expect(askedLimit(shandong, "running-track", "primary", { ...school, classes: 12 }).limit).toBe(200);
    expect(refusalOf(shandong, "running-track", "primary", { ...school, classes: 13 })?.code).toBe(
      "limit-unseen",
    );
  });

  it("names the standards that ask, where this one does not", () => {
    const refusal = refusalOf(findPack("cn-2012")!, "teachers", "primary", untold);
    expect(refusal?.code).toBe("limit-absent");
    expect(refusal?.params).toMatchObject({ document: "教督〔2012〕3号", elsewhere: ["guangdong-2013"] });
  });

  it("does not take a stage for another: Jiangsu asks nothing of junior schools", () => {
    expect(refusalOf(findPack("jiangsu")!, "books", "junior", untold)?.code).toBe("limit-absent");
  });

  it.each([
    { details: untold, missing: ["location"] },
    { details: { ...untold, location: "urban" as const }, missing: ["centre"] },
  ])("asks for $missing where that decides", ({ details, missing }) => {
    const refusal = refusalOf(findPack("hebei")!, "land-area", "primary", details);
    expect(refusal?.code).toBe("limit-undecided");
    expect(refusal?.params).toMatchObject({ details: missing });
  });
});
