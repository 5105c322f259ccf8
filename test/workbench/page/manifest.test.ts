/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../../../src/workbench/page/manifest";

const own = "http://localhost:8080/app/workbench.html";
const xml = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");

describe("readManifest", () => {
  it("places files of another origin under our own address", () => {
    const { pane, functions } = readManifest(xml, "zh-CN", own);
    expect(pane.page).toBe("http://localhost:8080/app/taskpane.html");
    expect(functions?.metadata).toMatch(/^http:\/\/localhost:8080\/app\/functions\.zh-CN\.json/);
  });

  it("leaves files of our own origin where the manifest says", () => {
    const { pane } = readManifest(xml, "zh-CN", "https://localhost:3000/workbench.html");
    expect(pane.page).toBe("https://localhost:3000/taskpane.html");
  });

  it.each([
    { locale: "zh-CN", same: "zh-CN" },
    { locale: "en-US", same: "en-US" },
    { locale: "en-GB", same: "en-US" },
    { locale: "fr-FR", same: "zh-CN" },
  ])("speaks $same for $locale", ({ locale, same }) => {
    expect(readManifest(xml, locale, own)).toEqual(readManifest(xml, same, own));
  });

  it("differs in words between the languages", () => {
    const [chinese, english] = ["zh-CN", "en-US"].map((locale) => readManifest(xml, locale, own));
    expect(chinese!.displayName).not.toBe(english!.displayName);
    expect(chinese!.button.label).not.toBe(english!.button.label);
    expect(chinese!.functions!.metadata).not.toBe(english!.functions!.metadata);
  });

  it("manages without custom functions", () => {
    const without = xml.replace(/<AllFormFactors>[\s\S]*<\/AllFormFactors>/, "");
    expect(readManifest(without, "zh-CN", own).functions).toBeNull();
  });

  it.each([
    { fault: "is not XML", text: "<OfficeApp>", says: "not well-formed" },
    {
      fault: "has no button",
      text: xml.replaceAll("ShowTaskpane", "ExecuteFunction"),
      says: "shows a task pane",
    },
    {
      fault: "names a missing resource",
      text: xml.replace('bt:Url id="Page.Url"', 'bt:Url id="Other"'),
      says: "Page.Url",
    },
  ])("says so when it $fault", ({ text, says }) => {
    expect(() => readManifest(text, "zh-CN", own)).toThrow(says);
  });
});
