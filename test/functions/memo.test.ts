import fc from "fast-check";
import { DomainError, type Cell } from "../../src/core";
import { callKey, sameCall, type CallKey } from "../../src/functions/call-key";
import { toCells } from "../../src/functions/cells";
import { createMemo } from "../../src/functions/memo";
import { readParameterAddress } from "../../src/functions/parameter-address";

const keyOf = (rows: unknown, address = "小学!C5:C6", circumstances: readonly unknown[] = ["CV", "zh-CN"]) =>
  callKey(
    circumstances,
    new Map([
      ["amounts", { parameter: "总量", rows: toCells(rows), address: readParameterAddress(address) }],
    ]),
  );

describe("callKey", () => {
  const key = keyOf([[1], [0]]);

  it("is the same for the same call", () => {
    expect(sameCall(key, keyOf([[1], [0]]))).toBe(true);
  });

  it.each([
    { differs: "a number", other: keyOf([[1], [2]]) },
    { differs: "a number in its last bit", other: keyOf([[1 + Number.EPSILON], [0]]) },
    { differs: "a blank for a 0", other: keyOf([[1], [null]]) },
    { differs: "a text for a 0", other: keyOf([[1], ["0"]]) },
    { differs: "a truth value for a 0", other: keyOf([[1], [false]]) },
    { differs: "an error for a 0", other: keyOf([[1], [NaN]]) },
    { differs: "the shape", other: keyOf([[1, 0]]) },
    { differs: "the order", other: keyOf([[0], [1]]) },
    { differs: "the place", other: keyOf([[1], [0]], "小学!C6:C7") },
    { differs: "the sheet", other: keyOf([[1], [0]], "初中!C5:C6") },
    { differs: "having no place", other: keyOf([[1], [0]], "") },
    { differs: "the workbook", other: keyOf([[1], [0]], "[邻县.xlsx]小学!C5:C6") },
    { differs: "the function", other: keyOf([[1], [0]], undefined, ["GINI", "zh-CN"]) },
    { differs: "the language", other: keyOf([[1], [0]], undefined, ["CV", "en"]) },
  ])("tells calls apart by $differs", ({ other }) => {
    expect(sameCall(key, other)).toBe(false);
  });

  it("tells any two different tables apart", () => {
    const cell = fc.oneof(
      fc.constantFrom<Cell>(null, 0, "0", "", false, true, "null", "a"),
      fc.integer({ min: 0, max: 3 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(table, table, (left, right) => {
        const alike = JSON.stringify(toCells(left)) === JSON.stringify(toCells(right));
        expect(sameCall(keyOf(left), keyOf(right))).toBe(alike);
      }),
    );
  });

  it("scatters small whole numbers over the hashes", () => {
    const hashes = Array.from({ length: 5000 }, (_, number) => keyOf([[number], [0]]).hash);
    expect(new Set(hashes).size).toBeGreaterThan(4990);
  });
});

describe("createMemo", () => {
  const counted = () => {
    let computed = 0;
    return {
      answer: () => [[++computed]],
      computed: () => computed,
    };
  };

  it("computes a call once", () => {
    const memo = createMemo<number[][]>();
    const { answer, computed } = counted();
    expect(memo.recall(keyOf([[1]]), answer)).toEqual([[1]]);
    expect(memo.recall(keyOf([[1]]), answer)).toEqual([[1]]);
    expect(computed()).toBe(1);
  });

  it("computes anew for other arguments", () => {
    const memo = createMemo<number[][]>();
    const { answer } = counted();
    memo.recall(keyOf([[1]]), answer);
    expect(memo.recall(keyOf([[null]]), answer)).toEqual([[2]]);
  });

  it("remembers a refusal", () => {
    const memo = createMemo<number[][]>();
    let computed = 0;
    const refuse = () => {
      computed += 1;
      throw new DomainError("sample-empty", {});
    };
    expect(() => memo.recall(keyOf([[1]]), refuse)).toThrow("sample-empty");
    expect(() => memo.recall(keyOf([[1]]), refuse)).toThrow("sample-empty");
    expect(computed).toBe(1);
  });

  it("does not remember a fault", () => {
    const memo = createMemo<number[][]>();
    const fail = () => {
      throw new TypeError("a fault");
    };
    expect(() => memo.recall(keyOf([[1]]), fail)).toThrow(TypeError);
    expect(memo.recall(keyOf([[1]]), () => [[5]])).toEqual([[5]]);
  });

  it("never takes calls of one hash for each other", () => {
    const memo = createMemo<number[][]>();
    const sameHash = (rows: unknown): CallKey => ({ ...keyOf(rows), hash: 7 });
    expect(memo.recall(sameHash([[1]]), () => [[10]])).toEqual([[10]]);
    expect(memo.recall(sameHash([[2]]), () => [[20]])).toEqual([[20]]);
    expect(memo.recall(sameHash([[1]]), () => [[11]])).toEqual([[11]]);
  });

  it("drops what was asked longest ago when there are too many", () => {
    const memo = createMemo<string>({ entries: 2, weight: 1e6 });
    memo.recall(keyOf([[1]]), () => "first");
    memo.recall(keyOf([[2]]), () => "second");
    memo.recall(keyOf([[1]]), () => "never");
    memo.recall(keyOf([[3]]), () => "third");
    expect(memo.recall(keyOf([[1]]), () => "anew")).toBe("first");
    expect(memo.recall(keyOf([[2]]), () => "anew")).toBe("anew");
  });

  it("drops the oldest when they weigh too much, and keeps nothing that is most of the room", () => {
    const weight = ({ bits, words }: CallKey) => bits.length / 2 + words.length;
    const room = 4 * weight(keyOf([[1]]));
    const memo = createMemo<string>({ entries: 100, weight: room });
    [1, 2, 3, 4, 5].forEach((number) => memo.recall(keyOf([[number]]), () => "kept"));
    expect(memo.recall(keyOf([[5]]), () => "anew")).toBe("kept");
    expect(memo.recall(keyOf([[1]]), () => "anew")).toBe("anew");

    const large = Array.from({ length: room }, () => [1]);
    memo.recall(keyOf(large), () => "large");
    expect(memo.recall(keyOf(large), () => "anew")).toBe("anew");
    expect(memo.recall(keyOf([[5]]), () => "anew")).toBe("kept");
  });
});
