import { call, column, englishResultOf, resultOf } from "../formula";

const books = column(279, 137, 935, 160, 402);
const pupils = column(45, 37, 89, 76, 55);
const perPupil = column(279 / 45, 137 / 37, 935 / 89, 160 / 76, 402 / 55);

const balanceCv = (...values: readonly unknown[]) => resultOf({ id: "BALANCE_CV", values });

describe("BALANCE_CV", () => {
  // https://m.777doc.com/doc-2019910.html
  it("reproduces the published worked example from totals and pupils", async () => {
    expect(await balanceCv(books, pupils, null, null)).toBeCloseTo(0.5152566298844764, 14);
  });

  it.each([
    { given: "totals", values: [books, pupils, "amount", "weighted"], cv: 0.5152566298844764 },
    { given: "per-pupil values", values: [perPupil, pupils, "ratio", "weighted"], cv: 0.5152566298844764 },
    { given: "per-pupil values alone", values: [perPupil], cv: 0.4887706816 },
    { given: "totals, unweighted", values: [books, pupils, null, "population"], cv: 0.4887706816 },
    { given: "totals, n − 1", values: [books, pupils, null, "sample"], cv: 0.5464622347 },
    { given: "per-pupil values, n − 1", values: [perPupil, null, "ratio", "sample"], cv: 0.5464622347 },
    {
      given: "choices in capitals with spaces",
      values: [books, pupils, " Amount ", "WEIGHTED"],
      cv: 0.5152566298844764,
    },
    { given: "rows instead of columns", values: [[books.flat()], [pupils.flat()]], cv: 0.5152566298844764 },
  ])("computes from $given", async ({ values, cv }) => {
    expect(await balanceCv(...values)).toBeCloseTo(cv, 10);
  });

  it.each([
    { estimator: null, method: "按在校生数加权，除以总权数" },
    { estimator: "population", method: "不加权，除以 n" },
    { estimator: "sample", method: "不加权，除以 n − 1" },
  ])("says in detail how it was computed: $method", async ({ estimator, method }) => {
    const values = [[...books, [5]], [...pupils, ["x"]], null, estimator, "skip", "detail"];
    expect(await call({ id: "BALANCE_CV", values })).toEqual([
      ["差异系数", await balanceCv(books, pupils, null, estimator)],
      ["采用行数", 5],
      ["未采用行数", 1],
      ["方法", method],
    ]);
  });

  it("leaves out rows that are blank in both ranges, so whole columns may be given", async () => {
    const longBooks = [...column(null), ...books, ...column("", null, undefined)];
    const longPupils = [...column(""), ...pupils, ...column(null, "", null)];
    expect(await balanceCv(longBooks, longPupils)).toBeCloseTo(0.5152566298844764, 14);
  });

  it("keeps a school that has nothing", async () => {
    expect(await balanceCv(column(0, 200), column(100, 100))).toBe(1);
  });

  it.each([
    { values: [books, null, "amount"], sentence: "选择“amount”时需要在校生数，请给出在校生数的区域。" },
    {
      values: [books, null, null, "weighted"],
      sentence: "选择“weighted”时需要在校生数，请给出在校生数的区域。",
    },
    { values: [books, pupils, "total"], sentence: "“口径”不能是“total”，可选：amount、ratio。" },
    {
      values: [books, pupils, null, "STDEV"],
      sentence: "“算法”不能是“STDEV”，可选：weighted、population、sample。",
    },
    {
      values: [column(5), null, null, "sample"],
      sentence: "只有 1 个数值，除以 n − 1 的算法至少需要 2 个。",
    },
  ])("refuses: $sentence", async ({ values, sentence }) => {
    expect(await balanceCv(...values)).toBe(sentence);
  });

  it("says what is wrong with pupils and amounts, and where", async () => {
    const addresses = ["小学!C5:C6", "小学!B5:B6"];
    const at = (amounts: unknown[][], pupilCells: unknown[][]) =>
      englishResultOf({ id: "BALANCE_CV", values: [amounts, pupilCells], addresses });
    expect(await at(column(5, 6), column(100, -3))).toBe(
      "Cell 小学!B6 gives -3 pupils; more than 0 are needed. Leave schools without pupils out of the range.",
    );
    expect(await at(column(-5, 6), column(100, 90))).toBe(
      "Cell 小学!C5 is -5; it cannot be below 0. Correct it.",
    );
  });
});
