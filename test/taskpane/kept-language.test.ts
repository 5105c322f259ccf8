/**
 * @jest-environment jsdom
 */
import { keepLanguage, startingLanguage } from "../../src/taskpane/kept-language";

beforeEach(() => localStorage.clear());

describe("startingLanguage", () => {
  it.each([
    { host: "zh-CN", starts: "zh-CN" },
    { host: "zh-TW", starts: "zh-CN" },
    { host: "", starts: "zh-CN" },
    { host: undefined, starts: "zh-CN" },
    { host: "en-US", starts: "en" },
    { host: "de-DE", starts: "en" },
  ])("is $starts where the host speaks $host", ({ host, starts }) => {
    expect(startingLanguage(host)).toBe(starts);
  });

  it("is what the reader chose the last time", () => {
    keepLanguage("en");
    expect(startingLanguage("zh-CN")).toBe("en");
  });
});
