import fc from "fast-check";
import { indicators, packs, stages } from "../../../src/core";
import { beside, rowsOf, shownBy, type Named } from "../judging";

const limit = (named: Named, packId: string | null = null) =>
  shownBy("STANDARD", named, { standard: { packId, stage: null } });

// 教督〔2017〕6号, article 6
const published = [
  { indicator: "qualified-teachers", primary: 4.2, junior: 5.3 },
  { indicator: "backbone-teachers", primary: 1, junior: 1 },
  { indicator: "pe-art-teachers", primary: 0.9, junior: 0.9 },
  { indicator: "teaching-area", primary: 4.5, junior: 5.8 },
  { indicator: "sports-area", primary: 7.5, junior: 10.2 },
  { indicator: "equipment-value", primary: 2000, junior: 2500 },
  { indicator: "multimedia-rooms", primary: 2.3, junior: 2.4 },
];

describe("STANDARD", () => {
  it.each(published)("gives the limits of 教督〔2017〕6号 on $indicator", async (row) => {
    expect(await limit({ indicator: row.indicator, stage: "primary" })).toBe(row.primary);
    expect(await limit({ indicator: row.indicator, stage: "junior" })).toBe(row.junior);
  });

  it("knows indicators, stages and standards by their names as well", async () => {
    const named = {
      indicator: "生均图书册数",
      stage: "小学",
      standard: "安徽省义务教育学校办学标准（2018 年修订）",
    };
    expect(await limit(named)).toBe(25);
    expect(await limit({ indicator: "books", stage: "junior", standard: "anhui-2018" })).toBe(35);
    expect(await limit({ indicator: "图书", stage: "Junior Secondary", standard: "anhui-2018" })).toBe(35);
  });

  it("goes by the standard chosen for the workbook, unless the formula names another", async () => {
    expect(await limit({ indicator: "books", stage: "primary" }, "hebei")).toBe(25);
    expect(await limit({ indicator: "books", stage: "primary", standard: "guizhou" }, "hebei")).toBe(20);
  });

  it.each([
    {
      packId: null,
      standard: null,
      says: "未选择，按默认",
      title: "县域义务教育优质均衡发展督导评估办法（2017）",
    },
    {
      packId: "anhui-2018",
      standard: null,
      says: "本工作簿所选",
      title: "安徽省义务教育学校办学标准（2018 年修订）",
    },
    {
      packId: "hebei",
      standard: "cn-2017",
      says: "公式指定",
      title: "县域义务教育优质均衡发展督导评估办法（2017）",
    },
  ])("says in detail who chose the standard: $says", async ({ packId, standard, says, title }) => {
    const rows = await rowsOf(
      "STANDARD",
      { indicator: "pe-art-teachers", stage: "primary", standard, output: "detail" },
      { standard: { packId, stage: null } },
    );
    expect(beside(rows, "标准的选定")).toBe(says);
    expect(beside(rows, "标准")).toBe(title);
  });

  it("tells in detail what is asked, in which document, and whether that was verified", async () => {
    const named = { indicator: "pupils-per-computer", stage: "primary", standard: "hebei", output: "detail" };
    const rows = await rowsOf("STANDARD", named);
    expect(beside(rows, "标准值")).toBe(10);
    expect(beside(rows, "要求")).toBe("不高于（含本数）");
    expect(beside(rows, "单位")).toBe("生/台");
    expect(beside(rows, "文号")).toBe("河北省义务教育学校办学条件十项指标（文号未核实）");
    expect(beside(rows, "转录")).toBe("未与原文核对");
    expect(rows.at(-1)?.[0]).toBe("方法");
  });

  it("names the article of a limit that does not stand where the others do", async () => {
    const rows = await rowsOf("STANDARD", {
      ...{ indicator: "land-area", stage: "primary", standard: "henan-2012", output: "detail" },
    });
    expect(beside(rows, "条款")).toBe("教法规〔2005〕718号（条款未核实）");
  });

  it("finds the limit that a school's details decide on", async () => {
    const land = { indicator: "land-area", stage: "primary", standard: "hebei" };
    expect(await limit({ ...land, location: "central-urban" })).toBe(15);
    expect(await limit({ ...land, location: "镇区" })).toBe(20);
    const grounds = { indicator: "outdoor-sports-area-in-all", stage: "primary", standard: "shandong" };
    expect(await limit({ ...grounds, type: "小学", classes: 24 })).toBe(10893);
    const built = { indicator: "land-area", stage: "junior", standard: "guizhou" };
    expect(await limit({ ...built, built: 2012 })).toBe(25);
    const classes = { indicator: "largest-class", stage: "primary", standard: "guangdong-2013" };
    expect(await limit({ ...classes, migrants: 0.3 })).toBe(45);
    expect(await limit({ ...classes, migrants: 0.31 })).toBe(50);
  });

  it.each([
    {
      named: { indicator: "books", stage: "primary" },
      sentence:
        "教督〔2017〕6号没有对小学的“生均图书册数”规定标准值；有规定的标准：hebei、anhui-2018、guizhou、henan-2012、shandong、guangdong-2013、jiangsu，请改选。",
    },
    {
      named: { indicator: "senior-title-teachers", stage: "primary", standard: "cn-2012" },
      sentence:
        "教督〔2012〕3号没有对小学的“每百名学生拥有中级及以上专业技术职务教师数”规定标准值，其他标准也没有；请改选指标或学段。",
    },
    {
      named: { indicator: "building-area", stage: "primary", standard: "fujian" },
      sentence:
        "福建省义务教育学校办学标准（标题、文号未核实）对这样的学校没有给出小学“生均校舍建筑面积”的标准值，或其原文尚未查到，无法判定：请核对学校情况，或改用其他标准。",
    },
    {
      named: { indicator: "land-area", stage: "primary", standard: "hebei" },
      sentence:
        "河北省义务教育学校办学条件十项指标（文号未核实）对小学“生均占地面积”的标准值因学校情况而异，无法确定用哪一个：请给出城乡分类。",
    },
    {
      named: { indicator: "land-area", stage: "primary", standard: "hebei", location: "城区" },
      sentence: expect.stringContaining("请给出是否中心城区") as string,
    },
    { named: { stage: "primary" }, sentence: expect.stringContaining("没有给出“指标”") as string },
    { named: { indicator: "books" }, sentence: expect.stringContaining("没有给出“学段”") as string },
    {
      // a date is a number of days
      named: { indicator: "land-area", stage: "primary", standard: "guizhou", built: 41153 },
      sentence: "“建校年份”为 41153，应在 1800 与 2100 之间，请改正。",
    },
    {
      named: { indicator: "land-area", stage: "primary", standard: "guizhou", migrants: 31 },
      sentence: "“随迁占比”为 31，应在 0 与 1 之间，请改正。",
    },
    {
      named: { indicator: "qualified-teachers", stage: "高中" },
      sentence: "“学段”不能是“高中”，可选：primary、junior。",
    },
  ])("refuses: $sentence", async ({ named, sentence }) => {
    expect(await limit(named)).toEqual(sentence);
  });

  it("puts no other standard in the place of one that does not ship", async () => {
    expect(await limit({ indicator: "books", stage: "primary" }, "hunan")).toMatch(
      /^没有编号为“hunan”的标准/u,
    );
  });

  const combinations = packs.flatMap(({ id: standard }) =>
    stages.flatMap((stage) => indicators.map(({ id: indicator }) => ({ standard, stage, indicator }))),
  );

  it("gives a finite limit or a sentence for every standard, stage and indicator, whatever the school", async () => {
    const school = fc.record({
      location: fc.constantFrom(null, "central-urban", "urban", "town", "rural"),
      type: fc.constantFrom(null, "primary-school", "junior-school", "nine-year-school", "teaching-point"),
      classes: fc.option(fc.integer({ min: 1, max: 60 })),
      built: fc.option(fc.integer({ min: 1900, max: 2030 })),
      migrants: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    });
    const checked = fc.asyncProperty(fc.constantFrom(...combinations), school, async (named, details) => {
      const shown = await limit({ ...named, ...details });
      expect(typeof shown === "number" ? shown > 0 && Number.isFinite(shown) : /。$/u.test(shown ?? "")).toBe(
        true,
      );
    });
    await fc.assert(checked, { numRuns: 2000 });
  });

  it("gives every limit of every standard that no detail decides on", async () => {
    let given = 0;
    for (const pack of packs) {
      for (const { indicator, cases } of pack.limits) {
        for (const stage of stages) {
          const [only, ...others] = cases[stage];
          if (
            only !== undefined &&
            others.length === 0 &&
            only.when === undefined &&
            typeof only.value === "number"
          ) {
            expect(await limit({ indicator, stage, standard: pack.id })).toBe(only.value);
            given += 1;
          }
        }
      }
    }
    expect(given).toBeGreaterThan(60);
  });
});
