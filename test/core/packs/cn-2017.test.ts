import { coefficientOutcome, findPack, indicators, packs } from "../../../src/core";

const pack = findPack("cn-2017")!;

describe("the 2017 pack", () => {
  it("is the first one offered", () => {
    expect(packs[0]).toBe(pack);
  });

  it("has a limit for each of the seven indicators, in their order", () => {
    const seven = indicators.slice(0, 7).map(({ id }) => id);
    expect(pack.limits.map(({ indicator }) => indicator)).toEqual(seven);
    expect(pack.balance!.indicators).toEqual(seven);
  });

  // the 85 % floors as an independent county system codes them
  it("has the floors county systems use", () => {
    const floors = (stage: "primary" | "junior") =>
      pack.limits.map(({ cases }) =>
        Number(((cases[stage][0]!.value as number) * pack.schoolRule!.floor!).toFixed(6)),
      );
    expect(floors("primary")).toEqual([3.57, 0.85, 0.765, 3.825, 6.375, 1700, 1.955]);
    expect(floors("junior")).toEqual([4.505, 0.85, 0.765, 4.93, 8.67, 2125, 2.04]);
  });

  it("says that its transcription has not been verified, and where it was read", () => {
    expect(pack.citation).toMatchObject({ documentNumber: "教督〔2017〕6号", transcription: "unverified" });
    expect(pack.citation.address).toMatch(/^https:\/\//);
  });
});

describe("published coefficients under the 2017 pack", () => {
  const outcomes = (cvs: readonly number[], stage: "primary" | "junior") =>
    cvs.map((cv) => coefficientOutcome(cv, pack.balance!.ceiling[stage]));

  // https://www.jjq.gov.cn/openness/grassroots/6603441/38916753.html
  it("fails 鸠江区 2023 on backbone teachers alone, at 0.501787", () => {
    const published = [0.297929, 0.501787, 0.401952, 0.288419, 0.37545, 0.312782, 0.394205];
    expect(outcomes(published, "primary")).toEqual(["met", "unmet", "met", "met", "met", "met", "met"]);
  });

  // https://275167.com/OpennessContent/download/2668105.html
  it.each([
    { stage: "primary" as const, published: [0.677, 0.674, 0.618, 0.519, 0.597, 0.167, 0.759], unmet: 6 },
    { stage: "junior" as const, published: [0.542, 1.055, 0.507, 0.587, 0.686, 0.254, 0.496], unmet: 6 },
  ])("fails 宁国市 2022, $stage, on $unmet of seven", ({ stage, published, unmet }) => {
    const judged = outcomes(published, stage);
    expect(judged.filter((outcome) => outcome === "unmet")).toHaveLength(unmet);
    expect(judged[5]).toBe("met");
  });
});
