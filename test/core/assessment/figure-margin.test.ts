import { marginOf } from "../../../src/core/assessment/figure-margin";
import type { AmountFieldId, Cell } from "../../../src/core";
import { schoolOf } from "./a-school";

const margin = (field: AmountFieldId, cell: Cell) =>
  marginOf(schoolOf({ [field]: cell }).amounts[field]!, field);

describe("marginOf", () => {
  it.each<{ field: AmountFieldId; cell: Cell; half: number; because: string }>([
    { field: "teaching-area", cell: 2513.4, half: 0.05, because: "half of the last digit" },
    { field: "teaching-area", cell: 2513, half: 0.5, because: "an area may have been rounded" },
    { field: "teaching-area", cell: "2513.40", half: 0.005, because: "text keeps its zeros" },
    { field: "equipment-value", cell: 251.34, half: 50, because: "the sheet counts in 万元" },
    { field: "equipment-value", cell: 251, half: 5000, because: "a whole number of 万元" },
    { field: "multimedia-rooms", cell: 12, half: 0, because: "rooms are counted" },
    { field: "pupils", cell: 400, half: 0, because: "pupils are counted" },
    { field: "teaching-area", cell: 0, half: 0, because: "none is none" },
    { field: "teaching-area", cell: 1000 / 3, half: 0, because: "nobody typed so many digits" },
    { field: "teaching-area", cell: null, half: 0, because: "nothing is printed" },
  ])("is $half for $cell in $field: $because", ({ field, cell, half }) => {
    expect(margin(field, cell)).toBeCloseTo(half, 9);
  });

  it("is divided among stages as the amount is", () => {
    const amount = schoolOf({ "teaching-area": 2513.4 }).amounts["teaching-area"]!;
    const share = { whole: 2513.4, share: 0.25, cells: [] };
    expect(marginOf({ ...amount, value: 2513.4 / 4, stageShare: share }, "teaching-area")).toBeCloseTo(
      0.0125,
      12,
    );
  });

  it("adds up with that of what an easing counts besides", () => {
    const { amounts } = schoolOf({ "outdoor-sports-area": 100.5, "leased-sports-area": 20.25 });
    const added = amounts["leased-sports-area"]!;
    const eased = { ...amounts["outdoor-sports-area"]!, value: 120.75, added: [added] };
    expect(marginOf(eased, "outdoor-sports-area")).toBeCloseTo(0.055, 12);
  });
});
