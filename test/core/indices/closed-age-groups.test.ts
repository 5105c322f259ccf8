import type { AgeBand } from "../../../src/core/indices/age-band";
import { closedAgeGroups, type OpenBandAges } from "../../../src/core/indices/closed-age-groups";
import { refusalOf } from "./samples";

const oldest: AgeBand = { label: "60岁及以上", from: 60, to: Infinity };
const youngest: AgeBand = { label: "24岁及以下", from: 0, to: 24 };
const closed = (from: number, to: number): AgeBand => ({ label: `${from}-${to}`, from, to });

const close = (bands: readonly AgeBand[], ages: OpenBandAges = {}, beside: readonly AgeBand[] = []) =>
  closedAgeGroups(
    bands.map((band, index) => ({ band, count: 1, index })),
    ages,
    beside,
  );

describe("closedAgeGroups", () => {
  it("makes an open band as wide as the band beside it", () => {
    const { assumed } = close([youngest, oldest], {}, [closed(25, 29), closed(50, 59), closed(30, 49)]);
    expect(assumed).toEqual([
      { label: "24岁及以下", from: 20, to: 24 },
      { label: "60岁及以上", from: 60, to: 69 },
    ]);
  });

  it("prefers the ages given", () => {
    const { assumed } = close([youngest, oldest], { youngest: 22, oldest: 63 }, [closed(25, 29)]);
    expect(assumed).toEqual([
      { label: "24岁及以下", from: 22, to: 24 },
      { label: "60岁及以上", from: 60, to: 63 },
    ]);
  });

  it("leaves closed bands as they are and assumes nothing of them", () => {
    const { groups, assumed } = close([closed(25, 29), closed(40, 40)], { youngest: 50, oldest: 20 });
    expect(groups.map(({ band }) => band)).toEqual([closed(25, 29), closed(40, 40)]);
    expect(assumed).toEqual([]);
  });

  it("says once what it assumed of a band that is there twice", () => {
    expect(close([oldest, oldest], { oldest: 65 }).assumed).toHaveLength(1);
  });

  it("does not go beyond the ages a teacher may have", () => {
    const { assumed } = close([{ label: "90+", from: 90, to: Infinity }], {}, [closed(60, 89)]);
    expect(assumed[0]?.to).toBe(100);
  });

  it.each([
    { title: "no band is beside it", beside: [closed(50, 58)] },
    { title: "a single age is beside it", beside: [closed(59, 59)] },
    { title: "bands of several widths are beside it", beside: [closed(55, 59), closed(50, 59)] },
    { title: "only an open band is beside it", beside: [{ label: "59岁及以下", from: 0, to: 59 }] },
  ])("refuses an open band when $title", ({ beside }) => {
    expect(refusalOf(() => close([oldest], {}, beside))).toBe("age-band-open");
  });

  it.each([
    { ages: { oldest: 59 } },
    { ages: { oldest: 101 } },
    { ages: { oldest: 62.5 } },
    { ages: { oldest: NaN } },
    { ages: { youngest: 25 } },
    { ages: { youngest: 14 } },
  ])("refuses $ages", ({ ages }) => {
    expect(refusalOf(() => close(["oldest" in ages ? oldest : youngest], ages))).toBe("open-age-invalid");
  });

  it("names the band and its open side", () => {
    expect(() => close([closed(25, 29), youngest])).toThrow(
      expect.objectContaining({ params: { index: 1, band: "24岁及以下", open: "below" } }),
    );
  });
});
