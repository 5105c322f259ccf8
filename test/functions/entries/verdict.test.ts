import { beside, countyInOrder, rowsOf, shownBy } from "../judging";

/**
 * Two schools of one size, with whatever about these means gives the published coefficients of the primary schools of Ningguo, 2022:
 * six of seven above 0.50.
 *
 * https://275167.com/OpennessContent/download/2668105.html
 */
const publishedCoefficients = [
  { header: "高于规定学历教师数", mean: 1000, cv: 0.677 },
  { header: "骨干教师数", mean: 1000, cv: 0.674 },
  { header: "体育艺术专任教师数", mean: 1000, cv: 0.618 },
  { header: "教学及辅助用房面积（不含室内体育用房）", mean: 100_000, cv: 0.519 },
  { header: "体育运动场馆面积", mean: 200_000, cv: 0.597 },
  { header: "教学仪器设备值（元）", mean: 40_000_000, cv: 0.167 },
  { header: "网络多媒体教室数", mean: 1000, cv: 0.759 },
];
const publishedCounty = [
  ["学校名称", "办学类型", "在校生数", "专任教师数", ...publishedCoefficients.map(({ header }) => header)],
  [
    "甲小学",
    "小学",
    20_000,
    3000,
    ...publishedCoefficients.map(({ mean, cv }) => Math.round(mean * (1 + cv))),
  ],
  [
    "乙小学",
    "小学",
    20_000,
    3000,
    ...publishedCoefficients.map(({ mean, cv }) => Math.round(mean * (1 - cv))),
  ],
];

describe("VERDICT", () => {
  it("comes to the published verdict on Ningguo 2022: six coefficients of seven above the ceiling", async () => {
    const rows = await rowsOf("VERDICT", { table: publishedCounty, output: "detail" });
    expect(beside(rows, "结论")).toBe("未达标");
    const header = rows.findIndex(([label]) => label === "指标");
    const coefficients = rows.slice(header + 1, header + 8);
    coefficients.forEach(([, cv, ceiling], index) => {
      expect(cv).toBeCloseTo(publishedCoefficients[index]?.cv ?? NaN, 12);
      expect(ceiling).toBe(0.5);
    });
    expect(coefficients.map(([, , , outcome]) => outcome)).toEqual([
      ...["未达标", "未达标", "未达标", "未达标", "未达标", "达标", "未达标"],
    ]);
    expect(
      rows.some(([label, reason]) => label === "原因" && /6 项指标的差异系数高于上限/u.test(String(reason))),
    ).toBe(true);
  });

  it("says what it is about: the sentence with its document, its scope, and how many schools", async () => {
    const rows = await rowsOf("VERDICT", { table: countyInOrder });
    expect(rows[0]).toEqual(["结论", "达标"]);
    expect(beside(rows, "说明")).toBe("小学达到教督〔2017〕6号的资源配置要求。");
    expect(beside(rows, "范围")).toMatch(/只针对资源配置/u);
    const labels = ["达标学校", "未达标学校", "无法判定学校", "不参加评估学校", "采用行数"];
    expect(labels.map((label) => beside(rows, label))).toEqual([2, 0, 0, 0, 2]);
    expect(beside(rows, "指标")).toBeUndefined();
    expect(beside(rows, "标准的选定")).toBe("未选择，按默认");
  });

  it("judges the mean of coefficients where a standard does, and no single one", async () => {
    const rows = await rowsOf("VERDICT", { table: countyInOrder, standard: "cn-2012", output: "detail" });
    const composite = rows.find(([label]) => label === "综合差异系数");
    // the table has no computers, books or titles
    expect(composite?.slice(1, 4)).toEqual(["无法判定", 0.65, "无法判定"]);
    expect(rows.find(([label]) => label === "生均体育运动场馆面积")?.[3]).toBe("不单独判定");
  });

  it.each([
    { table: countyInOrder, expected: 1 },
    { table: publishedCounty, expected: 0 },
  ])("gives $expected for counting", async ({ table, expected }) => {
    expect(await shownBy("VERDICT", { table, output: "value" })).toBe(expected);
  });

  it("is never met while a figure is missing", async () => {
    const missing = countyInOrder.map((row) => row.map((cell) => (cell === 46 ? null : cell)));
    const rows = await rowsOf("VERDICT", { table: missing });
    expect(beside(rows, "结论")).toBe("无法判定");
    expect(rows.filter(([label]) => label === "原因").length).toBeGreaterThan(0);
    expect(await shownBy("VERDICT", { table: missing, output: "value" })).toBe(
      "小学是否达到教督〔2017〕6号的要求，目前无法判定：请将“结果”设为 summary 查看原因。",
    );
  });

  it("goes by the standard chosen for the workbook, and by its stage where the table tells none", async () => {
    const untold = [
      ["学校名称", "在校生数", "生均图书册数"],
      ["一校", 100, 30],
    ];
    const chosen = { standard: { packId: "anhui-2018", stage: "junior" as const } };
    const rows = await rowsOf("VERDICT", { table: untold }, chosen);
    expect(beside(rows, "说明")).toMatch(/^初中.*安徽省/u);
  });

  it.each([
    {
      named: {
        table: [
          ["学校名称", "在校生数"],
          ["一校", 100],
        ],
      },
      sentence: /^没有给出“学段”/u,
    },
    {
      named: {
        table: [
          ["甲", 3],
          ["乙", 4],
        ],
        stage: "primary",
      },
      sentence: /没有找到学校表的表头/u,
    },
    { named: { table: [[null]] }, sentence: /^“表格”的区域内没有数据/u },
  ])("refuses: $sentence", async ({ named, sentence }) => {
    expect(await shownBy("VERDICT", named)).toMatch(sentence);
  });
});
