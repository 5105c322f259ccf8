import { column, resultOf } from "../formula";
import { books, pupils } from "./sample-county";

const verstegen = (...values: readonly unknown[]) => resultOf({ id: "VERSTEGEN", values });

describe("VERSTEGEN", () => {
  it.each([
    // the median, 6.2, is that of the first school; the third and the fifth lie above it
    { ties: null, expected: (279 + 935 + 402) / (45 + 89 + 55) / 6.2 },
    { ties: "at-or-above", expected: (279 + 935 + 402) / (45 + 89 + 55) / 6.2 },
    { ties: "above", expected: (935 + 402) / (89 + 55) / 6.2 },
    { ties: "half", expected: (935 + 402 + 7 * 6.2) / 151 / 6.2 },
  ])("counts as the upper half what ties says: $ties", async ({ ties, expected }) => {
    expect(await verstegen(books, pupils, null, ties)).toBeCloseTo(expected, 12);
  });

  it("refuses to take only schools above when there are none", async () => {
    expect(await verstegen(column(7, 7), null, null, "above")).toBe(
      "没有学校高于中位数，无法只取高于中位数的学校：可将“同值”改为 half 或 at-or-above。",
    );
  });
});
