/**
 * @jest-environment jsdom
 */
import { screen, within } from "@testing-library/react";
import type { Grid } from "../../../src/core";
import { checkService } from "../../../src/taskpane/checker/check-service";
import { aReport, anAssessment, anIndicator, aSchool, aSchoolIndicator, at } from "../a-report";
import { openCheckedPane } from "../open-pane";

const assessed = aReport({
  assessment: anAssessment({
    indicators: [anIndicator("sports-area")],
    schools: [
      aSchool({
        name: "城关小学",
        at: at(2, 0),
        indicators: [aSchoolIndicator("sports-area", { cells: [at(2, 4)] })],
      }),
    ],
  }),
});

const grid: Grid = {
  origin: { sheet: "小学", row: 0, column: 0 },
  rows: [
    ["学校名称", "在校生数", "室外运动场地面积（平方米）", "室内体育用房面积（平方米）"],
    ["城关小学", 600, 4500, 300],
    ["东街小学", 400, 3000, 200],
  ],
};
const options = { packId: "cn-2017", stage: "primary" } as const;

describe("explaining a figure", () => {
  it("asks about the coefficient that was clicked, shows the steps, and goes to their cells", async () => {
    const explainer = jest.fn(() =>
      Promise.resolve(
        checkService.explain(grid, options, { about: "school", at: at(1, 0), indicator: "sports-area" }),
      ),
    );
    const { user, workbook } = await openCheckedPane(assessed, { explainer });
    await user.click(screen.getByRole("tab", { name: /指标/ }));
    await user.click(screen.getByRole("button", { name: /差异系数是怎么算出来的/ }));

    const dialog = await screen.findByRole("dialog", { name: /的计算过程/ });
    expect(explainer).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ packId: "cn-2017" }),
      { about: "coefficient", indicator: "sports-area" },
      expect.anything(),
    );
    const steps = await within(dialog).findAllByRole("listitem");
    expect(steps.length).toBeGreaterThan(2);
    await user.click((await within(dialog).findAllByRole("button", { name: /转到 C2/ }))[0]!);
    expect(workbook.revealed).toContainEqual(at(1, 2));
    await user.click(within(dialog).getByRole("button", { name: "关闭" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("says so when the steps cannot be fetched", async () => {
    const { user } = await openCheckedPane(assessed, {
      explainer: () => Promise.reject(new Error("no worker")),
    });
    await user.click(screen.getByRole("tab", { name: /指标/ }));
    await user.click(screen.getByRole("button", { name: /差异系数是怎么算出来的/ }));
    expect((await screen.findByRole("alert")).textContent).toMatch(/没有取得计算过程/);
  });
});

describe("what explains figures in the worker", () => {
  it("tells the steps of a school's figure and of a coefficient from the cells", () => {
    const school = checkService.explain(grid, options, {
      about: "school",
      at: at(2, 0),
      indicator: "sports-area",
    });
    expect(school.flatMap((step) => ("at" in step ? [step.at] : []))).toContainEqual(at(2, 2));
    const county = checkService.explain(grid, options, { about: "coefficient", indicator: "sports-area" });
    expect(county.length).toBeGreaterThan(0);
  });

  it("has no steps for a school that is not in the sheet, or a composite that the standard does not judge", () => {
    const nobody = { about: "school", at: at(9, 0), indicator: "sports-area" } as const;
    expect(checkService.explain(grid, options, nobody)).toEqual([]);
    expect(checkService.explain(grid, options, { about: "composite" })).toEqual([]);
  });
});
