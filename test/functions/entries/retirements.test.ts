import { call, column, englishResultOf, resultOf } from "../formula";
import { bandCells, countCells } from "./official-teachers";

const retirements = (...values: readonly unknown[]) => call({ id: "RETIREMENTS", values });
const refusal = (...values: readonly unknown[]) => resultOf({ id: "RETIREMENTS", values });

const figuresOf = (rows: Awaited<ReturnType<typeof call>>) => {
  const end = rows.findIndex(([label], index) => index > 0 && label === "合计");
  return rows.slice(1, end);
};

describe("RETIREMENTS", () => {
  // born from 1966-09 to 1967-08 and 1971-09 to 1972-08: five of twelve months retire by 2027-08, by the tables
  it("lists years, sexes, assumptions and method", async () => {
    const values = [column(59, 54, "40-44"), column(12, 24, 30), column("男", "女", "女"), 2026, 2];
    expect(await retirements(...values)).toEqual([
      ["期间", "男", "女", "合计"],
      ["此前已达退休年龄", 0, 0, 0],
      ["2026-09 至 2027-08", 5, 10, 15],
      ["2027-09 至 2028-08", 7, 14, 21],
      ["此后", 0, 30, 30],
      ["合计", 12, 54, 66],
      ["假设", "年龄为 2026-09-01 的周岁", "", ""],
      ["假设", "同岁教师的出生月份均匀分布，年龄段内各岁人数相等", "", ""],
      ["假设", "女教师原法定退休年龄为 55 周岁，逐步延迟至 58 周岁", "", ""],
      ["假设", "到龄当月退休，无人提前或延迟退休，不计调入、调出和新聘", "", ""],
      ["采用行数", 3, "", ""],
      ["未采用行数", 0, "", ""],
      [
        "方法",
        "按《关于实施渐进式延迟法定退休年龄的决定》（2024年9月13日通过，2025年1月1日起施行）附表逐月推算",
        "",
        "",
      ],
    ]);
  });

  it("lists ten years from September unless told otherwise", async () => {
    const rows = figuresOf(await retirements(column(30), null, "男", 2026));
    expect(rows.map(([label]) => label).filter((label) => String(label).includes("至"))).toHaveLength(10);
    expect(rows[1]?.[0]).toBe("2026-09 至 2027-08");
  });

  it("counts calendar years from January", async () => {
    // men of 59 on 2026-01-01 were born in 1966; those of January to July retire in 2026, 4 or 5 months late
    const rows = figuresOf(await retirements(column(59), column(12), "男", 2026, 2, 1));
    expect(rows).toEqual([
      ["此前已达退休年龄", 0, 0, 0],
      ["2026-01 至 2026-12", 7, 0, 7],
      ["2027-01 至 2027-12", 5, 0, 5],
      ["此后", 0, 0, 0],
    ]);
  });

  it("takes one sex for all, and each row for one teacher when the counts are left empty", async () => {
    const rows = figuresOf(await retirements(column(59, 59, 40), null, column("female"), 2026, 1));
    expect(rows.map((row) => row[2])).toEqual([2, 0, 1]);
  });

  it.each([
    { women: null, later: 12, before: 55, after: 58 },
    { women: "cadre", later: 12, before: 55, after: 58 },
    { women: "worker", later: 11, before: 50, after: 55 },
  ])("counts women by the rule chosen: $women", async ({ women, later, before, after }) => {
    const rows = await retirements(column(49), column(12), "女", 2026, 1, null, women);
    expect(figuresOf(rows).at(-1)).toEqual(["此后", 0, later, later]);
    expect(rows.map((row) => row[1])).toContain(
      `女教师原法定退休年龄为 ${before} 周岁，逐步延迟至 ${after} 周岁`,
    );
  });

  it("prints as what an open band was taken, and needs no age for one nobody retires from", async () => {
    const rows = await retirements(bandCells, countCells, "男", 2026, 5, null, null, null, 62);
    expect(rows.filter(([label]) => label === "假设").slice(4)).toEqual([
      ["假设", "60岁及以上按 60 至 62 岁计", "", ""],
    ]);
  });

  it("leaves rows out that lack a sex when told to skip, and counts them", async () => {
    const values = [column(59, 50), column(12, 7), column("男", null), 2026, 1];
    const rows = await retirements(...values, null, null, null, null, "skip");
    expect(rows.slice(-3, -1).map((row) => row[1])).toEqual([1, 1]);
  });

  it("is labelled in English", async () => {
    const rows = await call({
      id: "RETIREMENTS",
      values: [column(59), null, "male", 2026, 1],
      language: "en",
    });
    expect(rows.slice(0, 3).map(([label]) => label)).toEqual([
      "period",
      "retirement age reached before",
      "2026-09 to 2027-08",
    ]);
  });

  it.each([
    { values: [column(59), null, "男"], sentence: "年份没有给出，应为 2010 至 2100 的整数，请填写。" },
    { values: [column(59), null, "男", 1996], sentence: "年份为 1996，应为 2010 至 2100 的整数，请填写。" },
    { values: [column(59), null, "男", 2026, 0], sentence: "年数为 0，应为 1 至 40 的整数，请填写。" },
    { values: [column(59), null, "男", 2026, 5, 13], sentence: "月份为 13，应为 1 至 12 的整数，请填写。" },
    {
      values: [bandCells, countCells, "男", 2026],
      sentence:
        "“年龄”第 9 行的年龄段“60岁及以上”没有上限，无法计算：请用参数给出最大年龄，或写成 60-64 这样有上下限的年龄段。",
    },
    {
      values: [column(59, 50), null, column("男", "m"), 2026],
      sentence:
        "“性别”第 2 行的性别是“m”，请写成 男 或 女（male、female 亦可）；单个字母不予识别，因为 m 也是缺失代码。",
    },
    {
      values: [column(59, 50), null, column("男", null), 2026],
      sentence:
        "“性别”第 2 行是空白，而同一行的其他单元格已填写：请补填；确实为零请填 0，不参加计算请清空整行。",
    },
    { values: [column(59), null, null, 2026], sentence: "“性别”的区域内没有数据，请选取填有数据的区域。" },
    {
      values: [column(59, 50), column(1, null), "男", 2026],
      sentence:
        "“人数”第 2 行是空白，而同一行的其他单元格已填写：请补填；确实为零请填 0，不参加计算请清空整行。",
    },
  ])("refuses: $sentence", async ({ values, sentence }) => {
    expect(await refusal(...values)).toBe(sentence);
  });

  it("refuses in English as well", async () => {
    expect(await englishResultOf({ id: "RETIREMENTS", values: [column(59), null, "male", 1996] })).toBe(
      "The year is given as 1996; a whole number from 2010 to 2100 is needed.",
    );
    expect(await englishResultOf({ id: "RETIREMENTS", values: [column(59), null, "f", 2026] })).toBe(
      'Row 1 of "sex" holds "f"; write male or female, 男 or 女. Single letters are not read: m is also the code for a missing value.',
    );
  });
});
