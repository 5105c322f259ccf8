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

  it("are shown in steps when there are thousands", async () => {
    const issues = Array.from({ length: 3000 }, (_, index) => aMissingValue(`第${index}小学`, at(index, 2)));
    const { user } = await openCheckedPane(aReport({ issues }));
    expect(within(list()).getAllByRole("listitem").length).toBeLessThan(30);

    await user.click(screen.getByRole("button", { name: "再显示 20 项" }));

    expect(screen.getByRole("button", { name: /第39小学/ })).toBeTruthy();
    expect(screen.queryByRole("button", { name: /第40小学/ })).toBeNull();
  });

  it("say so when there are none", async () => {
    await openCheckedPane(aReport());

    expect(screen.getByRole("tabpanel", { name: /问题/ }).textContent).toBe("未发现问题。");
  });
});
