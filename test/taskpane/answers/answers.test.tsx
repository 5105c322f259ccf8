/**
 * @jest-environment jsdom
 */
import { screen, waitFor } from "@testing-library/react";
import { readAnswers, type Issue } from "../../../src/core";
import { answersKey } from "../../../src/taskpane/answers/use-answers";
import { aMissingValue, aReport, at } from "../a-report";
import { fakeWorkbook, schoolRows } from "../fake-workbook";
import { openCheckedPane } from "../open-pane";

const query = (value: number): Issue => ({
  code: "count-not-whole",
  severity: "query",
  at: at(6, 3),
  school: "城关小学",
  params: { school: "城关小学", field: "books", value },
});

async function openWithQuery(kept: unknown = null, value = 1.5) {
  const workbook = fakeWorkbook({ 小学: schoolRows });
  await workbook.keep(answersKey, kept);
  const pane = await openCheckedPane(aReport({ issues: [aMissingValue(), query(value)] }), { workbook });
  const read = async () => readAnswers((await workbook.readKept(answersKey)) as string).answers;
  return { ...pane, workbook, read };
}

afterEach(() => localStorage.clear());

describe("an answer to a query", () => {
  async function answered() {
    const pane = await openWithQuery();
    await pane.user.click(screen.getByRole("button", { name: /^说明：/ }));
    await pane.user.type(await screen.findByRole("textbox", { name: "情况说明" }), "盘点时按套计");
    await pane.user.type(screen.getByRole("textbox", { name: /说明人/ }), "李四{Enter}");
    await screen.findByText(/已说明：盘点时按套计（李四，\d{4}-\d{2}-\d{2}）/);
    return pane;
  }

  it("is said in place, shown, counted and kept with the workbook as an answers file holds it", async () => {
    const { read } = await answered();
    expect(screen.getByText("待说明 1 项，已说明 1 项")).toBeTruthy();
    expect(await read()).toEqual([
      expect.objectContaining({ code: "count-not-whole", text: "盘点时按套计", by: "李四", field: "books" }),
    ]);
  });

  it("can be hidden, withdrawn and restored", async () => {
    const { user, read } = await answered();
    await user.click(screen.getByRole("switch", { name: "隐藏已说明的" }));
    expect(screen.queryByText(/已说明：/)).toBeNull();
    await user.click(screen.getByRole("switch", { name: "隐藏已说明的" }));

    await user.click(screen.getByRole("button", { name: "撤回说明" }));
    await waitFor(async () => expect(await read()).toEqual([]));
    await user.click(screen.getByRole("button", { name: "恢复" }));
    await waitFor(async () => expect(await read()).toHaveLength(1));
  });

  it("is left by Escape without a word kept", async () => {
    const { user, workbook } = await openWithQuery();
    await user.click(screen.getByRole("button", { name: /^说明：/ }));
    await user.type(await screen.findByRole("textbox", { name: "情况说明" }), "不要{Escape}");
    expect(screen.queryByRole("textbox", { name: "情况说明" })).toBeNull();
    expect(await workbook.readKept(answersKey)).toBeNull();
  });

  it("no longer counts once the figures have changed, until it is confirmed", async () => {
    const { read, user, workbook } = await answered();
    const kept = await workbook.readKept(answersKey);
    document.body.replaceChildren();
    void read;
    void user;
    const again = await openWithQuery(kept, 2.5);
    expect(await screen.findByText("数据已变，原说明不再有效：盘点时按套计")).toBeTruthy();
    expect(screen.getByText("待说明 1 项，已说明 0 项")).toBeTruthy();
    await again.user.click(screen.getByRole("button", { name: "仍然成立" }));
    expect(await screen.findByText("待说明 1 项，已说明 1 项")).toBeTruthy();
    expect(await again.read()).toHaveLength(1);
  });
});

describe("answers that cannot be read", () => {
  it("are told, and left as they are until the reader gives them up", async () => {
    const { user, workbook } = await openWithQuery("{ broken");
    expect((await screen.findByRole("alert")).textContent).toContain("没有使用，也没有改动");
    expect(screen.queryByRole("button", { name: /^说明：/ })).toBeNull();
    expect(await workbook.readKept(answersKey)).toBe("{ broken");
    await user.click(screen.getByRole("button", { name: "放弃原有说明，从头开始" }));
    expect(await screen.findByRole("button", { name: /^说明：/ })).toBeTruthy();
  });
});

describe("answers as text", () => {
  it("go out to the clipboard and come in again, and say what is wrong with a text", async () => {
    const { user, read } = await openWithQuery();
    await user.click(screen.getByRole("button", { name: "导出或导入说明" }));
    const field = await screen.findByRole("textbox", { name: "说明文本（JSON）" });
    await user.clear(field);
    await user.click(screen.getByRole("button", { name: "导入" }));
    expect(await screen.findByText(/JSON/, { selector: "[role=status]" })).toBeTruthy();

    const params = JSON.stringify({ field: "books", value: 1.5 });
    const school = { name: "城关小学", code: null };
    const answer = { code: "count-not-whole", school, field: "books", params, text: "属实" };
    await user.click(field);
    await user.paste(JSON.stringify({ format: "balance-answers", version: 1, answers: [answer] }));
    await user.click(screen.getByRole("button", { name: "导入" }));
    expect(await screen.findByText("已说明：属实", { exact: false })).toBeTruthy();
    expect(await read()).toHaveLength(1);
  });
});
