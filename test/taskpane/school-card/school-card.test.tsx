/**
 * @jest-environment jsdom
 */
import { screen, within } from "@testing-library/react";
import { rankOf } from "../../../src/taskpane/school-card/rank-of";
import { aMissingValue, anAssessment, aReport, aSchool, aSchoolIndicator, at } from "../a-report";
import { openCheckedPane } from "../open-pane";

const lacking = aSchool({
  name: "东街小学",
  at: at(7, 0),
  outcome: "unmet",
  met: 1,
  unmet: 1,
  notJudged: 1,
  indicators: [
    aSchoolIndicator("teaching-area", {
      value: 3,
      limit: 4.5,
      outcome: "unmet",
      shortfall: 1.5,
      attainment: 0.667,
      need: { field: "teaching-area", amount: 600 },
    }),
    aSchoolIndicator("sports-area", {
      value: null,
      outcome: "notJudged",
      why: "value-missing",
      shortfall: null,
      attainment: null,
    }),
    aSchoolIndicator("multimedia-rooms"),
  ],
});
const assessment = anAssessment({ schools: [aSchool(), lacking] });

describe("the school card", () => {
  async function openCard() {
    const issues = [aMissingValue("东街小学", at(7, 2)), aMissingValue("城关小学")];
    const { user } = await openCheckedPane(aReport({ assessment, issues }));
    await user.click(screen.getByRole("tab", { name: /学校/ }));
    await user.click(screen.getByRole("button", { name: /^东街小学/ }));
    await user.click(screen.getByRole("button", { name: "东街小学的学校卡片" }));
    return { user, card: await screen.findByRole("dialog", { name: "东街小学" }) };
  }

  it("tells first what the school lacks and what would help", async () => {
    const { card } = await openCard();
    const headings = within(card).getAllByRole("heading", { level: 3 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      "未达标",
      "无法判定",
      "已达标",
      "本校的问题",
    ]);
    expect(card.textContent).toMatch(/3\.00（要求 ≥ 4\.5 平方米.*），差 1\.5/);
    expect(card.textContent).toMatch(/至少还需.*600/);
  });

  it("says why something could not be judged, and does not call it met", async () => {
    const { card } = await openCard();
    const [, notJudged, met] = within(card).getAllByRole("list");
    expect(notJudged!.textContent).toMatch(/体育运动场馆.*缺数据/);
    expect(met!.textContent).not.toMatch(/体育运动场馆/);
  });

  it("lists the issues of this school alone", async () => {
    const { card } = await openCard();
    expect(within(card).getAllByRole("list")[3]!.textContent).toContain("东街小学");
    expect(card.textContent).not.toContain("城关小学");
  });

  it("prints, copies as text and closes", async () => {
    const print = jest.spyOn(window, "print").mockImplementation(() => undefined);
    const { user, card } = await openCard();
    await user.click(within(card).getByRole("button", { name: "打印" }));
    expect(print).toHaveBeenCalledTimes(1);

    await user.click(within(card).getByRole("button", { name: "复制为文字" }));
    expect(await within(card).findByText("已复制。")).toBeTruthy();
    expect(await navigator.clipboard.readText()).toMatch(/^东街小学\n[^]*\n未达标\n- [^]*600/);

    await user.click(within(card).getByRole("button", { name: "关闭" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("a rank in the county", () => {
  it("counts only schools with a figure that take part, and lets equals share a place", () => {
    const value = (figure: number | null) =>
      aSchool({ indicators: [aSchoolIndicator("books", { value: figure })] });
    const county = anAssessment({
      schools: [value(5), value(7), value(5), value(null), { ...value(9), excluded: "private-school" }],
    });
    expect(rankOf(county, 0, "books")).toEqual({ place: 2, of: 3 });
    expect(rankOf(county, 2, "books")).toEqual({ place: 2, of: 3 });
    expect(rankOf(county, 3, "books")).toBeNull();
    expect(rankOf(county, 4, "books")).toBeNull();
  });
});
