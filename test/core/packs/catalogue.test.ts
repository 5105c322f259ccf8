import { completenessOf, findPack, packs, stages } from "../../../src/core";

it.each(packs.map((pack) => [pack.id, pack] as const))(
  "%s says where it was read, and that nobody has verified it",
  (_id, { citation, scope }) => {
    expect(citation.transcription).toBe("unverified");
    expect(
      [citation.address, ...citation.otherAddresses].every((page) => /^https?:\/\/\S+$/.test(page)),
    ).toBe(true);
    expect(citation.locator).not.toBe("");
    expect(scope["zh-CN"]).toMatch(/。$/);
    expect(scope.en).toMatch(/\.$/);
  },
);

it("has no id twice", () => {
  expect(new Set(packs.map(({ id }) => id)).size).toBe(packs.length);
});

it("tells how much of each standard is known", () => {
  const known = packs.map((pack) => [
    pack.id,
    ...stages.map((stage) => Object.values(completenessOf(pack, stage)).join("/")),
  ]);
  expect(known).toEqual([
    ["cn-2017", "7/7", "7/7"],
    ["cn-2012", "0/0", "0/0"],
    ["cn-2012-monitoring", "0/0", "0/0"],
    ["hebei", "7/10", "8/10"],
    ["anhui-2018", "9/9", "9/9"],
    ["guizhou", "8/9", "8/9"],
    ["henan-2012", "7/7", "7/7"],
    ["shandong", "5/8", "2/6"],
    ["guangdong-2013", "6/7", "1/7"],
    ["jiangsu", "4/4", "0/0"],
    ["fujian", "2/3", "2/3"],
  ]);
});

it("counts a table with a blank row as not known", () => {
  const pack = findPack("shandong")!;
  const [first, ...others] = pack.limits;
  const table = { lookup: "step" as const, rows: [{ classes: 12, value: null }] };
  const blank = { ...first!, cases: { ...first!.cases, primary: [{ value: table }] } };
  expect(completenessOf({ ...pack, limits: [blank, ...others] }, "primary").known).toBe(
    completenessOf(pack, "primary").known - 1,
  );
});
