import { DomainError } from "../../src/core";
import { readSchools, type Schools } from "../../src/functions/read-schools";
import { column } from "./formula";
import { argumentsOf, probeFunction, rangeParameter, refusalOf, type Given } from "./probe";

const probe = probeFunction({ optional: [rangeParameter("group"), rangeParameter("rank")] });
const addresses = { amounts: "小学!C5:C9", pupils: "小学!B5:B9", group: "小学!A5:A9", rank: "小学!D5:D9" };

const read = (given: Given): Schools => readSchools(argumentsOf(probe, given), ["group"], ["rank"]);
const at = (values: Given["values"]): Given => ({ values, addresses });
const refused = (values: Given["values"]) => refusalOf(() => read(at(values)));
const inUse = ({ values, used, ignored }: Schools) => ({ values: [...values], used, ignored });

describe("readSchools", () => {
  it("divides totals by pupils", () => {
    const schools = read(at({ amounts: column(6000, 4000), pupils: column(300, 100) }));
    expect(inUse(schools)).toEqual({ values: [20, 40], used: 2, ignored: 0 });
    expect(schools.pupils).toEqual(Float64Array.of(300, 100));
  });

  it("takes ratios as they stand, with or without pupils", () => {
    const given = { amounts: column(20, 40), basis: "ratio" };
    expect([...read(at({ ...given, pupils: column(300, 100) })).values]).toEqual([20, 40]);
    expect([...read(at(given)).values]).toEqual([20, 40]);
    expect(read(at(given)).pupils).toBeNull();
  });

  it("takes a range of rows as it takes a range of columns", () => {
    const given = { amounts: [[6000, 4000]], pupils: [[300, 100]] };
    expect([...read(at(given)).values]).toEqual([20, 40]);
  });

  it("reads blocks along each row and then down", () => {
    const given = { amounts: [[1, 2], [null, 3]], pupils: [[1, 1], [null, 1]] }; // prettier-ignore
    expect(inUse(read(at(given)))).toEqual({ values: [1, 2, 3], used: 3, ignored: 0 });
  });

  it("counts a row that is blank in every range nowhere", () => {
    const given = { amounts: column(20, null, "", 40), pupils: column(1, null, undefined, 1) };
    expect(inUse(read(at({ ...given, missing: "skip" })))).toEqual({
      values: [20, 40],
      used: 2,
      ignored: 0,
    });
  });

  it("counts the code n as 0", () => {
    expect([...read(at({ amounts: column("n", 40), pupils: column(5, 1) })).values]).toEqual([0, 40]);
  });

  it("hands over labels and numbers of the rows used", () => {
    const given = {
      amounts: column(20, null, 40),
      group: column("城", "乡", "乡"),
      rank: column(1, 2, "n"),
      missing: "skip",
    };
    const schools = read(at(given));
    expect(schools.paired("group")).toEqual(["城", "乡"]);
    expect(schools.pairedNumbers("rank")).toEqual(Float64Array.of(1, 0));
    expect(schools.ignored).toBe(1);
  });

  it("has neither labels nor numbers of a range that was left out", () => {
    const schools = read(at({ amounts: column(20) }));
    expect(schools.paired("group")).toEqual([]);
    expect(schools.pairedNumbers("rank")).toBeNull();
    expect(schools.placeOf("group", 0)).toBeNull();
  });
});

describe("a school with a missing value", () => {
  const blankBeside = "是空白，而同一行的其他单元格已填写：请补填；确实为零请填 0，不参加计算请清空整行。";
  const coded = (code: string) => `填的是缺失代码“${code}”：请补填数值，或将“缺失”设为 skip，不采用这一行。`;
  const cases = [
    { lacks: "an amount", given: { amounts: column(20, null) }, cell: "C6", sentence: blankBeside },
    { lacks: "pupils", given: { pupils: column(5, null) }, cell: "B6", sentence: blankBeside },
    { lacks: "a label", given: { group: column("城", null) }, cell: "A6", sentence: blankBeside },
    { lacks: "a further number", given: { rank: column(1, "") }, cell: "D6", sentence: blankBeside },
    { lacks: "an amount by a", given: { amounts: column(20, "a") }, cell: "C6", sentence: coded("a") },
    { lacks: "an amount by x", given: { amounts: column(20, "x") }, cell: "C6", sentence: coded("x") },
    { lacks: "pupils by m", given: { pupils: column(5, "m") }, cell: "B6", sentence: coded("m") },
    { lacks: "a number by m", given: { rank: column(1, "m") }, cell: "D6", sentence: coded("m") },
    {
      lacks: "any pupils",
      given: { pupils: column(5, 0) },
      cell: "B6",
      sentence: "的在校生数为 0，应大于 0；没有学生的学校请移出所选区域。",
    },
    {
      lacks: "any pupils by n",
      given: { pupils: column(5, "n") },
      cell: "B6",
      sentence: "的在校生数为 0，应大于 0；没有学生的学校请移出所选区域。",
    },
  ].map((one) => ({
    ...one,
    given: { amounts: column(20, 40), pupils: column(5, 4), group: column("城", "乡"), ...one.given },
  }));

  it.each(cases)("that lacks $lacks is refused by name", ({ given, cell, sentence }) => {
    expect(refused(given)).toBe(`单元格 小学!${cell} ${sentence}`);
    expect(refused({ ...given, missing: "refuse" })).toBe(`单元格 小学!${cell} ${sentence}`);
  });

  it.each(cases)("that lacks $lacks is left out and counted when told so", ({ given }) => {
    expect(inUse(read(at({ ...given, missing: "skip" })))).toEqual({ values: [4], used: 1, ignored: 1 });
  });

  it("is named by row where the range sits nowhere", () => {
    const values = { amounts: column(20, "x"), pupils: column(5, 4) };
    expect(refusalOf(() => read({ values }))).toMatch("“总量”第 2 行填的是缺失代码“x”");
  });

  it("takes codes for what they are in a range of labels", () => {
    const given = { amounts: column(20, 40), group: column("a", "m") };
    expect(read(at(given)).paired("group")).toEqual(["a", "m"]);
  });

  it("leaves no school when all are left out", () => {
    const given = { amounts: column("x", null), pupils: column(5, 4), missing: "skip" };
    expect(refused(given)).toBe("“总量”的区域内没有数据，请选取填有数据的区域。");
  });
});

