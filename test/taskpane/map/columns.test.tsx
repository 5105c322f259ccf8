/**
 * @jest-environment jsdom
 */
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { checkSheet } from "../../../src/core";
import type { Checker } from "../../../src/taskpane/checker/checker";
import { fakeWorkbook, type Rows } from "../fake-workbook";
import { checkButton, openPane } from "../open-pane";

const rows: Rows = [
  ["某县小学基本情况表"],
  ["学校名称", "在校生数", "骨干教帅数", "生均图书册数", "备注"],
  ["城关小学", 620, 40, 30, "无"],
  ["东街小学", 400, 25, 28, null],
];
const checker: Checker = (grid, options) => Promise.resolve(checkSheet(grid, options));
const column = (name: RegExp) => {
  const items = within(screen.getByRole("list", { name: "列" })).getAllByRole("listitem");
  return within(items.find((item) => name.test(item.textContent))!);
};

async function openColumns(sheet: Rows = rows, workbook = fakeWorkbook({ 小学: sheet })) {
  const pane = await openPane({ workbook, checker });
  await pane.user.click(await checkButton());
  await pane.user.click(await screen.findByRole("tab", { name: /^列/ }));
  await screen.findByRole("list", { name: "列" });
  return pane;
}

beforeEach(() => localStorage.clear());

describe("the columns of the checked sheet", () => {
  it("are all listed, with what they were taken for and how sure that is", async () => {
    await openColumns();
    expect(screen.getByText("共 5 列，读懂 2 列；1 列请核对。")).toBeTruthy();
    expect(column(/在校生数/).getByText("确定")).toBeTruthy();
    expect(column(/在校生数/).getByText(/例：620 · 400/)).toBeTruthy();
    expect(column(/骨干教帅数/).getByText(/^可能是/)).toBeTruthy();
    expect(column(/备注/).getByText("未读")).toBeTruthy();
  });

  it("lead to their header's cell", async () => {
    const { user, workbook } = await openColumns();
    await user.click(column(/骨干教帅数/).getByRole("button", { name: /C2/ }));
    expect(workbook.revealed).toEqual([{ sheet: "小学", row: 1, column: 2 }]);
  });

  it("are corrected at one click, the sheet checked again, and taken back", async () => {
    const { user } = await openColumns();
    await user.click(column(/骨干教帅数/).getByRole("button", { name: /^是，这是/ }));
    await waitFor(() => expect(column(/骨干教帅数/).getByText(/由您确认/)).toBeTruthy());
    expect(column(/骨干教帅数/).getByText("确定")).toBeTruthy();
    await user.click(column(/骨干教帅数/).getByRole("button", { name: /^更改/ }));
    await user.click(screen.getByRole("button", { name: "恢复自动识别" }));
    await waitFor(() => expect(column(/骨干教帅数/).getByText("猜测")).toBeTruthy());
  });

  it("can be taken for any field, or for none", async () => {
    const { user } = await openColumns();
    await user.click(column(/备注/).getByRole("button", { name: /^更改/ }));
    await user.selectOptions(screen.getByRole("combobox", { name: "其他含义" }), "address");
    await user.click(screen.getByRole("button", { name: "采用" }));
    await waitFor(() => expect(column(/备注/).getByText(/由您确认/)).toBeTruthy());
    await user.click(column(/在校生数/).getByRole("button", { name: /^更改/ }));
    await user.click(screen.getByRole("button", { name: "都不是，不用这一列" }));
    expect((await screen.findAllByText(/不能作为学校表评估/)).length).toBeGreaterThan(0);
    expect(column(/在校生数/).getByText("不用这一列")).toBeTruthy();
  });

  it("are shown without a fault of accessibility", async () => {
    const { user } = await openColumns();
    await user.click(column(/骨干教帅数/).getByRole("button", { name: /^更改/ }));
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe("a finding about a header", () => {
  it("is settled where it stands", async () => {
    const { user } = await openPane({ workbook: fakeWorkbook({ 小学: rows }), checker });
    await user.click(await checkButton());
    await user.click(await screen.findByRole("button", { name: /^是，这是/ }));
    await waitFor(() => expect(screen.queryByRole("button", { name: /^是，这是/ })).toBeNull());
    expect(screen.getByRole("button", { name: /^这一列其实是总量/ })).toBeTruthy();
  });
});

describe("what was said of headers", () => {
  it("is kept with the workbook and followed in the next one of the same form, until it is forgotten", async () => {
    const { user, workbook } = await openColumns();
    await user.click(column(/骨干教帅数/).getByRole("button", { name: /^是，这是/ }));
    await screen.findByText("已记住 1 个表头");
    expect(await workbook.readKept("balance-indicators.headers")).toEqual([
      { header: "骨干教帅数", field: "backbone-teachers" },
    ]);
    cleanup();

    const next = await openColumns(rows.slice(1));
    expect(column(/骨干教帅数/).getByText(/由您确认/)).toBeTruthy();
    await next.user.click(screen.getByRole("button", { name: "已记住 1 个表头" }));
    await next.user.click(screen.getByRole("button", { name: "忘记“骨干教帅数”" }));
    await waitFor(() => expect(column(/骨干教帅数/).getByText("猜测")).toBeTruthy());
    expect(localStorage.getItem("balance-indicators.headers")).toBe("[]");
  });

  it("is read from the workbook where the machine knows nothing", async () => {
    const workbook = fakeWorkbook({ 小学: rows });
    await workbook.keep("balance-indicators.headers", [{ header: "备注", field: null }, "nonsense"]);
    await openColumns(rows, workbook);
    expect(column(/备注/).getByText("不用这一列")).toBeTruthy();
  });
});

describe("a sheet with two tables beside each other", () => {
  const beside: Rows = [
    ["学校名称", "在校生数", "班级数", null, "学校名称", "在校生数", "班级数"],
    ["城关小学", 620, 14, null, "东街小学", 400, 9],
  ];

  it("can be checked one table at a time", async () => {
    const workbook = fakeWorkbook({ 小学: beside });
    workbook.addTable({
      name: "右表",
      kind: "table",
      sheet: "小学",
      row: 0,
      column: 4,
      rowCount: 2,
      columnCount: 3,
    });
    const { user } = await openPane({ workbook, checker });
    const choice = await screen.findByRole("combobox", { name: "工作表" });
    await user.selectOptions(choice, await screen.findByRole("option", { name: "右表（小学）" }));
    await user.click(await checkButton());
    await user.click(await screen.findByRole("tab", { name: /^列/ }));
    await screen.findByRole("list", { name: "列" });
    await user.click(column(/学校名称/).getByRole("button", { name: /E1/ }));
    expect(workbook.revealed).toEqual([{ sheet: "小学", row: 0, column: 4 }]);
    expect(screen.getByText(/^共 3 列/)).toBeTruthy();
  });
});
