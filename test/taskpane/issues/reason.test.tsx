/**
 * @jest-environment jsdom
 */
import { screen } from "@testing-library/react";
import { checks, messagesIn } from "../../../src/core";
import { aLargeClass, aMissingValue, aReport } from "../a-report";
import { openCheckedPane } from "../open-pane";

describe("the reason of an issue", () => {
  it("is told on request: the rule, why there is one, whose it is, and the ways to deal with it", async () => {
    const issue = aLargeClass();
    const rule = checks.find(({ codes }) => codes.includes(issue.code))!;
    const { user } = await openCheckedPane(aReport({ issues: [issue] }));
    const button = screen.getByRole("button", { name: "依据与改法" });
    expect(button.getAttribute("aria-expanded")).toBe("false");

    await user.click(button);

    expect(await screen.findByText(new RegExp(messagesIn["zh-CN"].checks[rule.id].rationale))).toBeTruthy();
    expect(screen.getByRole("link", { name: rule.source!.document }).getAttribute("href")).toBe(
      rule.source!.address,
    );
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(["填错了：改正单元格，结果随即更新。"]),
    );
    expect(screen.getByText(/确属实情/)).toBeTruthy();
  });

  it("is described by the sentence it is about, and offers no explanation where a cell is wrong", async () => {
    const { user } = await openCheckedPane(aReport({ issues: [aMissingValue("城关小学")] }));
    const button = screen.getByRole("button", { name: "依据与改法", description: /城关小学/ });

    await user.click(button);

    expect(await screen.findByText(/更正这一列的读法/)).toBeTruthy();
    expect(screen.queryByText(/确属实情/)).toBeNull();
  });

  it("tells how to add what a sheet lacks, where there is no cell to correct", async () => {
    const issue = { ...aMissingValue("城关小学"), at: null };
    const { user } = await openCheckedPane(aReport({ issues: [issue] }));
    await user.click(screen.getByRole("button", { name: "依据与改法" }));
    expect(await screen.findByText(/补上这一列或这些数据/)).toBeTruthy();
    expect(screen.queryByText(/改正单元格/)).toBeNull();
  });
});
