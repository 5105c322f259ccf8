import { findPack, stages, type IndicatorLimit, type SchoolDetails } from "../../../src/core";
import { limitFor } from "../../../src/core/packs/limit-for";
import { decidingDetails, describedSchool } from "../../../src/core/packs/school-details";
import { packs } from "../../../src/core/packs/catalogue";

const untold: SchoolDetails = {
  ...{ location: null, type: null, classes: null, builtYear: null, migrantShare: null },
};

function limitOf(packId: string, indicator: string): IndicatorLimit {
  return findPack(packId)!.limits.find((limit) => limit.indicator === indicator)!;
}

describe("decidingDetails", () => {
  it.each([
    { packId: "cn-2017", indicator: "teaching-area", details: [] },
    { packId: "hebei", indicator: "land-area", details: ["location", "centre"] },
    { packId: "hebei", indicator: "pupils-per-staff", details: ["location"] },
    { packId: "shandong", indicator: "land-area-in-all", details: ["type", "classes"] },
    { packId: "guizhou", indicator: "land-area", details: ["builtYear"] },
    { packId: "guangdong-2013", indicator: "largest-class", details: ["migrantShare"] },
  ])("names what $packId tells limits on $indicator apart by", ({ packId, indicator, details }) => {
    expect(decidingDetails(limitOf(packId, indicator), "primary")).toEqual(details);
  });

  it("is empty for no limit that is undecided", () => {
    const undecided = packs.flatMap(({ limits }) =>
      limits.flatMap((limit) =>
        stages
          .filter((stage) => limitFor(limit, stage, describedSchool(untold)).why === "undecided")
          .map((stage) => decidingDetails(limit, stage)),
      ),
    );
    expect(undecided.length).toBeGreaterThan(5);
    undecided.forEach((details) => expect(details).not.toEqual([]));
  });
});

describe("describedSchool", () => {
  it("counts a share of migrant children as the standard does: above 30 %, not at it", () => {
    const limit = limitOf("guangdong-2013", "largest-class");
    const at = (migrantShare: number) =>
      limitFor(limit, "primary", describedSchool({ ...untold, migrantShare })).limit;
    expect([at(0.3), at(0.3000001), at(1)]).toEqual([45, 50, 50]);
  });

  it("leaves unknown what was not told", () => {
    const { amounts, location, type } = describedSchool(untold);
    expect([location, type, amounts.classes?.value, amounts["built-year"]?.value]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
