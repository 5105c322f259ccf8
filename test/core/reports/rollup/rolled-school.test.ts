import { expectedSchools, findPack, rolledSchools, rollupFindings, type Cell } from "../../../../src/core";
import type { RolledSource } from "../../../../src/core";

const options = { pack: findPack("cn-2017")!, stage: "primary" } as const;

function source(file: string, ...rows: readonly (readonly Cell[])[]): RolledSource {
  const grid = { origin: { sheet: "小学", row: 0, column: 0 }, rows };
  return { ...{ file, link: file, digest: "", seal: "not-sealed", sealed: null }, grids: [grid] };
}

const header = ["学校名称", "学校标识码", "在校生数", "教学仪器设备值（元）", "巩固率"];

describe("rolledSchools", () => {
  it("writes figures in the units of the county's table", () => {
    const [school] = rolledSchools(
      source("a.csv", header, ["甲小学", "2137990001", 100, 123400, "98.5%"]),
      options,
    );
    expect(Object.fromEntries(school!.values)).toMatchObject({
      ...{ "school-name": "甲小学", "primary-pupils": 100, "equipment-value": 12.34, "retention-rate": 98.5 },
    });
  });

  it("keeps blanks blank, codes as codes, and what is no figure as it is", () => {
    const [school] = rolledSchools(source("a.csv", header, ["甲小学", null, 100, "Ｍ", "未统计"]), options);
    expect(school!.code).toBeNull();
    expect(school!.values.get("equipment-value")).toBe("m");
    expect(school!.values.get("retention-rate")).toBe("未统计");
    expect(school!.values.get("school-code")).toBeNull();
  });

  it("divides nothing: a whole school stays whole", () => {
    const headers = ["学校名称", "办学类型", "小学在校生数", "初中在校生数", "教学仪器设备值（万元）"];
    const [school] = rolledSchools(source("a.csv", headers, ["甲学校", "九年一贯制", 100, 300, 40]), options);
    expect(Object.fromEntries(school!.values)).toMatchObject({
      ...{ "primary-pupils": 100, "junior-pupils": 300, "equipment-value": 40 },
    });
  });
});

describe("rollupFindings", () => {
  const rolled = (
    sources: readonly RolledSource[],
    expected: readonly { name: string; code: null }[] | null = null,
  ) => {
    const schools = sources.flatMap((each) => rolledSchools(each, options));
    return rollupFindings({ sources, schools, unread: [], expected }, options);
  };

  it("finds a school by its name where a code is missing, and says whether its figures differ", () => {
    const east = source("east.csv", header, ["甲小学", "2137990001", 100, 1, 99]);
    const alike = source("b.csv", header, ["甲 小学", null, 100, 1, 99]);
    const other = source("c.csv", header, ["甲小学", null, 101, 1, 99]);
    expect(rolled([east, alike])).toMatchObject([{ kind: "school-twice", fields: [] }]);
    expect(rolled([east, other])).toMatchObject([{ kind: "school-twice", fields: ["primary-pupils"] }]);
  });

  it("finds nothing where every school is expected and there once", () => {
    const east = source("east.csv", header, ["甲小学", "2137990001", 100, 1, 99]);
    expect(rolled([east], [{ name: "甲小学", code: null }])).toEqual([]);
  });

  it("says when a file has no school of the stage", () => {
    expect(rolled([{ ...source("a.csv"), grids: [] }])).toEqual([{ kind: "no-schools", file: "a.csv" }]);
  });
});

describe("expectedSchools", () => {
  const list = (...rows: readonly (readonly Cell[])[]) =>
    expectedSchools({ origin: { sheet: "名单", row: 0, column: 0 }, rows });

  it("takes names and codes by their headers, codes written as numbers too", () => {
    expect(
      list(
        ["应报学校名单"],
        ["序号", "学校名称", "学校标识码"],
        [1, "甲小学", 2137990001],
        [2, "乙小学", null],
      ),
    ).toEqual([
      { name: "甲小学", code: "2137990001" },
      { name: "乙小学", code: null },
    ]);
  });

  it("takes the first column where there is no header", () => {
    expect(list(["甲小学"], [null], ["乙小学"])).toEqual([
      { name: "甲小学", code: null },
      { name: "乙小学", code: null },
    ]);
  });
});
