import { DomainError } from "../../src/core";
import type { BlankReader } from "../../src/functions/blank-cells";
import { callFunction, type FunctionCall, type FunctionResult } from "../../src/functions/call-function";
import type { FunctionEntry, FunctionParameter } from "../../src/functions/function-entry";
import { createMemo } from "../../src/functions/memo";
import { column, readerOf } from "./formula";
import { callOf, probeFunction, rangeParameter, refusalOf, type Given } from "./probe";

const limit: FunctionParameter = { ...rangeParameter("limit"), kind: "number" };
const note: FunctionParameter = { ...rangeParameter("note"), kind: "text" };
const probe = probeFunction({
  optional: [limit, note],
  measure: (_, { number, text }) => [[number("limit") ?? "no limit", text("note") ?? "no note"]],
});
const amounts = { amounts: column(1, 2) };
const neverAsked: BlankReader = () => {
  throw new Error("the host was asked about blanks without need");
};
const hosts = [{ blank: 0 }, { blank: "" }, { blank: null }];

const firstRow = (result: FunctionResult) => result[0];
const answerAtOnce = (entry: FunctionEntry, given: Given, more: Partial<FunctionCall> = {}) =>
  callFunction(entry, { ...callOf(entry, given), ...more }, neverAsked) as FunctionResult;
const answer = async (entry: FunctionEntry, given: Given, readBlanks: BlankReader) =>
  firstRow(await callFunction(entry, callOf(entry, given), readBlanks));

describe("an argument of one value", () => {
  it("is a number or a text, trimmed", () => {
    const values = { ...amounts, limit: 2.5, note: " 城 " };
    expect(firstRow(answerAtOnce(probe, { values }))).toEqual([2.5, "城"]);
  });

  it("may come as a range of one cell", () => {
    const values = { ...amounts, limit: [[2.5]], note: [[7]] };
    expect(firstRow(answerAtOnce(probe, { values }))).toEqual([2.5, "7"]);
  });

  it("is a 0 that was typed into the formula, at once", () => {
    expect(firstRow(answerAtOnce(probe, { values: { ...amounts, limit: 0 } }))).toEqual([0, "no note"]);
  });

  it.each(hosts)("is left out when its cell is blank and comes as $blank", async ({ blank }) => {
    const given = {
      values: { ...amounts, limit: blank, note: blank },
      addresses: { limit: "小学!A1", note: "小学!A2" },
    };
    expect(await answer(probe, given, readerOf([]))).toEqual(["no limit", "no note"]);
  });

  it("is the 0 its cell holds", async () => {
    const given = { values: { ...amounts, limit: 0 }, addresses: { limit: "小学!A1" } };
    expect(await answer(probe, given, readerOf([[0]]))).toEqual([0, "no note"]);
  });

  it.each([
    {
      values: { limit: "五" },
      sentence: "“limit”应为数值，现在是“五”。",
    },
    {
      values: { limit: { basicType: "Error", basicValue: "#N/A" } },
      sentence: "单元格 小学!A1 是错误值 #N/A，请先改正该单元格。",
    },
    {
      values: { note: { basicType: "Error", basicValue: "#REF!" } },
      sentence: "单元格 小学!A2 是错误值 #REF!，请先改正该单元格。",
    },
    { values: { limit: [[1], [2]] }, sentence: "单元格 小学!A1 是错误值 #VALUE!，请先改正该单元格。" },
    {
      values: { output: "all" },
      sentence: "“结果”不能是“all”，可选：value、detail。",
    },
  ])("is refused: $sentence", ({ values, sentence }) => {
    const given = {
      values: { ...amounts, ...values },
      addresses: { limit: "小学!A1", note: "小学!A2" },
    };
    const asked = probeFunction({ optional: [limit, note], measure: (_, { number, text }) => number("limit") ?? (text("note") ?? "").length }); // prettier-ignore
    expect(refusalOf(() => answerAtOnce(asked, given))).toBe(sentence);
  });
});

describe("a call by a host that tells no addresses", () => {
  const sum = probeFunction();

  it("is answered when nothing in it is 0", () => {
    expect(answerAtOnce(sum, { values: amounts }, { addresses: null })).toEqual([[3]]);
  });

  it("is refused at a 0, which may be a blank", () => {
    const given = { values: { amounts: column(1, 0) } };
    expect(refusalOf(() => answerAtOnce(sum, given, { addresses: null }))).toMatch(
      "无法判断“总量”第 2 行是空白还是 0",
    );
  });
});

describe("arguments beyond what a host hands over", () => {
  const sum = probeFunction();

  it("are refused when nothing came of a range", () => {
    const given = { values: { amounts: null }, addresses: { amounts: "小学!C:C" } };
    expect(refusalOf(() => answerAtOnce(sum, given))).toMatch("超过 Excel 网页版一次能交给函数的 5 MB");
  });

  it("are refused on a host with a limit only", () => {
    const given = { values: { amounts: column(1 / 3, 2 / 3) } };
    expect(answerAtOnce(sum, given)).toEqual([[1]]);
    expect(refusalOf(() => answerAtOnce(sum, given, { payloadLimit: 20 }))).toMatch("未予计算");
  });

  it("are measured without the blank rows below", () => {
    const values = { amounts: column(1, ...Array<null>(1000).fill(null)) };
    expect(answerAtOnce(sum, { values }, { payloadLimit: 50 })).toEqual([[1]]);
  });
});

