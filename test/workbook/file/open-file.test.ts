import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFile } from "../../../src/workbook/file";

describe("openFile", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "balance-"));
  });

  afterAll(() => rm(folder, { recursive: true }));

  it("says that a file is missing", async () => {
    const path = join(folder, "absent.xlsx");
    await expect(openFile(path)).rejects.toMatchObject({ code: "path-missing", path });
  });

  it("says that a folder is no file", async () => {
    await expect(openFile(folder)).rejects.toMatchObject({ code: "path-not-a-file" });
  });

  it("refuses a giant file without reading it", async () => {
    const path = join(folder, "giant.xlsx");
    await writeFile(path, "");
    await truncate(path, 3 * 1024 ** 3);
    await expect(openFile(path)).rejects.toMatchObject({
      code: "file-too-large",
      params: { file: "giant.xlsx" },
    });
  });
});
