import { column, resultOf } from "../formula";
import { books, pupils } from "./sample-county";

const williamson = (...values: readonly unknown[]) => resultOf({ id: "WILLIAMSON", values });

describe("WILLIAMSON", () => {
  it("equals BALANCE_CV where no reference is given", async () => {
    expect(await williamson(books, pupils)).toBe(
      await resultOf({ id: "BALANCE_CV", values: [books, pupils] }),
    );
  });

  it("measures from the reference that is given", async () => {
    expect(await williamson(column(6, 10), column(100, 100), "ratio", 10)).toBeCloseTo(Math.sqrt(0.08), 14);
  });

  it.each([
    { values: [books, pupils, null, 0], sentence: "参照均值为 0，应大于 0，请改正。" },
    { values: [books, pupils, null, "省"], sentence: "“参照均值”应为数值，现在是“省”。" },
  ])("refuses: $sentence", async ({ values, sentence }) => {
    expect(await williamson(...values)).toBe(sentence);
  });
});