describe("whole columns", () => {
  const sum = probeFunction();
  const rows = 1_048_576;
  const whole = (blank: unknown, ...cells: readonly unknown[]) =>
    Array.from({ length: rows }, (_, row) => [row < cells.length ? cells[row] : blank]);
  const addresses = { amounts: "小学!A:A", pupils: "小学!B:B" };
  const sheet = [
    [6000, 300],
    [0, 100],
    [null, null],
    [4000, 100],
  ];

  it.each(hosts)("are computed as their filled part when blanks come as $blank", async ({ blank }) => {
    const columnOf = (which: number) => whole(blank, ...sheet.map((cells) => cells[which] ?? blank));
    const given = { values: { amounts: columnOf(0), pupils: columnOf(1) }, addresses };
    const start = performance.now();
    expect(await answer(sum, given, readerOf(sheet))).toEqual([60]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it("never pair with a range that starts elsewhere", () => {
    const given = { values: { amounts: whole(null, 1, 2), pupils: column(3, 4) } };
    expect(refusalOf(() => answerAtOnce(sum, given))).toMatch("“总量”为 1048576×1，“在校生数”为 2×1");
  });

  it("name a blank in the longer one's rows", () => {
    const given = { values: { amounts: whole(null, 1, 2, 3), pupils: whole(null, 1, 1) }, addresses };
    expect(refusalOf(() => answerAtOnce(sum, given))).toMatch("单元格 小学!B3 是空白");
  });
});

describe("a recalculation", () => {
  const addresses = { amounts: "小学!A1:A2" };
  const counted = () => {
    let computed = 0;
    const entry = probeFunction({
      measure: ({ values }) => {
        computed += 1;
        return values.reduce((sum, value) => sum + value, 0);
      },
    });
    const memo = createMemo<FunctionResult>();
    const call = (cells: unknown, readBlanks: BlankReader = neverAsked, more: Partial<FunctionCall> = {}) =>
      callFunction(
        entry,
        { ...callOf(entry, { values: { amounts: cells }, addresses }), ...more },
        readBlanks,
        memo,
      );
    return { call, computed: () => computed };
  };

  it("that changes nothing computes nothing", () => {
    const { call, computed } = counted();
    expect(call(column(1, 2))).toEqual([[3]]);
    expect(call(column(1, 2))).toEqual([[3]]);
    expect(computed()).toBe(1);
  });

  it("that changes a number computes anew", () => {
    const { call } = counted();
    void call(column(1, 2));
    expect(call(column(1, 3))).toEqual([[4]]);
  });

  it("never answers a blank for a 0 or a 0 for a blank, though the host hands over the same", async () => {
    const { call, computed } = counted();
    const handedOver = column(5, 0);
    const zero = readerOf([[5], [0]]);
    const blank = readerOf([[5], [null]]);
    expect(await call(handedOver, zero, { values: [handedOver, null, null, null, "detail"] })).toContainEqual(
      ["采用行数", 2],
    );
    expect(
      await call(handedOver, blank, { values: [handedOver, null, null, null, "detail"] }),
    ).toContainEqual(["采用行数", 1]);
    expect(await call(handedOver, zero, { values: [handedOver, null, null, null, "detail"] })).toContainEqual(
      ["采用行数", 2],
    );
    expect(computed()).toBe(2);
  });

  it("refuses anew when the host can no longer tell", async () => {
    const { call } = counted();
    await call(column(5, 0), readerOf([[5], [0]]));
    await expect(call(column(5, 0), () => Promise.reject(new Error("busy")))).rejects.toThrow(
      "cell-blank-or-zero",
    );
  });

  it("of another cell names that cell", () => {
    const { call } = counted();
    const refusal = (more: Partial<FunctionCall>) => refusalOf(() => call(column(1, "x"), undefined, more));
    expect(refusal({})).toMatch("小学!A2");
    expect(refusal({ addresses: ["小学!C5:C6"] })).toMatch("小学!C6");
    expect(refusal({ addresses: [] })).toMatch("“总量”第 2 行");
  });

  it("in another language or under another standard is another call", () => {
    const { call, computed } = counted();
    void call(column(1, 2));
    void call(column(1, 2), undefined, { language: "en" });
    void call(column(1, 2), undefined, { standard: { packId: "cn-2017-county", stage: "primary" } });
    expect(computed()).toBe(3);
  });

  it("hands faults on", () => {
    const entry = probeFunction({
      measure: () => {
        throw new TypeError("a fault");
      },
    });
    expect(() => answerAtOnce(entry, { values: amounts })).toThrow(TypeError);
    expect(() => answerAtOnce(entry, { values: amounts })).not.toThrow(DomainError);
  });
});
