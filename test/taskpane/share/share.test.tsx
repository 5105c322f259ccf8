/**
 * @jest-environment jsdom
 */
import { screen, waitFor, within } from "@testing-library/react";
import { DomainError, sealWorkbook, type Cell } from "../../../src/core";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { fakeWorkbook, schoolRows, type FakeWorkbook } from "../fake-workbook";
import { openPane, sealerHere } from "../open-pane";

const sheetNames = async (workbook: FakeWorkbook) => (await workbook.listSheets()).map(({ name }) => name);

async function openShare(setup: Parameters<typeof openPane>[0] = {}) {
  const pane = await openPane(setup);
  const share = setup.language === "en" ? "Share" : "分发";
  await pane.user.click(screen.getByRole("button", { name: share }));
  await screen.findByRole("heading", { level: 2, name: /内置核验|Built-in checks/ });
  return pane;
}

/** A workbook that was sealed on an earlier day. */
async function sealedWorkbook(): Promise<FakeWorkbook> {
  const workbook = fakeWorkbook({ 小学: schoolRows });
  const { patch } = sealWorkbook(await workbook.readSheet("小学"), {
    ...{ packId: "cn-2017", stage: "primary", language: "zh-CN", takenNames: ["小学"] },
    ...{ version: "1.2.3", sealedAt: "2026-11-01T08:00:00.000Z" },
  });
  await workbook.applyPatch(patch);
  return workbook;
}

/** School rows with one pupil number changed. */
const edited = (pupils: Cell) =>
  schoolRows.map((row, r) => row.map((cell, c) => (r === 2 && c === 1 ? pupils : cell)));

describe("built-in checks", () => {
  it("are added on three sheets, named, and taken out again", async () => {
    const { user, workbook } = await openShare();
    await user.click(await screen.findByRole("button", { name: "封装工作簿" }));

    await screen.findByText(/^已封装，加入了“/);
    expect(await sheetNames(workbook)).toHaveLength(4);
    await screen.findByText("与封装时一致。");

    await user.click(screen.getByRole("button", { name: "去掉封装" }));
    await screen.findByText(/^已去掉封装/);
    expect(await sheetNames(workbook)).toEqual(["小学"]);
    await screen.findByRole("button", { name: "封装工作簿" });
  });

  it("are replaced, not doubled, when the workbook is sealed again", async () => {
    const { user, workbook } = await openShare({ workbook: await sealedWorkbook() });
    const before = await sheetNames(workbook);
    await user.click(await screen.findByRole("button", { name: "重新封装" }));

    await screen.findByText(/^已重新封装，替换了“/);
    expect(await sheetNames(workbook)).toEqual(before);
  });

  it("tell which figures have changed since, and lead to them", async () => {
    const workbook = await sealedWorkbook();
    workbook.write("小学", edited(655));
    const { user } = await openShare({ workbook });

    const list = await screen.findByRole("list", { name: "有变动的数据（1）" });
    expect(list.textContent).toContain("620 → 655");
    await user.click(within(list).getByRole("button", { name: "转到 B3" }));
    await waitFor(() => expect(workbook.revealed).toEqual([{ sheet: "小学", row: 2, column: 1 }]));
  });

  it("tell which limits were altered", async () => {
    const workbook = await sealedWorkbook();
    const [standards] = (await sheetNames(workbook)).filter((name) => name.includes("标准"));
    const { rows } = await workbook.readSheet(standards!);
    const limit = (row: readonly Cell[]) => row.some((cell) => typeof cell === "number");
    const at = rows.findIndex(limit);
    const altered = rows.map((row, index) =>
      index === at ? row.map((cell) => (typeof cell === "number" ? cell + 1 : cell)) : row,
    );
    workbook.write(standards!, altered);
    await openShare({ workbook });

    const list = await screen.findByRole("list", { name: /^被改动之处/ });
    expect(list.textContent).toContain(standards);
    expect(screen.getAllByText(/^封装已不可信/).length).toBeGreaterThan(0);
  });

  it("are told of when a sealed workbook is opened, with the way to the details", async () => {
    const workbook = await sealedWorkbook();
    workbook.write("小学", edited(655));
    const { user } = await openPane({ workbook });

    await screen.findByText(/封装后有 1 格数据变动/);
    await user.click(screen.getByRole("button", { name: "查看" }));
    await screen.findByRole("list", { name: "有变动的数据（1）" });
  });

  it("say that the sheet was edited after they were compared, and compare again", async () => {
    const workbook = await sealedWorkbook();
    const { user } = await openShare({ workbook });
    await within(screen.getByRole("region", { name: "内置核验（封装）" })).findByText("与封装时一致。");
    await workbook.writeCells([{ at: { sheet: "小学", row: 2, column: 1 }, before: 620, after: 700 }]);
    await user.click(screen.getByRole("button", { name: "再次核对" }));

    await screen.findByRole("list", { name: "有变动的数据（1）" });
  });

  it("check the figures anew under the sealed standard", async () => {
    const { user } = await openShare({ workbook: await sealedWorkbook() });
    await user.click(await screen.findByRole("button", { name: "按封装的标准检查" }));

    await screen.findByRole("region", { name: "检查结果" });
  });

  it("are refused in a sentence, and nothing is added, where a sheet cannot be sealed", async () => {
    const { user, workbook } = await openShare({
      sealer: {
        ...sealerHere,
        seal: () => Promise.reject(new DomainError("seal-not-readable", { sheet: "小学" })),
      },
    });
    await user.click(await screen.findByRole("button", { name: "封装工作簿" }));

    expect((await screen.findByRole("alert")).textContent).toContain("小学");
    expect(await sheetNames(workbook)).toEqual(["小学"]);
  });

  it("can be given up while they are made", async () => {
    const { user, workbook } = await openShare({
      sealer: {
        ...sealerHere,
        seal: (_grid, _options, signal) =>
          new Promise((_, reject) => {
            signal.addEventListener("abort", () => reject(signal.reason as Error));
          }),
      },
    });
    await user.click(await screen.findByRole("button", { name: "封装工作簿" }));
    await user.click(await screen.findByRole("button", { name: "取消" }));

    await screen.findByRole("button", { name: "封装工作簿" });
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(await sheetNames(workbook)).toEqual(["小学"]);
  });

  it("are called damaged when their record cannot be read, and can be made anew", async () => {
    const workbook = fakeWorkbook({ 小学: schoolRows });
    const part = { namespace: "urn:balance-indicators:seal", xml: "<seal>x</seal>" };
    await workbook.applyPatch({ sheets: [], overlays: [], names: [], parts: [part], styles: {} });
    const { user } = await openShare({ workbook });
    expect((await screen.findAllByText(/读不出来/)).length).toBeGreaterThan(0);
    await user.click(screen.getByRole("button", { name: "重新封装" }));

    await screen.findByText("与封装时一致。");
  });

  it("speak the reader's language", async () => {
    const { user } = await openShare({ language: "en" });
    await user.click(await screen.findByRole("button", { name: "Seal the workbook" }));

    await screen.findByText(/^Sealed\. Added: “/);
    await screen.findByText("Everything is as it was sealed.");
  });
});

