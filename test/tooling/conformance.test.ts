import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { comparisons } from "../../src/tooling/conformance/compare";
import { explainedDifferences, explanationOf } from "../../src/tooling/conformance/differences";
import { divergences } from "../../src/tooling/conformance/divergences";
import { sameWithin } from "../../src/tooling/conformance/page";
import { conformanceTables } from "../../src/tooling/conformance/tables";

const all = comparisons();
const differing = all.filter(({ difference }) => difference > sameWithin);
const nameOf = ({ table, indicator, key }: (typeof all)[number]) => `${table} ${indicator} ${key}`;

function indicatorOf({ table, indicator }: (typeof all)[number]) {
  const found = conformanceTables()
    .find(({ id }) => id === table)
    ?.indicators.find(({ id }) => id === indicator);
  return found!;
}

describe("the figures of R", () => {
  it("are all there: four tables of fourteen indicators", () => {
    expect(conformanceTables().map(({ indicators }) => indicators.length)).toEqual([6, 5, 1, 2]);
    expect(all.length).toBeGreaterThanOrEqual(1600);
  });

  it("are ours to 1e-9, or explained by name", () => {
    const unexplained = differing.filter(({ key }) => explanationOf(key) === null);
    expect(unexplained.map(nameOf)).toEqual([]);
    expect(all.length - differing.length).toBeGreaterThanOrEqual(1581);
  });

  it.each(differing.map((each) => [nameOf(each), each] as const))(
    "are explained where they differ: the other convention gives %s",
    (_, each) => {
      const theirs = explanationOf(each.key)!.theirWay(indicatorOf(each), each.key);
      expect(Math.abs(theirs / Number(each.theirs) - 1)).toBeLessThan(sameWithin);
    },
  );

  it.each(explainedDifferences.map((each) => [each.peer, each] as const))(
    "really differ where %s is said to",
    (_, { keys }) => {
      expect(differing.some(({ key }) => keys.test(key))).toBe(true);
    },
  );
});

describe("the divergences between packages", () => {
  it.each(divergences.map((each) => [each.peer, each] as const))(
    "are what we give when asked for what %s does, and not what we give otherwise",
    (_, { theirs, ours, asTheirs }) => {
      expect(Math.abs(ours - theirs)).toBeGreaterThan(0.005);
      if (asTheirs !== null) {
        // some figures are known to four digits
        expect(asTheirs).toBeCloseTo(theirs, 4);
      }
    },
  );
});

it("is what docs/conformance.md says", () => {
  const project = resolve(__dirname, "../..");
  const args = [require.resolve("tsx/cli"), "src/tooling/conformance.ts", "--check"];
  expect(() => execFileSync(process.execPath, args, { cwd: project, stdio: "pipe" })).not.toThrow();
});
