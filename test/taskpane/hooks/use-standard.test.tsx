/**
 * @jest-environment jsdom
 */
import { screen, waitFor } from "@testing-library/react";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import type { Checker } from "../../../src/taskpane/checker/checker";
import { aReport } from "../a-report";
import { fakeWorkbook, schoolRows } from "../fake-workbook";
import { checkButton, openPane, reporting } from "../open-pane";

const untold = [
  ["学校名称", "在校生数", "高于规定学历教师数", "县级以上骨干教师数", "教学及辅助用房面积（平方米）"],
  ["一校", 620, 40, 9, 3200],
];

const standardBox = () => screen.getByRole("combobox", { name: "标准" });
const stageBox = () => screen.getByRole("combobox", { name: "学段" });

describe("the choice of a standard", () => {
  it("is kept with the workbook as soon as it is made, with the stage", async () => {
    const { workbook, user } = await openPane();
    await checkButton();

    await user.selectOptions(standardBox(), "hebei");
    await user.selectOptions(stageBox(), "junior");

    expect(workbook.kept).toEqual([
      { packId: "hebei", stage: null },
      { packId: "hebei", stage: "junior" },
    ]);
  });

  it("is not kept before the reader has made it", async () => {
    const { workbook, user } = await openPane();
    await user.click(await checkButton());

    expect(workbook.kept).toEqual([]);
  });

  it("is restored, and checked by", async () => {
    const checker = jest.fn<ReturnType<Checker>, Parameters<Checker>>(reporting(aReport()));
    const workbook = fakeWorkbook({ 表一: untold }, { packId: "anhui-2018", stage: "junior" });
    const { user } = await openPane({ workbook, checker });

    await waitFor(() => expect(standardBox()).toHaveProperty("value", "anhui-2018"));
    expect(stageBox()).toHaveProperty("value", "junior");
    await user.click(await checkButton());

    await waitFor(() => expect(checker).toHaveBeenCalled());
    expect(checker.mock.calls[0]?.[1]).toEqual({ packId: "anhui-2018", stage: "junior" });
  });

  it("gives way to the stage a sheet tells of itself", async () => {
    const workbook = fakeWorkbook({ 小学: schoolRows }, { packId: "anhui-2018", stage: "junior" });
    await openPane({ workbook });

    await waitFor(() => expect(standardBox()).toHaveProperty("value", "anhui-2018"));
    expect(stageBox()).toHaveProperty("value", "primary");
  });

  it("leaves a standard that does not ship to whoever has it, and offers the first", async () => {
    const workbook = fakeWorkbook({ 小学: schoolRows }, { packId: "hunan", stage: null });
    await openPane({ workbook });
    await checkButton();

    expect(standardBox()).toHaveProperty("value", "cn-2017");
    expect(workbook.kept).toEqual([]);
  });

  it("says so when it cannot be kept, and still checks by it", async () => {
    const workbook = fakeWorkbook({ 小学: schoolRows });
    const { user } = await openPane({ workbook });
    await checkButton();
    workbook.refuse(new WorkbookError("access-denied"));

    await user.selectOptions(standardBox(), "hebei");

    expect(await screen.findByRole("alert")).toBeTruthy();
    expect(standardBox()).toHaveProperty("value", "hebei");
  });
});
