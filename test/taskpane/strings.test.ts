import { en } from "../../src/taskpane/strings/en";
import { zhCn } from "../../src/taskpane/strings/zh-cn";

describe("the pane's sentences", () => {
  it("are Chinese in Chinese", () => {
    const plain = Object.entries(zhCn).filter(([name]) => name !== "otherLanguage");
    const texts = plain.filter((entry): entry is [string, string] => typeof entry[1] === "string");
    expect(texts.filter(([, text]) => !/[\u4e00-\u9fff]/.test(text))).toEqual([]);
  });

  it("hold no Chinese in English, but for the other language's own name", () => {
    const texts = Object.entries(en).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    );
    const chinese = texts.filter(([, text]) => /[\u4e00-\u9fff]/.test(text)).map(([name]) => name);
    expect(chinese.sort()).toEqual(["otherLanguage", "switchLanguage"]);
  });
});
