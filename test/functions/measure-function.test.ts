import { DomainError } from "../../src/core";
import { column } from "./formula";
import { argumentsOf, probeFunction, rangeParameter, refusalOf } from "./probe";

const amounts = column(6000, null, 4000);
const pupils = column(300, 50, 100);
const addresses = { amounts: "小学!C5:C7", pupils: "小学!B5:B7" };

describe("measureFunction", () => {
  it("puts the shared parameters in one order, with its own after the amounts and the basis", () => {
    const entry = probeFunction({
      required: [{ ...rangeParameter("group"), optional: false }],
      optional: [rangeParameter("rank")],
    });
    expect(entry.parameters.map(({ id }) => id)).toEqual([
      "amounts",
      "group",
      "pupils",
      "basis",
      "rank",
      "missing",
      "output",
    ]);
  });

  it("gives a measure per-pupil values weighted by pupils", () => {
    const entry = probeFunction({
      measure: ({ sample }) => [[...sample.values], [...sample.weights]],
    });
    const given = { values: { amounts: column(6000, 4000), pupils: column(300, 100) } };
    expect(entry.compute(argumentsOf(entry, given))).toEqual(
      expect.arrayContaining([
        [20, 40],
        [300, 100],
      ]),
    );
  });

  it("weighs all schools alike without pupils", () => {
    const entry = probeFunction({ measure: ({ sample }) => [[...sample.weights]] });
    expect(entry.compute(argumentsOf(entry, { values: { amounts: column(20, 40, 60) } }))).toContainEqual([
      1, 1, 1,
    ]);
  });

  it("gives the figure alone unless more is asked for", () => {
    const entry = probeFunction();
    const values = { amounts, pupils, missing: "skip" };
    expect(entry.compute(argumentsOf(entry, { values }))).toBe(60);
    expect(entry.compute(argumentsOf(entry, { values: { ...values, output: "value" } }))).toBe(60);
  });

  it("says what the figure rests on when asked", () => {
    const entry = probeFunction();
    const given = { values: { amounts, pupils, missing: "skip", output: "detail" } };
    expect(entry.compute(argumentsOf(entry, given))).toEqual([
      ["合计", 60],
      ["采用行数", 2],
      ["未采用行数", 1],
      ["方法", "相加"],
    ]);
    expect(entry.compute(argumentsOf(entry, given, "en"))).toEqual([
      ["sum", 60],
      ["rows used", 2],
      ["rows ignored", 1],
      ["method", "addition"],
    ]);
  });

  it("names the figure after its choices where it has several", () => {
    const entry = probeFunction({
      label: ({ choice }) => {
        const basis = choice("basis") ?? "amount";
        return { "zh-CN": basis, en: basis };
      },
    });
    const given = { values: { amounts: column(20), basis: "ratio", output: "detail" } };
    expect(entry.compute(argumentsOf(entry, given))).toContainEqual(["ratio", 20]);
  });

  it("ends a table with what it rests on, asked or not", () => {
    const entry = probeFunction({ measure: () => [["小学", 1, 2]] });
    expect(entry.compute(argumentsOf(entry, { values: { amounts: column(20) } }))).toEqual([
      ["小学", 1, 2],
      ["采用行数", 1, ""],
      ["未采用行数", 0, ""],
      ["方法", "相加", ""],
    ]);
  });

  it("names the cell when the measure refuses a school", () => {
    const entry = probeFunction({
      measure: () => {
        throw new DomainError("value-not-positive", { index: 1, value: 0 });
      },
    });
    const given = { values: { amounts, pupils, missing: "skip" }, addresses };
    expect(refusalOf(() => entry.compute(argumentsOf(entry, given)))).toBe(
      "单元格 小学!C7 为 0，此指数要求各数值大于 0。",
    );
  });

  it("leaves out schools at 0 where it may, with what pairs with them, and still names the right cell", () => {
    const seen: unknown[] = [];
    const entry = probeFunction({
      optional: [rangeParameter("group"), rangeParameter("rank")],
      paired: ["group"],
      pairedNumbers: ["rank"],
      mayExcludeZeros: true,
      measure: ({ values, paired, pairedNumbers, used, ignored }) => {
        seen.push([...values], paired("group"), [...(pairedNumbers("rank") ?? [])], used, ignored);
        throw new DomainError("value-not-positive", { index: 1, value: 0 });
      },
    });
    const given = {
      values: {
        amounts: column(0, 20, "x", "n", 40),
        group: column("城", "乡", "镇", "乡", "镇"),
        rank: column(5, 4, 3, 2, 1),
        zeros: "exclude",
        missing: "skip",
      },
      addresses: { amounts: "小学!C5:C9" },
    };
    expect(refusalOf(() => entry.compute(argumentsOf(entry, given)))).toMatch("单元格 小学!C9 ");
    expect(seen).toEqual([[20, 40], ["乡", "镇"], [4, 1], 2, 3]);
  });

  it("lets a measure see the labels and numbers that pair with its schools", () => {
    const entry = probeFunction({
      optional: [rangeParameter("group"), rangeParameter("rank")],
      paired: ["group"],
      pairedNumbers: ["rank"],
      measure: ({ paired, pairedNumbers }) => [
        paired("group").map(String),
        [...(pairedNumbers("rank") ?? [])],
      ],
    });
    const given = {
      values: { amounts, pupils, missing: "skip", group: column("城", "乡", "乡"), rank: column(3, 2, 1) },
    };
    expect(entry.compute(argumentsOf(entry, given))).toEqual(
      expect.arrayContaining([
        ["城", "乡"],
        [3, 1],
      ]),
    );
  });
});
