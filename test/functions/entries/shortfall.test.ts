import fc from "fast-check";
import { indicatorOf, packs, stages } from "../../../src/core";
import { isCounted } from "../../../src/core/assessment/need-of";
import { beside, rowsOf, shownBy, type Named } from "../judging";

const shortfall = (named: Named) => shownBy("SHORTFALL", named);
const rooms = { indicator: "multimedia-rooms", stage: "primary" };

describe("SHORTFALL", () => {
  it.each([
    // 400 pupils need 9.2 rooms: ten
    { named: { ...rooms, amount: 8, pupils: 400 }, expected: 2 },
    { named: { indicator: "qualified-teachers", stage: "junior", amount: 50, pupils: 1000 }, expected: 3 },
    { named: { indicator: "teaching-area", stage: "primary", amount: 1700, pupils: 400 }, expected: 100 },
    {
      named: { indicator: "equipment-value", stage: "primary", amount: 750_000, pupils: 400 },
      expected: 50_000,
    },
    {
      named: { indicator: "books", stage: "primary", standard: "hebei", amount: 9990, pupils: 400 },
      expected: 10,
    },
    // 95 pupils for each ten computers
    {
      named: { indicator: "pupils-per-computer", stage: "primary", standard: "hebei", amount: 8, pupils: 95 },
      expected: 2,
    },
    {
      named: { indicator: "pupils-per-computer", stage: "primary", standard: "hebei", amount: 0, pupils: 95 },
      expected: 10,
    },
    // nothing is divided, so nobody is counted
    {
      named: { indicator: "running-track", stage: "primary", standard: "henan-2012", amount: 150 },
      expected: 50,
    },
  ])("states $expected for $named.indicator of $named.amount", async ({ named, expected }) => {
    expect(await shortfall(named)).toBeCloseTo(expected, 6);
  });

  it("is 0 exactly at the limit, and where there is more: nothing is ever taken away", async () => {
    expect(await shortfall({ ...rooms, amount: 23, pupils: 1000 })).toBe(0);
    expect(await shortfall({ ...rooms, amount: 500, pupils: 1000 })).toBe(0);
    const classes = { indicator: "largest-class", stage: "primary", standard: "anhui-2018" };
    expect(await shortfall({ ...classes, amount: 45 })).toBe(0);
  });

  it("has no amount to state where nothing added would help", async () => {
    const classes = { indicator: "largest-class", stage: "primary", standard: "henan-2012", amount: 46 };
    expect(await shortfall(classes)).toBe(
      "“最大班额”未达到《河南省义务教育学校办学条件基本标准（试行）》的标准值 45，但不能靠补充资源达到，没有可补充的数量：请用 MEETS 查看是否达标。",
    );
  });

  it("spills what it rests on", async () => {
    const rows = await rowsOf("SHORTFALL", { ...rooms, amount: 8, pupils: 400, output: "detail" });
    expect(beside(rows, "需补充")).toBe(2);
    expect(beside(rows, "补充的是")).toBe("网络多媒体教室数");
    expect(beside(rows, "现值")).toBe(2);
    expect(beside(rows, "结论")).toBe("未达标");
    expect(beside(rows, "达到标准的程度")).toBeCloseTo(2 / 2.3, 12);
    expect(beside(rows, "标准值")).toBe(2.3);
  });

  it("says that there is no value where there is not one computer", async () => {
    const none = {
      indicator: "pupils-per-computer",
      stage: "primary",
      standard: "hebei",
      amount: 0,
      pupils: 95,
    };
    const rows = await rowsOf("SHORTFALL", { ...none, output: "detail" });
    expect(beside(rows, "现值")).toBe("一个也没有，无法计算");
    expect(beside(rows, "达到标准的程度")).toBe(0);
  });

  it.each([
    { named: { ...rooms, pupils: 400 }, sentence: /^没有给出“现有量”/u },
    { named: { ...rooms, amount: 4 }, sentence: /^没有给出“在校生数”/u },
    { named: { ...rooms, amount: -1, pupils: 400 }, sentence: /^“现有量”为 -1，应在 0 与 /u },
    { named: { ...rooms, amount: 4, pupils: 0 }, sentence: /^“在校生数”为 0，应在 1 与 /u },
    { named: { indicator: "books", stage: "primary", amount: 4, pupils: 400 }, sentence: /没有对小学/u },
  ])("refuses: $sentence", async ({ named, sentence }) => {
    expect(await shortfall(named)).toMatch(sentence);
  });

  const mendable = packs.flatMap((pack) =>
    pack.limits.flatMap(({ indicator, cases }) =>
      stages
        .filter((stage) => cases[stage].length === 1 && typeof cases[stage][0]?.value === "number")
        .filter((stage) => cases[stage][0]?.when === undefined && indicatorOf(indicator).mendedBy !== null)
        .map((stage) => ({ standard: pack.id, indicator, stage })),
    ),
  );

  it("brings a school to its limit when it is added, in whole numbers where things are counted", async () => {
    let added = 0;
    const people = fc.integer({ min: 1, max: 5000 });
    const amount = fc.oneof(
      fc.integer({ min: 0, max: 5000 }),
      fc.double({ min: 0, max: 20_000, noNaN: true }),
    );
    const mended = fc.asyncProperty(
      fc.constantFrom(...mendable),
      people,
      amount,
      async (limit, pupils, held) => {
        const { mendedBy, denominator, per } = indicatorOf(limit.indicator);
        const need = await shortfall({ ...limit, amount: held, pupils });
        if (typeof need !== "number") {
          throw new Error(need);
        }
        const now = held + need;
        const [above, below] =
          mendedBy === denominator ? [pupils, now] : [now, denominator === null ? 1 : pupils];
        expect(need).toBeGreaterThanOrEqual(0);
        expect(mendedBy !== null && isCounted(mendedBy) ? Number.isInteger(need) : true).toBe(true);
        fc.pre(below > 0 && (above * per) / below <= (limit.indicator.includes("share") ? 1 : 1e12));
        expect(await shownBy("MEETS", { ...limit, value: (above * per) / below })).toBe(1);
        added += Number(need > 0);
      },
    );
    await fc.assert(mended, { numRuns: 1500 });
    expect(added).toBeGreaterThan(100);
  });
});
