import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  closeStage,
  openFile,
  openStage,
  openWorkbench,
  ready,
  sampleCounty,
  type Stage,
  type Workbench,
} from "./bench-page";

describe("files that cannot be opened", () => {
  const folder = mkdtempSync(join(tmpdir(), "bad-files-"));
  let stage: Stage;
  let bench: Workbench;

  beforeAll(async () => {
    stage = await openStage();
    bench = await openWorkbench(stage);
    await openFile(bench.page, sampleCounty);
    await ready(bench.page, "sample-county.xlsx");
  }, 120_000);

  afterAll(async () => {
    await bench.close();
    await closeStage(stage);
  });

  it.each([
    { name: "截断.xlsx", bytes: readFileSync(sampleCounty).subarray(0, 9000), says: /截断\.xlsx/ },
    { name: "空.xlsx", bytes: Buffer.alloc(0), says: /空\.xlsx/ },
    { name: "加密.xlsx", bytes: encrypted(), says: /密码/ },
    { name: "图片.xlsx", bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), says: /图片\.xlsx/ },
  ])(
    "says what is wrong with $name and keeps the open workbook",
    async ({ name, bytes, says }) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      await openFile(bench.page, path);
      await bench.page.getByRole("alert").getByText(says).waitFor();
      await bench.page.getByRole("banner").getByText("sample-county.xlsx").waitFor();
      expect(await bench.page.getByRole("tab", { name: "小学" }).count()).toBe(1);
    },
    60_000,
  );

  it("says in the pane what a sheet lacks when no sheet is a school sheet", async () => {
    const path = join(folder, "名单.csv");
    writeFileSync(path, "姓名,电话\n张三,1\n李四,2\n");
    await openFile(bench.page, path);
    await ready(bench.page, "名单.csv");
    await bench.pane().getByText("没有找到学校表").waitFor();
    await bench
      .pane()
      .getByText(/学校名称.*在校生数|在校生数.*学校名称/)
      .first()
      .waitFor();
  }, 60_000);
});

/** The head of an encrypted package: a compound file that names its encrypted stream. */
function encrypted(): Buffer {
  const bytes = Buffer.alloc(4096);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  Buffer.from("EncryptedPackage", "utf16le").copy(bytes, 1024);
  return bytes;
}
