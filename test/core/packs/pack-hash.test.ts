import { createHash } from "node:crypto";
import fc from "fast-check";
import { packHash, packs, type ThresholdPack } from "../../../src/core";
import { canonicalJson } from "../../../src/core/packs/pack-hash";

type Path = readonly (string | number)[];

/** Every place of a pack that holds a number. */
function numbersIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === "number") {
    return [path];
  }
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => numbersIn(each, [...path, index]));
  }
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, each]) => numbersIn(each, [...path, key]))
    : [];
}

function changedAt<T>(value: T, [key, ...rest]: Path, change: (number: number) => number): T {
  if (key === undefined) {
    return change(value as number) as T;
  }
  if (Array.isArray(value)) {
    return value.map((each: unknown, index) => (index === key ? changedAt(each, rest, change) : each)) as T;
  }
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [key]: changedAt(record[key], rest, change) } as T;
}

/** The same, with the members of every object in reverse. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) {
    return value.map(reversed) as T;
  }
  return typeof value === "object" && value !== null
    ? (Object.fromEntries(
        Object.entries(value)
          .map(([key, each]) => [key, reversed<unknown>(each)] as const)
          .reverse(),
      ) as T)
    : value;
}

const aPack = fc.constantFrom(...packs);
const aPlace = aPack.chain((pack) => fc.tuple(fc.constant(pack), fc.constantFrom(...numbersIn(pack))));

describe("packHash", () => {
  it("is the SHA-256 of the sorted JSON, as another implementation computes it", () => {
    const [pack] = packs;
    const expected = createHash("sha256").update(canonicalJson(pack), "utf8").digest("hex");
    expect(packHash(pack!)).toBe(expected);
  });

  it("changes with any number of a pack", () => {
    fc.assert(
      fc.property(aPlace, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), ([pack, path], more) => {
        const other = changedAt<ThresholdPack>(pack, path, (number) => number + more);
        expect(packHash(other)).not.toBe(packHash(pack));
      }),
    );
  });

  it("changes when a number becomes unknown", () => {
    const [pack] = packs;
    const [first, ...others] = pack!.limits;
    const blank = { ...first!, cases: { ...first!.cases, primary: [{ value: null }] } };
    expect(packHash({ ...pack!, limits: [blank, ...others] })).not.toBe(packHash(pack!));
  });

  it.each(packs.map((pack) => [pack.id, pack] as const))(
    "does not depend on the order in which %s is written",
    (_id, pack) => {
      expect(Object.keys(reversed(pack))[0]).toBe(Object.keys(pack).at(-1));
      expect(packHash(reversed(pack))).toBe(packHash(pack));
    },
  );

  it("depends on the order of limits", () => {
    const [pack] = packs;
    expect(packHash({ ...pack!, limits: [...pack!.limits].reverse() })).not.toBe(packHash(pack!));
  });

  it("tells every shipped pack from the others", () => {
    expect(new Set(packs.map(packHash)).size).toBe(packs.length);
  });
});
