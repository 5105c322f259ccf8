import { retirementsFunction } from "../../src/functions/entries/retirements";
import { readAges, readAgesBySex } from "../../src/functions/read-ages";
import { column } from "./formula";
import { argumentsOf, refusalOf, type Given } from "./probe";

const given = (values: Given["values"]) => argumentsOf(retirementsFunction, { values });
const read = (values: Given["values"]) => readAges(given(values));
const sexesOf = (values: Given["values"]) => readAgesBySex(given(values)).teachers.map(({ sex }) => sex);

describe("readAges", () => {
  it("reads ages as numbers and as texts, each cell one teacher without counts", () => {
    expect(read({ ages: column(35, "35", "25-29") })).toMatchObject({
      teachers: [
        { age: 35, count: 1 },
        { age: "35", count: 1 },
        { age: "25-29", count: 1 },
      ],
      used: 3,
      ignored: 0,
    });
  });

  it("reads a row of bands as it reads a column", () => {
    const { teachers } = read({ ages: [["25-29", "30-34"]], counts: [[3, 4]] });
    expect(teachers.map(({ count }) => count)).toEqual([3, 4]);
  });

  it("counts a row that is blank in every range nowhere", () => {
    const values = { ages: column(35, null, 40), counts: column(2, "", 3), missing: "skip" };
    expect(read(values)).toMatchObject({ used: 2, ignored: 0 });
  });

  it("keeps a count of 0, and counts the code n as 0", () => {
    const { teachers } = read({ ages: column(35, 40), counts: column(0, "n"), missing: "skip" });
    expect(teachers.map(({ count }) => count)).toEqual([0, 0]);
  });

  it.each([
    { title: "a blank age", values: { ages: column(null, 40), counts: column(1, 1) } },
    { title: "a blank count", values: { ages: column(35, 40), counts: column(null, 1) } },
    { title: "a code among the ages", values: { ages: column("x", 40), counts: column(1, 1) } },
    { title: "a code among the counts", values: { ages: column(35, 40), counts: column("m", 1) } },
  ])("refuses $title, and leaves the row out when told to skip", ({ values }) => {
    expect(refusalOf(() => read(values))).toMatch(/^“(?:年龄|人数)”第 1 行(?:是空白|填的是缺失代码)/u);
    expect(read({ ...values, missing: "skip" })).toMatchObject({ used: 1, ignored: 1 });
  });

  it.each([
    {
      title: "an error",
      values: { ages: column(35, { basicType: "Error", basicValue: "#N/A" }) },
      sentence: "“年龄”第 2 行是错误值 #N/A，请先改正该单元格。",
    },
    {
      title: "a truth value for an age",
      values: { ages: column(true) },
      sentence: "“年龄”第 1 行的内容是“TRUE”，应为数值，请改正。",
    },
    {
      title: "a text for a count",
      values: { ages: column(35), counts: column("两") },
      sentence: "“人数”第 1 行的内容是“两”，应为数值，请改正。",
    },
    {
      title: "ranges of different size",
      values: { ages: column(35, 40), counts: column(1) },
      sentence: "两个区域大小不同：“年龄”为 2×1，“人数”为 1×1（行×列），请选取相同的行和列。",
    },
    {
      title: "nothing",
      values: { ages: column(null, null) },
      sentence: "“年龄”的区域内没有数据，请选取填有数据的区域。",
    },
  ])("refuses $title even when told to skip", ({ values, sentence }) => {
    expect(refusalOf(() => read({ ...values, missing: "skip" }))).toBe(sentence);
  });
});

describe("readAgesBySex", () => {
  it("reads the sex beside each age, in either language", () => {
    expect(sexesOf({ ages: column(30, 31, 32, 33), sex: column("男", "女性", "Male", " female ") })).toEqual([
      "male",
      "female",
      "male",
      "female",
    ]);
  });

  it("takes one cell for the sex of all", () => {
    expect(sexesOf({ ages: [[30, 31, 32]], sex: "女" })).toEqual(["female", "female", "female"]);
  });

  it("keeps the sexes of the rows used", () => {
    const values = { ages: column(30, "a", 32), sex: column("男", "男", "女"), missing: "skip" };
    expect(sexesOf(values)).toEqual(["male", "female"]);
  });

  it.each(["m", "f", "1", "先生"])("refuses the sex %s, even when told to skip", (sex) => {
    const values = { ages: column(30, 31), sex: column("男", sex), missing: "skip" };
    expect(refusalOf(() => sexesOf(values))).toMatch(/^“性别”第 2 行的性别是/u);
  });

  it("refuses an error in the one cell", () => {
    const values = { ages: column(30, 31), sex: { basicType: "Error", basicValue: "#REF!" } };
    expect(refusalOf(() => sexesOf(values))).toBe("“性别”第 1 行是错误值 #REF!，请先改正该单元格。");
  });
});
