import { describeFileError, FileError, type FileErrorCode } from "../../src/xlsx";
import { zhCn } from "../../src/xlsx/messages/zh-cn";

const codes = Object.keys(zhCn) as FileErrorCode[];

describe.each(codes)("%s", (code) => {
  const error = new FileError(code, {
    file: "上报表.xlsx",
    part: "xl/a.xml",
    sheet: "小学",
    limit: 50,
    limitMegabytes: 50,
  });

  it.each(["zh-CN", "en"] as const)("names the file and ends its sentence in %s", (language) => {
    const sentence = describeFileError(language, error);
    expect(sentence).toContain("上报表.xlsx");
    expect(sentence).toMatch(/[。.]$/);
    expect(sentence).not.toMatch(/undefined|NaN|\$\{/);
  });

  it("reads well without a name", () => {
    expect(describeFileError("zh-CN", new FileError(code))).not.toMatch(/“”|undefined|NaN/);
  });
});

it("tells how to remove a password", () => {
  const error = new FileError("file-encrypted", { file: "a.xlsx" });
  expect(describeFileError("zh-CN", error)).toContain("请先在 Excel 中取消密码");
  expect(describeFileError("en", error)).toContain("Remove its password in Excel");
});

it("tells the limit that was exceeded", () => {
  const error = new FileError("file-has-too-many-cells", { file: "a.xlsx", limit: 1_000_000 });
  expect(describeFileError("en", error)).toContain("1000000 cells");
});
