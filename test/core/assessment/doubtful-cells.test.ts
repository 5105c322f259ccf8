import { checkReading } from "../../../src/core";
import { doubtfulCells } from "../../../src/core/assessment/doubtful-cells";
import { aSchool, aSheet, type SchoolRow } from "../a-sheet";
import { cellOf } from "../trails/a-trail";

function doubtful(rows: readonly SchoolRow[]) {
  const { reading, report } = checkReading(aSheet(rows), { packId: "cn-2017", stage: "primary" });
  return doubtfulCells(reading, report.issues);
}

describe("cells that are known to be wrong", () => {
  it("are those of figures that cannot be, and no others", () => {
    const rows = [aSchool({ "backbone-teachers": 1.5 }), aSchool()];
    const isDoubtful = doubtful(rows);
    expect(isDoubtful(cellOf(rows, "backbone-teachers"))).toBe(true);
    expect(isDoubtful(cellOf(rows, "backbone-teachers", 1))).toBe(false);
    expect(isDoubtful(cellOf(rows, "pupils"))).toBe(false);
  });

  it.each<{ row: SchoolRow; field: "retention-rate" | "largest-class" | "building-area" }>([
    { row: { "retention-rate": 98 }, field: "retention-rate" },
    { row: { "largest-class": 12 }, field: "largest-class" },
    { row: { "building-area": 100 }, field: "building-area" },
  ])("are $field in $row", ({ row, field }) => {
    const rows = [aSchool(row)];
    expect(doubtful(rows)(cellOf(rows, field))).toBe(true);
  });

  it("are a part of an area and the area it exceeds", () => {
    const rows = [aSchool({ "indoor-sports-area": 9000 })];
    const isDoubtful = doubtful(rows);
    expect(isDoubtful(cellOf(rows, "indoor-sports-area"))).toBe(true);
    expect(isDoubtful(cellOf(rows, "teaching-area"))).toBe(true);
    expect(isDoubtful({ ...cellOf(rows, "teaching-area"), sheet: "初中" })).toBe(false);
  });
});
