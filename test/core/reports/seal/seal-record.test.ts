import fc from "fast-check";
import { inputsOf, readSealXml, sealNamespace } from "../../../../src/core";
import { sealXml } from "../../../../src/core/reports/seal/seal-record";
import { aCounty, aSeal, withCell } from "./a-sealed-county";

describe("a seal's record", () => {
  it("is read back from its part whatever a school is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }), (name) => {
        const { record } = aSeal(withCell(aCounty(), 1, 0, `校${name}`));
        expect(readSealXml(sealXml(record))).toEqual(record);
      }),
      { numRuns: 60 },
    );
  });

  it("is read where a program wrote the text with entities", () => {
    const { record } = aSeal();
    const escaped = sealXml(record).replaceAll('"', (quote, at: number) => (at < 100 ? quote : "&quot;"));
    expect(readSealXml(escaped)).toEqual(record);
  });

  it.each([
    null,
    "",
    "<other/>",
    `<seal xmlns="${sealNamespace}">{</seal>`,
    `<seal xmlns="${sealNamespace}">{"format":2}</seal>`,
  ])("is none in %s", (xml) => {
    expect(readSealXml(xml)).toBeNull();
  });

  it.each<[string, object]>([
    ["a standard", { pack: { id: "x" } }],
    ["a stage", { stage: "senior" }],
    ["a digest", { digest: 1 }],
    ["names of sheets", { names: { cover: "a" } }],
    ["what was added", { added: {} }],
    ["rows", { inputs: [{ columns: [1], rows: [5] }] }],
  ])("is none without %s", (_, part) => {
    expect(readSealXml(sealXml({ ...aSeal().record, ...part }))).toBeNull();
  });

  it("holds every cell of the schools, and no other", () => {
    const { record } = aSeal();
    const inputs = inputsOf(record);
    expect(inputs).toHaveLength(3 * 16);
    expect(inputs[4]).toEqual({ row: 1, column: 4, value: 500 });
  });

  it("stays far below what a workbook may carry, for 2,000 schools", async () => {
    const { countyGrid } = await import("../../../bench/county-grid");
    expect(sealXml(aSeal(countyGrid(2000, 15)).record).length).toBeLessThan(500_000);
  });
});
