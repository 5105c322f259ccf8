/**
 * @jest-environment jsdom
 */
import { screen, within } from "@testing-library/react";
import { aLargeClass, aMissingValue, aReport, anAssumedStage, at } from "../a-report";
import { openCheckedPane } from "../open-pane";

const list = () => screen.getByRole("list", { name: "问题" });
const groups = () =>
  within(list())
    .getAllByRole("button", { expanded: true })
    .map((button) => button.textContent);

describe("the issues", () => {
  afterEach(() => jest.restoreAllMocks());

  it("stand by school in the order of the rows, those about the whole sheet first", async () => {
    await openCheckedPane(
      aReport({
        issues: [aLargeClass("东街小学", at(9, 4)), aMissingValue("城关小学", at(6, 2)), anAssumedStage()],
      }),
    );

    expect(groups()).toEqual(["整张表提示 1", "城关小学错误 1", "东街小学待说明 1"]);
  });

  it("put errors before queries within a school", async () => {
    await openCheckedPane(
      aReport({ issues: [aLargeClass("城关小学", at(6, 1)), aMissingValue("城关小学", at(6, 2))] }),
    );

    const cells = within(list())
      .getAllByRole("button")
      .map((button) => /[A-Z]+\d+/.exec(button.textContent ?? "")?.[0])
      .filter((cell) => cell !== undefined);
    expect(cells).toEqual(["C7", "B7"]);
  });

  it("can be filtered by severity, with the counts on the buttons", async () => {
    const { user } = await openCheckedPane(
      aReport({ issues: [aMissingValue(), aLargeClass(), anAssumedStage()] }),
    );
    const filter = screen.getByRole("group", { name: "按严重程度筛选" });
    expect(
      within(filter)
        .getAllByRole("button")
        .map((button) => button.textContent),
    ).toEqual(["全部 3", "错误 1", "待说明 1", "提示 1"]);

    await user.click(within(filter).getByRole("button", { name: "待说明 1" }));

    expect(within(filter).getByRole("button", { pressed: true }).textContent).toBe("待说明 1");
    expect(groups()).toEqual(["东街小学待说明 1"]);
  });

  it("keep only what is in view in the page when there are thousands", async () => {
    // jsdom lays nothing out
    jest.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(40);
    jest.spyOn(window, "scrollTo").mockImplementation(() => undefined);
    const issues = Array.from({ length: 3000 }, (_, index) => aMissingValue(`第${index}小学`, at(index, 2)));
    await openCheckedPane(aReport({ issues }));

    const items = within(list()).getAllByRole("listitem");
    expect(items.length).toBeLessThan(200);
    // every school has a head, and only the first is open
    expect(items[0]!.getAttribute("aria-setsize")).toBe("3001");
    expect(items[0]!.getAttribute("aria-posinset")).toBe("1");
  });

  it("can be searched by school, cell and words", async () => {
    const { user } = await openCheckedPane(
      aReport({ issues: [aMissingValue("城关小学", at(6, 2)), aLargeClass("东街小学", at(9, 4))] }),
    );
    const search = screen.getByRole("searchbox", { name: "搜索问题" });

    await user.type(search, "东街");
    expect(groups()).toEqual(["东街小学待说明 1"]);
    await user.clear(search);
    await user.type(search, "c7");
    expect(groups()).toEqual(["城关小学错误 1"]);
    await user.type(search, " 没有的词");
    expect(screen.getByText("没有符合条件的问题。")).toBeTruthy();
  });

  it("can be put together by rule or by severity; the counts add up", async () => {
    const { user } = await openCheckedPane(
      aReport({ issues: [aLargeClass(), anAssumedStage(), aMissingValue(), aMissingValue("北街小学")] }),
    );
    const grouping = screen.getByRole("combobox", { name: "分组方式" });

    await user.selectOptions(grouping, "按严重程度");
    expect(groups()).toEqual(["错误错误 2", "待说明待说明 1", "提示提示 1"]);
    await user.selectOptions(grouping, "按规则");
    expect(groups()[0]).toBe("表头与读取提示 1");
    expect(groups()).toHaveLength(3);
  });

  it("are gone through one by one by F8, which goes to the cell and opens what is closed", async () => {
    const issues = Array.from({ length: 40 }, (_, index) => aMissingValue(`第${index}小学`, at(index, 2)));
    const { user, workbook } = await openCheckedPane(aReport({ issues }));
    const steps = screen.getByRole("group", { name: "逐条查看" });
    expect(steps.textContent).toContain("共 40 条");

    await user.keyboard("{F8}{F8}");
    expect(steps.textContent).toContain("第 2 条，共 40 条");
    expect(workbook.revealed).toEqual([at(0, 2), at(1, 2)]);
    expect(list().querySelector("[aria-current]")!.textContent).toContain("第1小学");
    await user.keyboard("{Shift>}{F8}{F8}{/Shift}");
    expect(steps.textContent).toContain("第 40 条，共 40 条");
  });

  it("say so when there are none", async () => {
    await openCheckedPane(aReport());

    expect(screen.getByRole("tabpanel", { name: /问题/ }).textContent).toBe("未发现问题。");
  });
});