describe("a cell that is refused whatever is said of missing values", () => {
  const error = { basicType: "Error", basicValue: "#DIV/0!" };

  it.each([
    { what: "an error", given: { amounts: column(20, error) }, sentence: "C6 是错误值 #DIV/0!" },
    { what: "an error in labels", given: { group: column("城", error) }, sentence: "A6 是错误值 #DIV/0!" },
    {
      what: "an error beside a blank",
      given: { amounts: column(20, null), pupils: column(5, error) },
      sentence: "B6 是错误值 #DIV/0!",
    },
    { what: "a text", given: { amounts: column(20, "约40") }, sentence: "C6 的内容是“约40”，应为数值" },
    { what: "a number as text", given: { pupils: column(5, "4") }, sentence: "B6 的内容是“4”，应为数值" },
    { what: "a truth value", given: { amounts: column(20, true) }, sentence: "C6 的内容是“TRUE”，应为数值" },
    { what: "a text among numbers", given: { rank: column(1, "高") }, sentence: "D6 的内容是“高”，应为数值" },
    { what: "an amount below 0", given: { amounts: column(20, -1) }, sentence: "C6 为 -1，不应小于 0" },
    { what: "pupils below 0", given: { pupils: column(5, -4) }, sentence: "B6 的在校生数为 -4，应大于 0" },
    {
      what: "too few pupils for the amount",
      given: { amounts: column(20, 1e300), pupils: column(5, 1e-300) },
      sentence: "C6 不是有效的数值",
      measured: true,
    },
  ])("is $what", ({ given, sentence, measured }) => {
    for (const missing of ["refuse", "skip"]) {
      const values = { amounts: column(20, 40), pupils: column(5, 4), missing, ...given };
      const attempt = measured ? () => probe.compute(argumentsOf(probe, at(values))) : () => read(at(values));
      expect(refusalOf(attempt)).toMatch(`单元格 小学!${sentence}`);
    }
  });

  it("is the first one along the rows", () => {
    const given = { amounts: column(1, "甲", "乙"), pupils: column(1, "丙", 1) };
    expect(refused(given)).toMatch("C6 的内容是“甲”");
  });
});

describe("ranges that cannot be read together", () => {
  it("differ in size", () => {
    expect(refused({ amounts: column(1, 2, 3), group: column("城", "乡") })).toBe(
      "两个区域大小不同：“总量”为 3×1，“group”为 2×1（行×列），请选取相同的行和列。",
    );
  });

  it("differ in direction", () => {
    expect(refused({ amounts: column(1, 2), pupils: [[1, 2]] })).toMatch("“总量”为 2×1，“在校生数”为 1×2");
  });

  it("hold nothing", () => {
    expect(refused({ amounts: column(null, "") })).toBe("“总量”的区域内没有数据，请选取填有数据的区域。");
  });

  it("lack the pupils that totals are divided by", () => {
    expect(refused({ amounts: column(1, 2), basis: "amount" })).toBe(
      "选择“amount”时需要在校生数，请给出在校生数的区域。",
    );
  });
});

describe("locate", () => {
  const schools = read(
    at({ amounts: column(20, null, 40, 50), pupils: column(5, null, 4, 5), missing: "skip" }),
  );
  const refuse = (error: DomainError) =>
    refusalOf(() =>
      schools.locate(() => {
        throw error;
      }),
    );

  it("names the cell an item came from, past the rows that were left out", () => {
    expect(refuse(new DomainError("value-not-positive", { index: 1, value: 0 }))).toMatch("小学!C7 为 0");
    expect(refuse(new DomainError("weight-not-positive", { index: 2, weight: 0 }))).toMatch("小学!B8 的");
  });

  it("keeps a place that is known already", () => {
    const place = schools.placeOf("rank", 0) ?? schools.placeOf("pupils", 0);
    expect(place).not.toBeNull();
    expect(
      refuse(new DomainError("value-not-positive", { index: 1, value: 0, ...(place && { place }) })),
    ).toMatch("小学!B5 为 0");
  });

  it("leaves alone what is about no item", () => {
    expect(refuse(new DomainError("sample-too-small", { count: 1, needed: 2 }))).toMatch("只有 1 个数值");
    expect(refuse(new DomainError("value-not-positive", { index: 9, value: 0 }))).toMatch("第 10 项");
  });
});

it("reads a million rows in seconds at most, on a busy machine too", () => {
  const rows = 1_000_000;
  const amounts = Array.from({ length: rows }, (_, row) => [row % 97]);
  const pupils = Array.from({ length: rows }, (_, row) => [1 + (row % 13)]);
  const args = argumentsOf(probe, at({ amounts, pupils }));
  const start = performance.now();
  expect(readSchools(args, []).used).toBe(rows);
  expect(performance.now() - start).toBeLessThan(5000);
});
