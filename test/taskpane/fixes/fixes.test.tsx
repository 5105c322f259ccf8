/**
 * @jest-environment jsdom
 */
import { screen, waitFor, within } from "@testing-library/react";
import { checkSheet } from "../../../src/core";
import { fixLogKey, readFixLog } from "../../../src/taskpane/fixes/fix-log";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { fakeWorkbook, schoolRows, type Rows } from "../fake-workbook";
import { checkButton, openPane } from "../open-pane";

const rows: Rows = [
  ...schoolRows.slice(0, 2),
  [" 城关小学", "６２０", 40, 9, "3,200"],
  ["东街小学", 400, 25, 6, 2100],
];
const cells = { row: 2, column: 0, rowCount: 1, columnCount: 5 };

async function openWithFixes() {
  const workbook = fakeWorkbook({ 小学: rows });
  const { user } = await openPane({
    workbook,
    checker: (grid, options) => Promise.resolve(checkSheet(grid, options)),
  });
  await user.click(await checkButton());
  const panel = await screen.findByRole("region", { name: "3 处可以直接修正" });
  const row = async () =>
    (await workbook.readCells({ at: { sheet: "小学", ...cells }, rowCount: 1, columnCount: 5 })).rows[0];
  return { user, workbook, panel, row };
}

describe("safe fixes in the pane", () => {
  it("are shown before anything is written, are written together, and taken back", async () => {
    const { user, workbook, panel, row } = await openWithFixes();
    await user.click(within(panel).getByRole("button", { name: "3 处可以直接修正" }));
    expect(within(panel).getByRole("list", { name: "文本格式的数字改为数值" }).textContent).toMatch(
      /“６２０” → 620.*“3,200” → 3200/,
    );

    await user.click(within(panel).getByRole("button", { name: "全部修正（3 处）" }));
    expect(await screen.findByText("已修正 3 处。")).toBeTruthy();
    expect(await row()).toEqual(["城关小学", 620, 40, 9, 3200]);
    await waitFor(() => expect(screen.queryByRole("button", { name: /全部修正/ })).toBeNull());

    await user.click(screen.getByRole("button", { name: "撤销上一次修正" }));
    expect(await screen.findByText("已撤销 3 处修正。")).toBeTruthy();
    expect(await row()).toEqual(rows[2]);
    const log = readFixLog(await workbook.readKept(fixLogKey));
    expect(log.map(({ at, takenBack }) => [at.column, takenBack])).toEqual([
      [0, true],
      [1, true],
      [4, true],
    ]);
  });

  it("are written one by one, also from the issue itself", async () => {
    const { user, row } = await openWithFixes();
    await user.click(screen.getAllByRole("button", { name: "修正 620 (B3)" })[0]!);
    await waitFor(async () => expect((await row())![1]).toBe(620));
    expect((await row())![4]).toBe("3,200");
  });

  it("have the sheet checked again, also where edits do not", async () => {
    const { user } = await openWithFixes();
    await user.click(screen.getByRole("switch", { name: "修改后自动复查" }));
    await user.click(screen.getAllByRole("button", { name: "修正 620 (B3)" })[0]!);
    expect(await screen.findByRole("region", { name: "2 处可以直接修正" })).toBeTruthy();
    expect(screen.queryByText("表格已改动，以下结果可能已过时。")).toBeNull();
  });

  it("leave a cell that has changed meanwhile, and name it", async () => {
    const { user, workbook, panel } = await openWithFixes();
    const { writeCells } = workbook;
    workbook.writeCells = (changes) =>
      writeCells(changes.map((change) => (change.at.column === 1 ? { ...change, before: "别的" } : change)));
    await user.click(within(panel).getByRole("button", { name: "全部修正（3 处）" }));
    expect(await screen.findByText(/已修正 2 处。.*有 1 处没有改：B3 内容已变动。/)).toBeTruthy();
  });

  it("say why nothing could be written", async () => {
    const { user, workbook, panel } = await openWithFixes();
    workbook.writeCells = () => Promise.reject(new WorkbookError("access-denied"));
    await user.click(within(panel).getByRole("button", { name: "全部修正（3 处）" }));
    expect((await screen.findByRole("alert")).textContent).toContain("工作簿受保护");
  });
});
