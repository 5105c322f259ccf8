import { forgetting, keeping } from "../../src/core/memory";

const thing = {};
const other = {};

describe("a memory that keeps", () => {
  it("gives the same thing back under the same terms, and makes it anew under others", () => {
    const memory = keeping<object, object>();
    const made = memory.under(() => "a")(thing, () => ({}));
    expect(memory.under(() => "a")(thing, () => ({}))).toBe(made);
    expect(memory.under(() => "b")(thing, () => ({}))).not.toBe(made);
    expect(memory.under(() => "a")(thing, () => ({}))).not.toBe(made);
  });

  it("keeps each thing by itself, and drops what no longer holds", () => {
    const recall = keeping<object, number>().under(() => "");
    expect(recall(thing, () => 1)).toBe(1);
    expect(recall(other, () => 2)).toBe(2);
    expect(
      recall(
        thing,
        () => 3,
        (kept) => kept !== 1,
      ),
    ).toBe(3);
    expect(recall(thing, () => 4)).toBe(3);
  });
});

it("a memory that forgets makes everything anew, and does not even ask for the terms", () => {
  const terms = jest.fn(() => "");
  const recall = forgetting<object, number>().under(terms);
  expect([recall(thing, () => 1), recall(thing, () => 2)]).toEqual([1, 2]);
  expect(terms).not.toHaveBeenCalled();
});
