import { cellValue, gridCell } from "../../../src/workbench/files/cell-data";
import { type FileValue } from "../../../src/xlsx";

describe("gridCell and cellValue", () => {
  it.each<{ value: FileValue }>([
    { value: 0 },
    { value: -1.5e-7 },
    { value: true },
    { value: false },
    { value: "城关小学" },
    { value: "0012" },
    { value: "TRUE" },
    { value: "=A1" },
    { value: " 7 " },
    { value: { error: "#N/A" } },
    { value: null },
  ])("bring $value into the grid and back", ({ value }) => {
    expect(cellValue(gridCell(value))).toEqual(value);
  });

  it("read text forced by a person as text, even when it looks like an error", () => {
    expect(cellValue({ v: "#N/A", t: 4 })).toBe("#N/A");
  });

  it("read an empty result of a formula as empty text and an emptied cell as blank", () => {
    expect(cellValue({ v: "", f: '=IF(TRUE,"")' })).toBe("");
    expect(cellValue({ v: "" })).toBeNull();
    expect(cellValue(null)).toBeNull();
  });

  it("read text with line breaks that the grid keeps as a document", () => {
    const p = { id: "p", documentStyle: {}, body: { dataStream: "第一行\r第二行\r\n" } };
    expect(cellValue({ p })).toBe("第一行\n第二行");
  });
});
