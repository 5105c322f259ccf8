/**
 * @jest-environment jsdom
 */
import { act, screen, waitFor } from "@testing-library/react";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { checkSheet, type SheetReport } from "../../../src/core";
import type { Checker } from "../../../src/taskpane/checker/checker";
import { aMissingValue, aReport, anAssessment, at } from "../a-report";
import { fakeWorkbook, schoolRows } from "../fake-workbook";
import { checkButton, openCheckedPane, openPane, reporting } from "../open-pane";

const nothing = [["备注", "无"]];

describe("opening the pane", () => {
  it("chooses the active sheet when it looks like a school sheet, its stage and the first standard", async () => {
    await openPane({ workbook: fakeWorkbook({ 初中: schoolRows, 小学: schoolRows }) });

    await waitFor(() =>
      expect(screen.getByRole("combobox", { name: "工作表" })).toHaveProperty("value", "初中"),
    );
    expect(screen.getByRole("combobox", { name: "标准" })).toHaveProperty("value", "cn-2017");
  });

  it("chooses the likeliest sheet when the active one is something else", async () => {
    await openPane({ workbook: fakeWorkbook({ 说明: nothing, 小学: schoolRows }) });

    await waitFor(() =>
      expect(screen.getByRole("combobox", { name: "工作表" })).toHaveProperty("value", "小学"),
    );
    expect(screen.getByRole("combobox", { name: "学段" })).toHaveProperty("value", "primary");
  });

  it("marks a standard whose transcription nobody has verified", async () => {
    await openPane();

    expect(screen.getByText("转录未核对")).toBeTruthy();
  });

  it("says which headers it looks for when no sheet has them, and finds them once they are there", async () => {
    const { workbook, user } = await openPane({ workbook: fakeWorkbook({ Sheet1: nothing }) });

    const empty = await screen.findByRole("region", { name: "没有找到学校表" });
    expect(empty.textContent).toContain("“在校生数”");

    act(() => workbook.write("小学", schoolRows));
    await user.click(screen.getByRole("button", { name: "重新查找" }));
    await waitFor(() =>
      expect(screen.getByRole("combobox", { name: "工作表" })).toHaveProperty("value", "小学"),
    );
    expect(screen.queryByRole("region", { name: "没有找到学校表" })).toBeNull();
  });

  it("says what Excel refused, and tries again on demand", async () => {
    const workbook = fakeWorkbook({ 小学: schoolRows });
    workbook.refuse(new WorkbookError("workbook-busy"));
    const { user } = await openPane({ workbook });

    expect((await screen.findByRole("alert")).textContent).toContain("请先结束单元格编辑");

    workbook.refuse(null);
    await user.click(screen.getByRole("button", { name: "重试" }));
    await checkButton();
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });
});

