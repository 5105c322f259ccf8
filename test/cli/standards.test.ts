import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils, write } from "@e965/xlsx";
import { packHash, packs, type Cell } from "../../src/core";
import { PathError, saveFile } from "../../src/workbook/file";
import { captured } from "./captured-run";
import { evenCounty } from "./county-files";

/** Runs the command and returns the one file it wrote. */
async function template(path: string, ...argv: string[]): Promise<Uint8Array> {
  const saved: Record<string, Uint8Array> = {};
  const { exitCode } = await captured(["standards", "--template", path, ...argv], {}, saved);
  expect(exitCode).toBe(0);
  return saved[path]!;
}

/** What a person with a spreadsheet program makes of a template. */
function edited(bytes: Uint8Array, changes: Readonly<Record<string, Cell>>): Uint8Array {
  const book = read(bytes);
  const rows = utils.sheet_to_json<Cell[]>(book.Sheets["标准"]!, { header: 1, defval: null });
  const changed = rows.map(([label, ...cells]) =>
    typeof label === "string" && label in changes
      ? [label, changes[label]!, ...cells.slice(1)]
      : [label, ...cells],
  );
  book.Sheets["标准"] = utils.aoa_to_sheet(changed);
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

const shown = (hash: string) => hash.slice(0, 16);

describe("balance standards", () => {
  it("lists every standard with its document, source, transcription, completeness and fingerprint", async () => {
    const { exitCode, output, errors } = await captured(["standards"]);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: "" });
    for (const pack of packs) {
      expect(output).toContain(`${pack.id}  ${pack.title["zh-CN"]}`);
      expect(output).toContain(pack.citation.documentNumber);
      expect(output).toContain(pack.citation.address);
      expect(output).toContain(shown(packHash(pack)));
    }
    expect(output.match(/尚未经第二人与原文件核对/g)).toHaveLength(packs.length);
    expect(output).toContain("小学 10 项中已知 7 项，初中 10 项中已知 8 项");
  });

  it("lists them for programs", async () => {
    const { output } = await captured(["standards", "--format", "json"]);
    const { standards } = JSON.parse(output) as { standards: readonly { id: string }[] };
    expect(standards.map(({ id }) => id)).toEqual(packs.map(({ id }) => id));
    expect(standards.find(({ id }) => id === "hebei")).toMatchObject({
      transcription: "unverified",
      completeness: { primary: { known: 7, limits: 10 }, junior: { known: 8, limits: 10 } },
      hash: packHash(packs.find(({ id }) => id === "hebei")!),
    });
  });

  it("speaks English when asked to, but for the names of documents", async () => {
    const { output } = await captured(["standards", "--lang", "en"]);
    const own = output.split("\n").filter((line) => !line.startsWith("  Document:"));
    expect(own.join("\n")).not.toMatch(/\p{Script=Han}/u);
  });
});

describe("balance standards --template", () => {
  it.each(["county.xlsx", "county.json"])("writes a standard that reads back the same: %s", async (path) => {
    const bytes = await template(path, "--from", "hebei");
    const { exitCode, output } = await captured(["standards", "--read", path], { [path]: bytes });
    expect(exitCode).toBe(0);
    expect(output).toContain(shown(packHash(packs.find(({ id }) => id === "hebei")!)));
  });

  it("offers the words of a column in lists", async () => {
    const book = read(await template("county.xlsx"));
    expect(book.SheetNames).toEqual(["标准", "可选内容"]);
    const [titles] = utils.sheet_to_json<string[]>(book.Sheets["可选内容"]!, { header: 1 });
    expect(titles).toEqual(["指标", "方向", "含等于", "城乡", "办学类型", "查表方式"]);
  });

  it("does not overwrite a file, unless it is told to", async () => {
    const files = { "county.xlsx": "mine" };
    const saved: Record<string, Uint8Array> = {};
    const command = ["standards", "--template", "county.xlsx"];
    const refused = await captured(command, files, saved);
    expect(refused.exitCode).toBe(3);
    expect(refused.errors).toContain("“county.xlsx”已存在，没有覆盖");
    expect(saved).toEqual({});
    expect((await captured([...command, "--force"], files, saved)).exitCode).toBe(0);
    expect(Object.keys(saved)).toEqual(["county.xlsx"]);
  });

  it("leaves the file on disk alone in the same way", async () => {
    const folder = await mkdtemp(join(tmpdir(), "standards-"));
    const path = join(folder, "a.json");
    await saveFile(path, new TextEncoder().encode("1"), false);
    await expect(saveFile(path, new TextEncoder().encode("2"), false)).rejects.toEqual(
      new PathError("path-taken", path),
    );
    expect(await readFile(path, "utf8")).toBe("1");
    await saveFile(path, new TextEncoder().encode("3"), true);
    expect(await readFile(path, "utf8")).toBe("3");
    await expect(saveFile(join(folder, "b", "c.json"), new Uint8Array(), false)).rejects.toEqual(
      new PathError("path-not-writable", join(folder, "b", "c.json")),
    );
    await rm(folder, { recursive: true });
  });

  it.each([
    { argv: ["--from", "hebei"], says: "--from 要和 --template 一起使用" },
    { argv: ["--force"], says: "--force 要和 --template 一起使用" },
    { argv: ["--template", "a.xlsx", "--read", "b.xlsx"], says: "--template 和 --read 不能同时使用" },
    { argv: ["--template", "a.xlsx", "--from", "hebie"], says: "--from 不能是“hebie”" },
    { argv: ["--template", "a.docx"], says: "应以 .xlsx 或 .json 结尾" },
  ])("refuses $argv with a sentence", async ({ argv, says }) => {
    const { exitCode, errors } = await captured(["standards", ...argv]);
    expect(exitCode).toBe(2);
    expect(errors).toContain(says);
  });
});

