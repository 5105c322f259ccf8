/**
 * @jest-environment jsdom
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { memorySpreadsheet } from "../memory-spreadsheet";
import { officeJsFolder, openOfficeWindow, type OfficeWindow } from "./office-window";

describe("office.js over a spreadsheet", () => {
  let office: OfficeWindow;
  const saved = jest.fn();
  beforeAll(async () => {
    office = await openOfficeWindow(memorySpreadsheet({ sheets: { 小学: [] } }), {
      settings: { 标准: JSON.stringify("cn-2017") },
      onDocumentChanged: saved,
    });
  });
  afterAll(() => office.close());

  it("is Microsoft's own, byte for byte", () => {
    expect([...office.loadedScripts.keys()]).toEqual([
      "office.js",
      "excel-mac-16.00.js",
      "zh-cn/office_strings.js",
    ]);
    for (const [path, text] of office.loadedScripts) {
      expect(text === readFileSync(resolve(officeJsFolder, path), "utf8")).toBe(true);
    }
  });

  it("takes the spreadsheet for Excel on a Mac, in the host's language", async () => {
    expect(await office.Office.onReady()).toMatchObject({ host: "Excel", platform: "Mac" });
    expect(office.Office.context.displayLanguage).toBe("zh-CN");
  });

  it("knows the requirement sets of a shared runtime with custom functions", () => {
    const supports = (set: string, version: string) =>
      office.Office.context.requirements.isSetSupported(set, version);
    expect(supports("ExcelApi", "1.9")).toBe(true);
    expect(supports("SharedRuntime", "1.1")).toBe(true);
    expect(supports("CustomFunctionsRuntime", "1.4")).toBe(true);
    expect(supports("ExcelApi", "9.9")).toBe(false);
  });

  it("reads the settings the document came with and saves new ones with it", async () => {
    const { settings } = office.Office.context.document;
    expect(settings.get("标准")).toBe("cn-2017");
    settings.set("上次检查", { issues: 15 });
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(JSON.parse(office.host.settings.get("上次检查")!)).toEqual({ issues: 15 });
    expect(saved).toHaveBeenCalled();
  });

  it("keeps one store for document settings and Workbook.settings", async () => {
    const value = await office.Excel.run(async (context) => {
      context.workbook.settings.add("阶段", "primary");
      const setting = context.workbook.settings.getItem("阶段").load("value");
      await context.sync();
      return setting.value as unknown;
    });
    expect(value).toBe("primary");
    expect(office.host.settings.get("阶段")).toBe('"primary"');
  });

  it("refuses a document API it does not have, instead of never answering", async () => {
    const result = await new Promise<Office.AsyncResult<unknown>>((done) =>
      office.Office.context.document.getSelectedDataAsync(office.Office.CoercionType.Text, done),
    );
    expect(result.status).toBe("failed");
    expect(result.error.code).toBe(5000);
  });
});
