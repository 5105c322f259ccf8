import { textTable, textWidth } from "../../src/cli/text-table";

describe("textWidth", () => {
  it.each([
    { text: "cv", width: 2 },
    { text: "差异系数", width: 8 },
    { text: "生均（元）", width: 10 },
    { text: "m²", width: 2 },
  ])("takes $width places for $text", ({ text, width }) => {
    expect(textWidth(text)).toBe(width);
  });
});

describe("textTable", () => {
  it("lines columns up under Chinese titles", () => {
    const lines = textTable(
      [
        { title: "指标", align: "left" },
        { title: "值", align: "right" },
      ],
      [
        ["cv", "0.5"],
        ["均值", "12.25"],
      ],
    );
    expect(lines).toEqual(["指标     值", "cv      0.5", "均值  12.25"]);
  });
});