describe("balance standards --read", () => {
  it("names the cell of every problem", async () => {
    const bytes = edited(await template("a.xlsx", "--from", "hebei"), { 编号: "a county", 项数: 11 });
    const { exitCode, output } = await captured(["standards", "--read", "a.xlsx"], { "a.xlsx": bytes });
    expect(exitCode).toBe(1);
    expect(output).toMatch(/单元格 标准!B\d+：编号“a county”/);
  });

  it("names the path of a problem in JSON, and says so to programs", async () => {
    const files = { "a.json": JSON.stringify({ ...packs[0], id: "a", scoring: [{ from: 2, share: 1 }] }) };
    const { exitCode, output } = await captured(["standards", "--read", "a.json", "--format", "json"], files);
    expect(exitCode).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      standard: null,
      problems: [{ code: "number-out-of-range", path: "scoring[0].from", cell: null }],
    });
  });

  it.each([
    { file: "a.json", content: "{", code: 1, says: "不是有效的 JSON" },
    { file: "a.csv", content: "学校名称,在校生数\n甲,1\n", code: 1, says: "不是标准模板" },
    { file: "b.json", content: undefined, code: 3, says: "找不到文件“b.json”" },
  ])("says what is wrong with $file", async ({ file, content, code, says }) => {
    const files = content === undefined ? {} : { [file]: content };
    const { exitCode, output, errors } = await captured(["standards", "--read", file], files);
    expect(exitCode).toBe(code);
    expect(output + errors).toContain(says);
  });
});

describe("balance check --standard FILE", () => {
  const county = { "even.csv": evenCounty() };

  it("judges by a standard in a worksheet", async () => {
    const bytes = edited(await template("own.xlsx", "--from", "cn-2017"), {
      编号: "own",
      文号或标题: "某教〔2024〕1号",
    });
    const { exitCode, output } = await captured(["check", "even.csv", "--standard", "own.xlsx"], {
      ...county,
      "own.xlsx": bytes,
    });
    expect(exitCode).toBe(0);
    expect(output).toContain("小学达到某教〔2024〕1号的资源配置要求。");
  });

  it("judges by an extension in JSON, and differently", async () => {
    const { title, citation } = packs[0]!;
    const cases = { primary: [{ value: 1000 }], junior: [] };
    const limits = {
      "qualified-teachers": { direction: "at-least", inclusive: true, cases, locator: "第三条" },
    };
    const schoolRule = { kind: "all", count: 0, floor: null };
    const own = { extends: "cn-2017", id: "own", title, citation, limits, schoolRule };
    const files = { ...county, "own.json": JSON.stringify(own) };
    const { exitCode } = await captured(["check", "even.csv", "--standard", "own.json"], files);
    expect(exitCode).toBe(1);
    expect((await captured(["check", "even.csv", "--standard", "cn-2017"], files)).exitCode).toBe(0);
  });

  it("checks nothing by a standard with problems", async () => {
    const files = { ...county, "own.json": "{}" };
    const { exitCode, output, errors } = await captured(
      ["check", "even.csv", "--standard", "own.json"],
      files,
    );
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: "" });
    expect(errors).toContain("缺少“id”");
  });
});
