/**
 * @jest-environment jsdom
 */
import { screen, waitFor, within } from "@testing-library/react";
import { ownCopyOf, packHash, packSheet, packTermsZhCn, packs, type Cell } from "../../../src/core";
import type { Checker } from "../../../src/taskpane/checker/checker";
import { aReport } from "../a-report";
import { fakeWorkbook, schoolRows, type Rows } from "../fake-workbook";
import { checkButton, openPane, reporting } from "../open-pane";

const own = ownCopyOf(packs[0]!);
const ownRows = packSheet(own, packTermsZhCn);

/** The sheet of the copy with one cell of the limits changed. */
function withLimit(name: string, value: Cell): Rows {
  return ownRows.map((cells) =>
    cells[0] === name ? [...cells.slice(0, 3), value, ...cells.slice(4)] : cells,
  );
}
const sportsArea = "生均体育运动场馆面积";
const looser = withLimit(sportsArea, 7);
const broken = withLimit(sportsArea, "七");

const standardBox = () => screen.getByRole("combobox", { name: "标准" });
const chosenOwn = { packId: "own", stage: null, sheet: "自定标准" } as const;

describe("copying a standard into a sheet", () => {
  async function copied() {
    const pane = await openPane();
    await pane.user.click(screen.getByRole("button", { name: "标准" }));
    await pane.user.click(await screen.findByRole("button", { name: "复制到新工作表编辑" }));
    await screen.findByText(/已写入新工作表“自定标准”/);
    return pane;
  }

  it("writes a sheet that is offered to check by, and kept with the workbook once chosen", async () => {
    const { user, workbook } = await copied();
    expect((await workbook.readSheet("自定标准")).rows).toEqual(ownRows);

    await user.click(screen.getByRole("button", { name: "用它检查" }));

    expect(workbook.kept.at(-1)).toEqual(chosenOwn);
    expect(screen.getByText("检查时已采用这张表。")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "学校表" }));
    await waitFor(() => expect(standardBox()).toHaveProperty("value", "sheet:自定标准"));
  });

  it("is taken back while nobody has changed the sheet", async () => {
    const { user, workbook } = await copied();
    await user.click(screen.getByRole("button", { name: "用它检查" }));
    await user.click(screen.getByRole("button", { name: "删除这张表" }));

    await screen.findByText("已删除“自定标准”。");
    expect((await workbook.listSheets()).map(({ name }) => name)).toEqual(["小学"]);
    expect(workbook.kept.at(-1)).toEqual({ packId: "cn-2017", stage: null });
  });

  it("never deletes a sheet that somebody has changed", async () => {
    const { user, workbook } = await copied();
    workbook.write("自定标准", looser);
    await user.click(screen.getByRole("button", { name: "删除这张表" }));

    await screen.findByText(/“自定标准”已有改动，没有删除/);
    expect((await workbook.listSheets()).map(({ name }) => name)).toEqual(["小学", "自定标准"]);
  });
});

describe("checking by a standard in a sheet", () => {
  const checkerOf = () =>
    jest.fn<ReturnType<Checker>, Parameters<Checker>>(
      reporting(aReport({ packId: own.id, packHash: packHash(own) })),
    );

  it("uses the limits as they stand in the sheet now", async () => {
    const checker = checkerOf();
    const workbook = fakeWorkbook({ 小学: schoolRows, 自定标准: ownRows }, chosenOwn);
    const { user } = await openPane({ workbook, checker });
    await screen.findByText(/与原标准相比没有改动/);

    workbook.write("自定标准", looser);
    await user.click(await checkButton());

    await waitFor(() => expect(checker).toHaveBeenCalled());
    const { pack } = checker.mock.calls[0]![1];
    const limit = pack?.limits.find(({ indicator }) => indicator === "sports-area");
    expect(limit?.cases.primary).toEqual([{ value: 7 }]);
  });

  it("says with the verdict whose standard it is, what it changes, and its fingerprint", async () => {
    const workbook = fakeWorkbook({ 小学: schoolRows, 自定标准: looser }, chosenOwn);
    const { user } = await openPane({ workbook, checker: checkerOf() });
    await screen.findByText(/改动 1 项标准值/);
    await user.click(await checkButton());

    const result = within(await screen.findByRole("region", { name: "检查结果" }));
    expect(result.getByRole("heading", { level: 2 }).textContent).toContain(
      "自定标准（依据教督〔2017〕6号）",
    );
    expect((await result.findByText(/由使用者自定，依据教督〔2017〕6号/)).textContent).toMatch(
      /校验码 [0-9a-f]{16}/,
    );
    await user.click(result.getByRole("button", { name: "查看改动" }));
    expect(result.getByText(/（小学） ≥ 7.5 → ≥ 7$/)).toBeTruthy();
  });

  it("draws no verdict from a sheet with problems, shows each, and goes to its cell", async () => {
    const checker = checkerOf();
    const workbook = fakeWorkbook({ 小学: schoolRows, 自定标准: broken }, chosenOwn);
    const { user } = await openPane({ workbook, checker });
    await screen.findByText("“自定标准”有 1 处需要改正");
    await user.click(await checkButton());
    expect(checker).not.toHaveBeenCalled();

    const row = broken.findIndex(([name]) => name === sportsArea);
    await user.click(screen.getByRole("button", { name: `转到 D${row + 1}` }));
    expect(workbook.revealed).toEqual([{ sheet: "自定标准", row, column: 3 }]);
  });

  it("says when the standard was edited after the check", async () => {
    const workbook = fakeWorkbook({ 小学: schoolRows, 自定标准: ownRows }, chosenOwn);
    const { user } = await openPane({ workbook, checker: checkerOf() });
    await screen.findByText(/与原标准相比没有改动/);
    await user.click(await checkButton());
    await screen.findByRole("region", { name: "检查结果" });
    expect(screen.queryByText(/自定标准在检查之后有改动/)).toBeNull();

    workbook.write("自定标准", looser);
    await screen.findByText(/自定标准在检查之后有改动/);
  });

  it("says so when the sheet is gone", async () => {
    const workbook = fakeWorkbook({ 小学: schoolRows }, chosenOwn);
    await openPane({ workbook });

    expect((await screen.findByRole("alert")).textContent).toContain("“自定标准”");
  });
});