describe("a copy to send", () => {
  const formula = { at: { sheet: "小学", row: 2, column: 4 }, formula: "EDU.CV(B3:B4)" };

  it("asks first, replaces formulas by values, lists them, and puts them back", async () => {
    const workbook = fakeWorkbook({ 小学: schoolRows });
    workbook.enterFormula(formula.at, formula.formula);
    const { user } = await openShare({ workbook });
    await user.click(screen.getByRole("button", { name: "查找 EDU 公式" }));
    await screen.findByText(/1 张工作表里有 1 个 EDU 公式.*建议先另存一份副本/);
    await user.click(screen.getByRole("button", { name: "换成值" }));

    const list = await screen.findByRole("list", { name: "换成值的公式" });
    expect(list.textContent).toContain("小学!E3");
    expect(list.textContent).toContain("=EDU.CV(B3:B4)");
    expect((await workbook.readFormulas("小学")).rows[2]?.[4]).toEqual({ value: 3200, formula: null });

    await user.click(screen.getByRole("button", { name: "恢复公式" }));
    await screen.findByText("公式已恢复。");
    expect((await workbook.readFormulas("小学")).rows[2]?.[4]?.formula).toBe("EDU.CV(B3:B4)");
  });

  it("can be undone after the pane was closed", async () => {
    const workbook = fakeWorkbook({ 小学: schoolRows });
    const cell = { ...formula, value: 3200, noted: false };
    await workbook.keep("balance-indicators.frozen", { frozen: [cell], spilled: [], skipped: [] });
    const { user } = await openShare({ workbook });
    await user.click(await screen.findByRole("button", { name: "恢复公式" }));

    await screen.findByText("公式已恢复。");
    expect(await workbook.readKept("balance-indicators.frozen")).toBeNull();
  });

  it("says so when there is nothing to replace", async () => {
    const { user } = await openShare();
    await user.click(screen.getByRole("button", { name: "查找 EDU 公式" }));
    await screen.findByText("工作簿里没有 EDU 公式，可以直接发送。");
  });
});

describe("empty forms", () => {
  it("are added on new sheets under the chosen standard, and taken out again", async () => {
    const { user, workbook } = await openShare({ workbook: fakeWorkbook({ 数据: schoolRows }) });
    await user.click(screen.getByRole("button", { name: "新建全县汇总表" }));

    await screen.findByText(/^已新建“/);
    expect((await sheetNames(workbook)).length).toBeGreaterThan(2);
    await user.click(screen.getByRole("button", { name: "删去填报表" }));
    await screen.findByText("已删去填报表和其中填写的内容。");
    expect(await sheetNames(workbook)).toEqual(["数据"]);
  });

  it("say why they cannot be added", async () => {
    const { user, workbook } = await openShare({ language: "en" });
    workbook.refuse(new WorkbookError("sheet-name-taken", { sheet: "Primary" }));
    await user.click(screen.getByRole("button", { name: "New school form" }));

    expect((await screen.findByRole("alert")).textContent).toContain("Primary");
  });
});
