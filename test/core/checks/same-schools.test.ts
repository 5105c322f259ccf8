import { pairSchools } from "../../../src/core/checks/same-schools";

interface Named {
  readonly name: string;
  readonly code: string | null;
}

const paired = (now: readonly Named[], before: readonly Named[]) => {
  const { pairs, gone, added } = pairSchools(now, before, ({ code }) => code);
  return {
    pairs: pairs.map((pair) => `${pair.before.name}→${pair.now.name}`),
    gone: gone.map(({ name }) => name),
    added: added.map(({ name }) => name),
  };
};

describe("schools of two years", () => {
  it("are the same by code, whatever they are called", () => {
    expect(paired([{ name: "新", code: "1" }], [{ name: "旧", code: "1" }])).toEqual({
      pairs: ["旧→新"],
      gone: [],
      added: [],
    });
  });

  it("are the same by a name that is theirs alone, and never take the partner of a code", () => {
    const now = [
      { name: "甲", code: null },
      { name: "乙", code: "1" },
    ];
    expect(paired(now, [{ name: "甲", code: "1" }])).toEqual({ pairs: ["甲→乙"], gone: [], added: ["甲"] });
    expect(paired(now, [{ name: "甲", code: "9" }])).toMatchObject({ pairs: ["甲→甲"], added: ["乙"] });
  });

  it("are not paired by a code or name that several share", () => {
    const twice = [
      { name: "中心小学", code: "1" },
      { name: "中心小学", code: "1" },
    ];
    expect(paired(twice, twice.slice(1))).toEqual({
      pairs: [],
      gone: ["中心小学"],
      added: ["中心小学", "中心小学"],
    });
  });
});
