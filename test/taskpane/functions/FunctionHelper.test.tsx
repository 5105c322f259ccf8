/**
 * @jest-environment jsdom
 */
import { screen, within } from "@testing-library/react";
import { fakeWorkbook } from "../fake-workbook";
import { openPane } from "../open-pane";

const column = (letter: string) => ({
  at: { sheet: "小学", row: 1, column: 1 },
  ...{ rowCount: 5, columnCount: 1, reference: `小学!${letter}2:${letter}6` },
});
const cell = (row: number, columnIndex: number) => ({
  at: { sheet: "小学", row, column: columnIndex },
  ...{ rowCount: 1, columnCount: 1, reference: "" },
});

async function openGini() {
  const workbook = fakeWorkbook({
    小学: [
      ["学校", "图书"],
      ["甲", 5],
    ],
  });
  const { user } = await openPane({ workbook });
  await user.click(screen.getByRole("button", { name: "函数" }));
  await user.click(await screen.findByRole("button", { name: /EDU\.GINI/ }));
  return { workbook, user };
}

describe("the helper for functions", () => {
  it("finds functions by name or purpose", async () => {
    const { user } = await openPane();
    await user.click(screen.getByRole("button", { name: "函数" }));
    const list = await screen.findByRole("list", { name: "函数列表" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(2);

    await user.type(screen.getByRole("searchbox", { name: "搜索函数" }), "帕尔马");
    expect(
      within(list)
        .getAllByRole("button")
        .map(({ textContent }) => textContent),
    ).toEqual(["EDU.PALMA计算帕尔马比率。"]);
  });

  it("builds the formula from the selected cells and the choices, and writes it into an empty cell", async () => {
    const { workbook, user } = await openGini();
    workbook.select(column("B"));
    await user.click(screen.getByRole("button", { name: "使用所选区域：总量" }));
    await user.selectOptions(screen.getByRole("combobox", { name: /口径/ }), "ratio");
    expect(screen.getByRole("status", { name: "公式" }).textContent).toBe('=EDU.GINI(小学!B2:B6,,"ratio")');

    workbook.select(cell(8, 4));
    await user.click(screen.getByRole("button", { name: "写入所选单元格" }));
    expect(await screen.findByText("已写入 E9。")).toBeTruthy();
    expect(workbook.formulas).toEqual([
      { at: { sheet: "小学", row: 8, column: 4 }, formula: '=EDU.GINI(小学!B2:B6,,"ratio")' },
    ]);
  });

  it("never replaces what a cell holds without asking", async () => {
    const { workbook, user } = await openGini();
    await user.type(screen.getByRole("textbox", { name: "总量" }), "B2:B6");
    workbook.select(cell(1, 1));
    const write = screen.getByRole("button", { name: "写入所选单元格" });

    await user.click(write);
    expect((await screen.findByRole("alert")).textContent).toContain("B2 已有内容，要替换吗？");
    await user.click(screen.getByRole("button", { name: "保留原内容" }));
    expect(workbook.formulas).toEqual([]);

    await user.click(write);
    await user.click(await screen.findByRole("button", { name: "替换" }));
    expect(await screen.findByText("已写入 B2。")).toBeTruthy();
  });

  it("keeps what was typed while the reader looks at the check", async () => {
    const { user } = await openGini();
    await user.type(screen.getByRole("textbox", { name: "总量" }), "B2:B6");
    await user.click(screen.getByRole("button", { name: "学校表" }));
    await user.click(screen.getByRole("button", { name: "函数" }));
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "总量" }).value).toBe("B2:B6");
  });
});
