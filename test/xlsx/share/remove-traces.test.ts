import { unzipSync } from "fflate";
import { utils, write } from "@e965/xlsx";
import { readValues, removeTraces } from "../../../src/xlsx";
import { aPackage } from "../a-package";

/** A workbook as another program writes it, with all that names persons. */
function signed(): Uint8Array {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([["王小明的学校", 1]]);
  sheet["A1"]!.c = [{ a: "王小明", t: "请核对" }];
  utils.book_append_sheet(book, sheet, "甲");
  book.Props = {
    Author: "王小明",
    LastAuthor: "李四",
    Company: "某县教育局",
    Manager: "赵局长",
    Title: "统计表",
  };
  book.Custprops = { 填表人: "王小明", Owner: "Li Si", 年度: "2025" };
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

const all = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)] as const);

describe("removeTraces", () => {
  const original = signed();
  const { bytes, removed } = removeTraces(original);

  it("says what it removed", () => {
    expect(removed).toEqual(
      expect.arrayContaining([
        { kind: "author", value: "王小明" },
        { kind: "last-modified-by", value: "李四" },
        { kind: "company", value: "某县教育局" },
        { kind: "manager", value: "赵局长" },
        { kind: "property", name: "填表人", value: "王小明" },
        { kind: "property", name: "Owner", value: "Li Si" },
        { kind: "comment-author", value: "王小明" },
      ]),
    );
  });

  it("leaves no name of them in any part but what people typed, and no other property out", () => {
    const named = all(bytes).filter(([, text]) => /李四|某县教育局|赵局长|Li Si/.test(text));
    expect(named.map(([name]) => name)).toEqual([]);
    expect(readValues(bytes, "a.xlsx")[0]!.rows).toEqual([["王小明的学校", 1]]);
    const texts = all(bytes)
      .map(([, text]) => text)
      .join("");
    expect(texts).toContain("统计表");
    expect(texts).toContain("2025");
    expect(texts).toContain("请核对");
  });

  it("finds nothing a second time, and returns the very bytes", () => {
    const again = removeTraces(bytes);
    expect(again.removed).toEqual([]);
    expect(again.bytes).toBe(bytes);
  });

  it("forgets the folder a workbook was last saved in", () => {
    const path =
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15">' +
      '<x15ac:absPath xmlns:x15ac="urn:x" url="C:\\Users\\wang\\"/></mc:Choice></mc:AlternateContent>';
    const { bytes: after, removed: gone } = removeTraces(aPackage({ afterSheets: path }));
    expect(gone).toEqual([{ kind: "path", value: "C:\\Users\\wang\\" }]);
    expect(all(after).some(([, text]) => text.includes("absPath"))).toBe(false);
  });
});
