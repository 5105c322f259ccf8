import { coefficientOutcome, findPack } from "../../../src/core";
import { compositeOf } from "../../../src/core/assessment/composite-of";
import { exclusionOf } from "../../../src/core/checks/exclusion";
import { aRecord } from "./a-judged-school";

const pack = findPack("cn-2012")!;
const monitoring = findPack("cn-2012-monitoring")!;

describe("the 2012 pack", () => {
  it("takes the mean of eight coefficients", () => {
    expect(pack.balance).toMatchObject({ rule: "mean", inclusive: true });
    expect(pack.balance!.indicators).toEqual([
      "teaching-area",
      "sports-area",
      "equipment-value",
      "computers",
      "books",
      "teachers",
      "qualified-teachers",
      "senior-title-teachers",
    ]);
  });

  it.each([
    { stage: "primary" as const, at: 0.65, above: 0.650001 },
    { stage: "junior" as const, at: 0.55, above: 0.550001 },
  ])("lets the composite of $stage be $at and no more", ({ stage, at, above }) => {
    const { ceiling, inclusive } = pack.balance!;
    expect(coefficientOutcome(at, ceiling[stage], inclusive)).toBe("met");
    expect(coefficientOutcome(above, ceiling[stage], inclusive)).toBe("unmet");
  });

  // https://renrendoc.com/paper/214415052.html
  it("passes 永川 primary although three of its coefficients are above the ceiling", () => {
    const published = [0.696, 0.916, 0.819, 0.58, 0.45, 0.286, 0.285, 0.47];
    expect(published.filter((cv) => cv > 0.65)).toHaveLength(3);
    expect(coefficientOutcome(compositeOf(published), pack.balance!.ceiling.primary)).toBe("met");
  });

  it("asks nothing of single schools, and says that it does not judge them", () => {
    expect(pack.limits).toEqual([]);
    expect(pack.schoolRule).toBeNull();
    expect(pack.scope["zh-CN"]).toContain("不作判定");
  });

  it("leaves out private schools and teaching points of any size", () => {
    const amounts = { pupils: 300 };
    const outside = (type: "primary-school" | "teaching-point", ownership: "public" | "private") =>
      exclusionOf({ ...aRecord({ type, amounts }), ownership }, pack, "primary");
    expect(outside("primary-school", "public")).toBeNull();
    expect(outside("primary-school", "private")).toBe("private-school");
    expect(outside("teaching-point", "public")).not.toBeNull();
  });
});

describe("the pack for monitoring", () => {
  it("is stricter with the same composite", () => {
    const outcomes = [0.6, 0.600001, 0.65].map((cv) =>
      [pack, monitoring].map(({ balance }) =>
        coefficientOutcome(cv, balance!.ceiling.primary, balance!.inclusive),
      ),
    );
    expect(outcomes).toEqual([
      ["met", "met"],
      ["met", "unmet"],
      ["met", "unmet"],
    ]);
  });

  it("differs from the 2012 pack in nothing but its ceilings and its document", () => {
    const { id, title, citation, balance } = pack;
    expect({
      ...monitoring,
      ...{ id, title, citation },
      balance: { ...monitoring.balance, ceiling: balance!.ceiling },
    }).toEqual(pack);
    expect(monitoring.balance!.ceiling).toEqual({ primary: 0.6, junior: 0.5 });
  });
});
