/**
 * @jest-environment jsdom
 */
import { act, screen, within } from "@testing-library/react";
import { aReport, aSchool, aSchoolIndicator, anAssessment, anIndicator, at } from "../a-report";
import { openCheckedPane } from "../open-pane";

const open = async (name: RegExp, assessment = anAssessment()) => {
  const pane = await openCheckedPane(aReport({ assessment }));
  await pane.user.click(screen.getByRole("tab", { name }));
  return pane;
};

const rowOf = (name: RegExp) => screen.getAllByRole("row", { name })[0]!;

describe("the indicators", () => {
  it("show mean, coefficient to four decimals, ceiling and outcome", async () => {
    await open(
      /指标/,
      anAssessment({ indicators: [anIndicator("teaching-area", { cv: 0.23415, mean: 5.126 })] }),
    );

    const cells = within(rowOf(/教学及辅助用房/)).getAllByRole("cell");
    expect(rowOf(/教学及辅助用房/).textContent).toContain("均值 5.13 平方米");
    expect(cells.map((cell) => cell.textContent)).toEqual(["0.2342≤ 0.5", "达标"]);
  });

  it("show enough decimals to tell a coefficient just above its ceiling from one at it", async () => {
    await open(
      /指标/,
      anAssessment({
        indicators: [
          anIndicator("teaching-area", { cv: 0.500004, outcome: "unmet" }),
          anIndicator("sports-area", { cv: 0.5, outcome: "met" }),
        ],
      }),
    );

    expect(rowOf(/教学及辅助用房/).textContent).toContain("0.500004");
    expect(rowOf(/体育运动场馆/).textContent).toContain("0.5000≤");
  });

  it("judge only the mean of all coefficients where the standard does", async () => {
    const alone = { limit: null, outcome: null } as const;
    await open(
      /指标/,
      anAssessment({
        indicators: [anIndicator("books", { ...alone, cv: 1.299 })],
        composite: { cv: 0.592, limit: 0.65, outcome: "met", range: null, borderline: false },
      }),
    );

    expect(rowOf(/图书/).textContent).toContain("1.2990");
    expect(rowOf(/图书/).textContent).not.toMatch(/≤|达标/);
    expect(rowOf(/综合差异系数/).textContent).toContain("0.5920≤ 0.65");
    expect(rowOf(/综合差异系数/).textContent).toContain("达标");
  });

  it("never show what could not be judged as met", async () => {
    await open(
      /指标/,
      anAssessment({
        indicators: [
          anIndicator("teaching-area", {
            cv: null,
            mean: null,
            outcome: "notJudged",
            schoolsUsed: 57,
            schoolsNotJudged: 3,
          }),
        ],
      }),
    );

    const row = rowOf(/教学及辅助用房/).textContent;
    expect(row).toContain("无法判定");
    expect(row).toContain("3 所无法判定");
    expect(row).not.toContain("达标");
  });
});

describe("the schools", () => {
  const short = aSchool({
    name: "东街小学",
    at: at(9, 1),
    outcome: "unmet",
    met: 6,
    unmet: 1,
    indicators: [
      aSchoolIndicator("teaching-area", {
        value: 4.4997,
        outcome: "unmet",
        shortfall: 0.0003,
        cells: [at(9, 5)],
      }),
    ],
  });
  const leftOut = aSchool({
    name: "大王庄教学点",
    at: at(10, 1),
    excluded: "teaching-point-under-50",
    indicators: [],
  });
  const assessment = anAssessment({ schools: [aSchool(), short, leftOut] });

  it("show outcome and counts, and open to value, limit and shortfall", async () => {
    const { user } = await open(/学校/, assessment);
    const school = screen.getByRole("button", { name: /^东街小学/ });
    expect(school.textContent).toContain("未达标");
    expect(school.textContent).toContain("达标 6 · 未达标 1 · 无法判定 0");

    await user.click(school);

    const row = within(screen.getByRole("table", { name: "东街小学" })).getByRole("row", {
      name: /教学及辅助用房/,
    });
    expect(row.textContent).toContain("4.4997≥ 4.5");
    expect(row.textContent).toContain("差 0.0003");
  });

  it("say what a school needs, and why a limit is not shown", async () => {
    const school = aSchool({
      name: "西街小学",
      indicators: [
        aSchoolIndicator("multimedia-rooms", {
          ...{ value: 1.8, outcome: "unmet", shortfall: 0.5, borderline: true },
          need: { field: "multimedia-rooms", amount: 3 },
        }),
        aSchoolIndicator("land-area", { ...{ limit: null, outcome: "notJudged" }, why: "limit-unknown" }),
        aSchoolIndicator("books", { ...{ limit: null, outcome: "notJudged" }, why: "limit-undecided" }),
      ],
    });
    const { user } = await open(/学校/, anAssessment({ schools: [school] }));
    await user.click(screen.getByRole("button", { name: /^西街小学/ }));

    const [rooms, land, books] = within(screen.getByRole("table", { name: "西街小学" }))
      .getAllByRole("row")
      .slice(1)
      .map(({ textContent }) => textContent);
    expect(rooms).toContain("需补：网络多媒体教室数 3");
    expect(rooms).toContain("临界");
    expect(land).toContain("标准值未知");
    expect(books).toContain("不能确定标准值");
  });

  it("are not called anything where the standard asks nothing of them", async () => {
    await open(/学校/, anAssessment({ schools: [aSchool({ outcome: "notJudged", indicators: [] })] }));
    const school = screen.getByRole("button", { name: /^城关小学/ });
    expect(school.textContent).not.toContain("无法判定");
    expect(screen.queryByLabelText("学校数")).toBeNull();
  });

  it("lead to their row, and each value to its cell", async () => {
    const { user, workbook } = await open(/学校/, assessment);

    await user.click(screen.getByRole("button", { name: "转到东街小学所在行 B10" }));
    await user.click(screen.getByRole("button", { name: /^东街小学/ }));
    await user.click(screen.getByRole("button", { name: "4.4997 转到 F10" }));

    expect(workbook.revealed).toEqual([at(9, 1), at(9, 5)]);
  });

  it("can be filtered by outcome; a school left out is neither met nor unmet", async () => {
    const { user } = await open(/学校/, assessment);
    const filter = screen.getByRole("group", { name: "按结论筛选" });
    expect(
      within(filter)
        .getAllByRole("button")
        .map((button) => button.textContent),
    ).toEqual(["全部 3", "未达标 1", "达标 1", "不参评 1"]);

    await user.click(within(filter).getByRole("button", { name: "不参评 1" }));

    const names = within(screen.getByRole("list", { name: "学校" })).getAllByRole("button", {
      expanded: false,
    });
    expect(names.map((button) => button.textContent)).toEqual([
      expect.stringContaining("大王庄教学点不参评"),
    ]);
  });
});

describe("the tabs", () => {
  it("move with the arrow keys and only the open one takes the Tab key", async () => {
    const { user } = await openCheckedPane(aReport());
    act(() => screen.getByRole("tab", { name: /问题/ }).focus());

    await user.keyboard("{ArrowRight}");

    expect(screen.getByRole("tab", { selected: true }).textContent).toContain("指标");
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: /指标/ }));
    expect(screen.getAllByRole("tab").map((tab) => tab.tabIndex)).toEqual([-1, 0, -1, -1]);
  });
});
