/**
 * @jest-environment jsdom
 */
import { screen, within } from "@testing-library/react";
import { openPane } from "../open-pane";

async function openStandards() {
  const { user } = await openPane();
  await user.click(screen.getByRole("button", { name: "标准" }));
  await user.selectOptions(await screen.findByRole("combobox", { name: "标准二" }), "hebei");
  return user;
}

const rowOf = (name: RegExp) =>
  within(screen.getByRole("table", { name: "两个标准的限值" })).getByRole("row", { name }).textContent;

describe("the comparison of standards", () => {
  it("sets limits side by side, and says what only one of them asks", async () => {
    await openStandards();
    expect(rowOf(/骨干教师/)).toContain("不要求");
    expect(rowOf(/差异系数上限/)).toContain("≤ 0.50");
  });

  it("never says of a number nobody has seen that it is the same", async () => {
    const user = await openStandards();
    await user.selectOptions(screen.getByRole("combobox", { name: "标准一" }), "hebei");
    await user.selectOptions(screen.getByRole("combobox", { name: "标准二" }), "hebei");
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    const unseen = rows.filter(({ textContent }) => textContent?.includes("未见原文"));
    expect(unseen.length).toBeGreaterThan(0);
    unseen.forEach(({ textContent }) => expect(textContent).toContain("不能判断"));
  });

  it("shows only what differs when asked to", async () => {
    const user = await openStandards();
    await user.selectOptions(screen.getByRole("combobox", { name: "标准二" }), "cn-2017");
    await user.click(screen.getByRole("checkbox", { name: "只看不同之处" }));
    expect(screen.getByText("没有不同之处。")).toBeTruthy();
  });
});