describe("checking", () => {
  it("tells the verdict in one sentence with its document, and moves focus to it", async () => {
    await openCheckedPane(aReport());

    const verdict = screen.getByRole("heading", { level: 2 });
    expect(verdict.textContent).toBe("小学达到教督〔2017〕6号的资源配置要求。");
    expect(document.activeElement).toBe(verdict);
  });

  it("leaves focus where the reader has gone meanwhile", async () => {
    let finish: (() => void) | null = null;
    const checker: Checker = () => new Promise((resolve) => (finish = () => resolve(aReport())));
    const { user } = await openPane({ checker });
    await user.click(await checkButton());
    await waitFor(() => expect(finish).not.toBeNull());
    const standard = screen.getByRole("combobox", { name: "标准" });
    act(() => standard.focus());

    act(() => finish?.());

    await screen.findByRole("region", { name: "检查结果" });
    expect(document.activeElement).toBe(standard);
  });

  it("checks the chosen sheet as the chosen stage", async () => {
    const checker = jest.fn<ReturnType<Checker>, Parameters<Checker>>(reporting(aReport()));
    const { user } = await openPane({
      workbook: fakeWorkbook({ 小学: schoolRows, 表二: schoolRows }),
      checker,
    });
    await checkButton();

    await user.selectOptions(screen.getByRole("combobox", { name: "工作表" }), "表二");
    await user.selectOptions(screen.getByRole("combobox", { name: "学段" }), "初中");
    await user.click(await checkButton());

    await waitFor(() => expect(checker).toHaveBeenCalled());
    const [grid, options] = checker.mock.calls[0]!;
    expect(grid.origin.sheet).toBe("表二");
    expect(options).toEqual({ packId: "cn-2017", stage: "junior" });
  });

  it("shows the phase it is in, and can be cancelled", async () => {
    let seen: AbortSignal | null = null;
    const checker: Checker = (_grid, _options, onProgress, signal) => {
      seen = signal;
      onProgress({ step: 1, steps: 3, phase: "checking" });
      return new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("aborted"))));
    };
    const { user } = await openPane({ checker });
    await user.click(await checkButton());

    expect(
      (await screen.findByRole("progressbar", { name: "正在检查“小学”" })).getAttribute("aria-valuenow"),
    ).toBe(String(1 / 3));
    expect(screen.getByRole("status").textContent).toBe("检查数据");

    await user.click(screen.getByRole("button", { name: "取消" }));
    expect(seen).toHaveProperty("aborted", true);
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.getByRole("status").textContent).toBe("已取消检查。");
    expect(document.activeElement).toBe(await checkButton());
  });

  it("says so when the check itself breaks down", async () => {
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { user } = await openPane({ checker: () => Promise.reject(new Error("worker gone")) });
    await user.click(await checkButton());

    expect((await screen.findByRole("alert")).textContent).toContain("检查程序意外停止");
    logged.mockRestore();
  });

  it("says why a sheet cannot be assessed", async () => {
    const workbook = fakeWorkbook({ 小学: schoolRows, 说明: nothing });
    const { user } = await openPane({
      workbook,
      checker: (grid, options) => Promise.resolve(checkSheet(grid, options)),
    });
    await checkButton();
    await user.selectOptions(screen.getByRole("combobox", { name: "工作表" }), "说明");
    await user.click(await checkButton());

    expect(
      (await screen.findByRole("heading", { level: 2, name: /不能作为学校表评估/ })).textContent,
    ).toContain("“说明”");
    const tabs = screen.getAllByRole("tab", { name: /./ });
    expect(tabs.map((tab) => tab.firstElementChild?.textContent?.trim())).toEqual(["问题 1", "列"]);
  });
});

