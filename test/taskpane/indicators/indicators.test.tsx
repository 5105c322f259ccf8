/**
 * @jest-environment jsdom
 */
import { screen, within } from "@testing-library/react";
import { indicatorSchools, orderedSchools } from "../../../src/taskpane/indicators/indicator-schools";
import { anAssessment, anIndicator, aReport, aSchool, aSchoolIndicator, at } from "../a-report";
import { openCheckedPane } from "../open-pane";
import { fakeWorkbook, schoolRows } from "../fake-workbook";

const id = "teaching-area";

function school(name: string, row: number, value: number | null) {
  const outcome = value === null ? "notJudged" : value < 4.5 ? "unmet" : "met";
  const shortfall = value === null ? null : Math.max(0, 4.5 - value);
  const result = aSchoolIndicator(id, { value, outcome, shortfall, cells: [at(row, 4)] });
  return aSchool({ name, at: at(row, 0), outcome, indicators: [result] });
}

const assessment = anAssessment({
  indicators: [anIndicator(id, { shares: [{ school: 1, share: 0.8 }] })],
  schools: [
    school("甲小学", 6, 5),
    school("乙小学", 7, 3),
    school("丙小学", 8, null),
    school("丁小学", 9, 6),
  ],
});

describe("the schools of an indicator", () => {
  const names = (ascending: boolean, by: "value" | "share" | "school") =>
    orderedSchools(indicatorSchools(assessment, id), by, ascending).map(({ school: { name } }) => name);

  it("are ordered by value, with those that have none last either way", () => {
    expect(names(true, "value")).toEqual(["乙小学", "甲小学", "丁小学", "丙小学"]);
    expect(names(false, "value")).toEqual(["丁小学", "甲小学", "乙小学", "丙小学"]);
  });

  it("are ordered as in the sheet, or by what they add to the spread", () => {
    expect(names(true, "school")).toEqual(["甲小学", "乙小学", "丙小学", "丁小学"]);
    expect(names(false, "share")[0]).toBe("乙小学");
  });
});

describe("an indicator's pictures", () => {
  async function openDetail(setup: Parameters<typeof openCheckedPane>[1] = {}) {
    const pane = await openCheckedPane(aReport({ assessment }), setup);
    await pane.user.click(screen.getByRole("tab", { name: /指标/ }));
    await pane.user.click(screen.getByRole("button", { name: /教学及辅助用房：各校分布与明细/ }));
    const strip = await screen.findByRole("group", { name: /3 所学校的分布/ });
    return { ...pane, strip };
  }

  it("say in a sentence what the strip shows, and that one school could not be judged", async () => {
    const { strip } = await openDetail();
    expect(strip.getAttribute("aria-label")).toMatch(/最低 3、最高 6 平方米.*1 所未达标.*另有 1 所无法判定/);
  });

  it("name each school, and lead to its cell by click and by keyboard", async () => {
    const { strip, user, workbook } = await openDetail();
    const dots = within(strip).getAllByRole("button");
    expect(dots.map((dot) => dot.getAttribute("aria-label"))).toEqual([
      expect.stringMatching(/^乙小学：3 平方米.*，未达标$/),
      expect.stringMatching(/^甲小学：5 平方米.*，达标$/),
      expect.stringMatching(/^丁小学：6 平方米.*，达标$/),
    ]);

    await user.click(dots[0]!);
    expect(workbook.revealed.at(-1)).toEqual(at(7, 4));
    await user.keyboard("{ArrowRight}{ArrowRight}{Enter}");
    expect(workbook.revealed.at(-1)).toEqual(at(9, 4));
    expect(dots.filter((dot) => dot.getAttribute("tabindex") === "0")).toHaveLength(1);
  });

  it("can be read as a table that is sorted by its heads", async () => {
    const { user } = await openDetail();
    await user.click(screen.getByRole("button", { name: "教学及辅助用房：各校明细" }));
    const table = screen.getByRole("table", { name: "教学及辅助用房：各校明细" });
    const rows = () =>
      within(table)
        .getAllByRole("rowheader")
        .map(({ textContent }) => textContent);
    expect(rows()).toEqual(["乙小学", "甲小学", "丁小学", "丙小学"]);
    await user.click(within(table).getByRole("button", { name: "数值" }));
    expect(rows()).toEqual(["丁小学", "甲小学", "乙小学", "丙小学"]);
    expect(within(table).getByRole("columnheader", { name: "数值" }).getAttribute("aria-sort")).toBe(
      "descending",
    );
  });

  it("draw the Lorenz curve with its sentence", async () => {
    const { user } = await openDetail();
    await user.click(screen.getByRole("button", { name: "洛伦兹曲线" }));
    expect(await screen.findByRole("img", { name: /基尼系数 0\.14.*一半学生/ })).toBeTruthy();
  });

  it("compare groups, and say so where the sheet has none", async () => {
    const group = { schools: 2, schoolsNotJudged: 0, pupils: 100, standardDeviation: 1, cv: 0.2 };
    const { user } = await openDetail({
      grouper: (_grid, _options, dimension) =>
        Promise.resolve(
          dimension !== "location"
            ? []
            : [
                {
                  ...{ indicator: id, dimension },
                  groups: [
                    { ...group, key: "urban", mean: 6 },
                    { ...group, key: "rural", mean: 4 },
                  ],
                  parts: { within: 1, between: 1, withinShare: 0.5, betweenShare: 0.5 },
                  gap: { highest: 0, lowest: 1, ratio: 1.5 },
                },
              ],
        ),
    });
    await user.click(screen.getByRole("button", { name: "分组比较" }));
    expect(await screen.findByText("城区最高，乡村最低，相差 1.50 倍。")).toBeTruthy();
    await user.selectOptions(screen.getByRole("combobox", { name: "分组方式" }), "办别");
    expect(await screen.findByText(/没有可比较的“办别”分组/)).toBeTruthy();
  });
});

describe("the comparison with last year", () => {
  it("says what crossed the ceiling, and does not compare other stages", async () => {
    const before = anAssessment({ indicators: [anIndicator(id, { cv: 0.6, outcome: "unmet" })] });
    const now = anAssessment({ indicators: [anIndicator(id, { cv: 0.4, outcome: "met" })] });
    let checks = 0;
    const pane = await openCheckedPane(aReport({ assessment: now }), {
      workbook: fakeWorkbook({ 小学: schoolRows, 去年: schoolRows, 初中: schoolRows }),
      checker: (grid) => {
        checks += 1;
        const stage = grid.origin.sheet === "初中" ? ("junior" as const) : ("primary" as const);
        const assessed = checks === 1 ? now : { ...before, stage };
        return Promise.resolve(aReport({ assessment: assessed, stage }));
      },
    });
    await pane.user.click(screen.getByRole("tab", { name: /指标/ }));
    await pane.user.click(screen.getByRole("button", { name: "与上年比较" }));
    await pane.user.selectOptions(await screen.findByRole("combobox", { name: "上年的工作表" }), "去年");
    const table = await screen.findByRole("table", { name: "与上年比较" });
    expect(table.textContent).toMatch(/0\.6000.*0\.4000.*↓ 0\.2000.*由未达标变为达标/);

    await pane.user.selectOptions(screen.getByRole("combobox", { name: "上年的工作表" }), "初中");
    expect(await screen.findByText("两张表的学段不同，不能比较。")).toBeTruthy();
  });
});
