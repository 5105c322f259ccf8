import { fileStyle, gridStyle, hexColor } from "../../../src/workbench/files/cell-style";
import { type CellStyle } from "../../../src/xlsx";

const full: CellStyle = {
  numberFormat: "0.00%",
  bold: true,
  italic: true,
  underline: true,
  fontName: "宋体",
  fontSize: 12,
  fontColor: "#c00000",
  fill: "#ddebf7",
  horizontal: "center",
  vertical: "middle",
  wrap: true,
  border: { top: { style: "thin", color: "#000000" }, bottom: { style: "double", color: "#ff0000" } },
};

describe("gridStyle and fileStyle", () => {
  it("bring a whole look into the grid and back", () => {
    expect(fileStyle(gridStyle(full))).toEqual(full);
  });

  it.each([
    {},
    { bold: true },
    { horizontal: "right" },
    { border: { left: { style: "slantDashDot", color: "#123456" } } },
  ])("bring %j into the grid and back", (style) => {
    expect(fileStyle(gridStyle(style as CellStyle))).toEqual(style);
  });

  it("draw a line of an unknown kind thin rather than not at all", () => {
    const style = gridStyle({ border: { top: { style: "wavy", color: "#000000" } } });
    expect(fileStyle(style).border?.top).toEqual({ style: "thin", color: "#000000" });
  });
});

describe("hexColor", () => {
  it.each([
    { color: "#ABC", hex: "#aabbcc" },
    { color: "#A1B2C3", hex: "#a1b2c3" },
    { color: "rgb(255, 0, 16)", hex: "#ff0010" },
    { color: "rgba(1,2,3,0.5)", hex: "#010203" },
    { color: "rgba(1,2,3,0)", hex: null },
    { color: "transparent", hex: null },
    { color: null, hex: null },
  ])("reads $color as $hex", ({ color, hex }) => {
    expect(hexColor(color)).toBe(hex);
  });
});
