import { cn2017 } from "../../../src/core/packs/cn-2017";
import { packs } from "../../../src/core/packs/catalogue";
import { comparePacks } from "../../../src/core/packs/compare-packs";
import { completenessOf } from "../../../src/core/packs/completeness";
import { stages } from "../../../src/core/stage";

const hebei = packs.find(({ id }) => id === "hebei")!;

describe("comparePacks", () => {
  it("says of every number of a standard beside itself that it is the same", () => {
    const rows = comparePacks(cn2017, cn2017, "primary");
    expect(rows).toHaveLength(7);
    expect(rows.every(({ same }) => same === true)).toBe(true);
    expect(rows.find(({ indicator }) => indicator === "sports-area")?.left).toMatchObject({
      numbers: [7.5],
      direction: "at-least",
      unseen: false,
    });
  });

  it("lists what only one of them asks", () => {
    const rows = comparePacks(cn2017, hebei, "primary");
    expect(rows.find(({ indicator }) => indicator === "backbone-teachers")).toMatchObject({ same: false });
    expect(rows.some(({ left }) => left === null)).toBe(true);
    expect(rows.some(({ right }) => right === null)).toBe(true);
  });

  it("never calls a number that nobody has seen the same", () => {
    for (const stage of stages) {
      for (const pack of packs) {
        const rows = comparePacks(pack, pack, stage);
        const { limits, known } = completenessOf(pack, stage);
        expect(rows).toHaveLength(limits);
        expect(rows.filter(({ left }) => left!.unseen)).toHaveLength(limits - known);
        rows.forEach(({ left, same }) => expect(left!.unseen && same === true).toBe(false));
      }
    }
  });
});