describe("after a check", () => {
  afterEach(() => localStorage.clear());

  it("takes the reader to the cell of an issue", async () => {
    const { user, workbook } = await openCheckedPane(
      aReport({ issues: [aMissingValue("城关小学", at(6, 2))] }),
    );

    await user.click(screen.getByRole("button", { name: /错误\s*C7\s*城关小学/ }));

    expect(workbook.revealed).toEqual([{ sheet: "小学", row: 6, column: 2 }]);
  });

  it("says so when the cell cannot be shown", async () => {
    const { user, workbook } = await openCheckedPane(aReport({ issues: [aMissingValue()] }));
    workbook.refuse(new WorkbookError("access-denied"));

    await user.click(screen.getByRole("button", { name: /C7/ }));
    expect((await screen.findByRole("alert")).textContent).toContain("撤销保护");

    await user.click(screen.getByRole("button", { name: "关闭提示" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("tells that the sheet has changed, checks again only on demand where that is wanted, and is content when the change is undone", async () => {
    const { user, workbook } = await openCheckedPane(aReport());
    await user.click(screen.getByRole("switch", { name: "修改后自动复查" }));

    act(() => workbook.write("小学", [...schoolRows, ["西关小学", 300, 20, 4, 1500]]));
    expect((await screen.findAllByText("表格已改动，以下结果可能已过时。")).length).toBeGreaterThan(0);

    act(() => workbook.write("小学", schoolRows));
    await waitFor(() => expect(screen.queryByText("表格已改动，以下结果可能已过时。")).toBeNull());

    act(() => workbook.write("小学", [...schoolRows, ["西关小学", 300, 20, 4, 1500]]));
    await screen.findAllByText("表格已改动，以下结果可能已过时。");
    await user.click(screen.getAllByRole("button", { name: "重新检查" })[1]!);
    await waitFor(() => expect(screen.queryByText("表格已改动，以下结果可能已过时。")).toBeNull());
  });

  it("checks again by itself after an edit, tells what it solved, and leaves focus where it is", async () => {
    const reports = [
      aReport({ issues: [aMissingValue("城关小学"), aMissingValue("东街小学", at(7, 2))] }),
      aReport({ issues: [aMissingValue("城关小学")] }),
    ];
    const { user, workbook } = await openCheckedPane(aReport(), {
      checker: () => Promise.resolve(reports.shift()!),
    });
    await user.click(screen.getByRole("searchbox"));
    const focused = document.activeElement;

    act(() => workbook.write("小学", [...schoolRows, ["西关小学", 300, 20, 4, 1500]]));

    expect(await screen.findByText("已复查：解决 1 个问题，新增 0 个。")).toBeTruthy();
    expect(screen.getByRole("tab", { name: /问题 1/ })).toBeTruthy();
    expect(document.activeElement).toBe(focused);
    expect(screen.queryByText("表格已改动，以下结果可能已过时。")).toBeNull();
  });

  it("loses no edit made while it checks again", async () => {
    const checks: ((report: SheetReport) => void)[] = [];
    const { user, workbook } = await openPane({
      checker: () => new Promise((resolve) => checks.push(resolve)),
    });
    const end = (schools: readonly string[]) =>
      act(() => checks.shift()!(aReport({ issues: schools.map((school) => aMissingValue(school)) })));
    const underWay = () => waitFor(() => expect(checks).toHaveLength(1));
    await user.click(await checkButton());
    await underWay();
    end(["城关小学", "东街小学"]);
    await screen.findByRole("tab", { name: /问题 2/ });

    act(() => workbook.write("小学", [...schoolRows, ["西关小学", 300, 20, 4, 1500]]));
    await underWay();
    act(() => workbook.write("小学", [...schoolRows, ["西关小学", 300, 20, 4, 1600]]));
    act(() => workbook.write("小学", [...schoolRows, ["西关小学", 300, 20, 4, 1700]]));
    end(["城关小学"]);
    await underWay();
    end([]);

    await screen.findByRole("tab", { name: /问题 0/ });
    expect(screen.queryByText("表格已改动，以下结果可能已过时。")).toBeNull();
  });

  it("does not call a result stale when another sheet changed", async () => {
    const { workbook } = await openCheckedPane(aReport(), {
      workbook: fakeWorkbook({ 小学: schoolRows, 说明: nothing }),
    });

    act(() => workbook.write("说明", [["备注", "改过"]]));

    await expect(
      screen.findByText("表格已改动，以下结果可能已过时。", {}, { timeout: 100 }),
    ).rejects.toThrow();
  });

  it("keeps the result while another check fails", async () => {
    const { user, workbook } = await openCheckedPane(aReport({ assessment: anAssessment() }));
    workbook.refuse(new WorkbookError("no-answer"));

    await user.click(screen.getByRole("button", { name: "重新检查" }));

    expect((await screen.findByRole("alert")).textContent).toContain("Excel 没有响应");
    expect(screen.getByRole("region", { name: "检查结果" })).toBeTruthy();
  });
});

describe("the language switch", () => {
  it("says everything in English, and hands the choice on to be kept", async () => {
    const { user, onChooseLanguage } = await openCheckedPane(aReport());

    await user.click(screen.getByRole("button", { name: /English/ }));

    expect(screen.getByRole("heading", { level: 2 }).textContent).toContain("Primary schools meet");
    expect(screen.getByRole("button", { name: "Check again" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
    expect(onChooseLanguage).toHaveBeenCalledWith("en");
  });
});
