import { indicatorOf } from "../../../src/core";
import { stagePart } from "../../../src/core/assessment/stage-part";
import { schoolOf } from "./a-school";

const divided = (field: "teaching-area" | "net-teaching-area", row: Parameters<typeof schoolOf>[0]) => {
  const school = schoolOf(row);
  const stageShare = { whole: 1000, share: 0.4, cells: [] };
  return { ...school, amounts: { ...school.amounts, [field]: { ...school.amounts[field]!, stageShare } } };
};

describe("stagePart", () => {
  it("is all of it where nothing is divided", () => {
    expect(stagePart(schoolOf(), indicatorOf("teaching-area"))).toBe(1);
  });

  it("is the stage's share of the field that is added to", () => {
    expect(stagePart(divided("teaching-area", {}), indicatorOf("teaching-area"))).toBe(0.4);
  });

  it("is the share of the figure the sheet gives instead", () => {
    const school = divided("net-teaching-area", { "net-teaching-area": 1000 });
    const amounts = { ...school.amounts };
    delete amounts["teaching-area"];
    expect(stagePart({ ...school, amounts }, indicatorOf("teaching-area"))).toBe(0.4);
  });
});
