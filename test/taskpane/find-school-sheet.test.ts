import { sealWorkbook } from "../../src/core";
import { findSchoolSheet } from "../../src/taskpane/find-school-sheet";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { fakeWorkbook, schoolRows, type FakeWorkbook } from "./fake-workbook";

const find = async (workbook: FakeWorkbook) => findSchoolSheet(workbook, await workbook.listSheets());

describe("findSchoolSheet", () => {
  it("takes the active sheet when it looks like a school sheet, and reads no other", async () => {
    const workbook = fakeWorkbook({ 初中: schoolRows, 小学: schoolRows });
    const readSheet = jest.spyOn(workbook, "readSheet");

    expect(await find(workbook)).toMatchObject({ sheet: "初中", stage: "junior" });
    expect(readSheet.mock.calls).toEqual([["初中"]]);
  });

  it("passes over a sheet too large to be read", async () => {
    const workbook = fakeWorkbook({ 日志: [], 小学: schoolRows });
    const { readSheet } = workbook;
    workbook.readSheet = (name) =>
      name === "日志" ? Promise.reject(new WorkbookError("sheet-too-large")) : readSheet(name);

    expect(await find(workbook)).toMatchObject({ sheet: "小学" });
  });

  it("finds nothing likely in a workbook without school sheets, and nothing at all without visible ones", async () => {
    expect(await find(fakeWorkbook({ 备注: [["无"]] }))).toMatchObject({ sheet: "备注", likeness: 0 });
    expect(await find(fakeWorkbook({}))).toBeNull();
  });
});

it("passes over the sheets of a seal, which look like school sheets", async () => {
  const workbook = fakeWorkbook({ 核验结果: schoolRows, 小学: schoolRows });
  const { patch, record } = sealWorkbook(await workbook.readSheet("小学"), {
    ...{ packId: "cn-2017", stage: "primary", language: "zh-CN", takenNames: [] },
    ...{ version: "1.2.3", sealedAt: "2026-11-01T08:00:00.000Z" },
  });
  expect(record.added.sheets).toContain("核验结果");
  await workbook.applyPatch({ ...patch, sheets: [] });

  expect((await findSchoolSheet(workbook, await workbook.listSheets()))?.sheet).toBe("小学");
});
