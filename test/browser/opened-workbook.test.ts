import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aSealedFile } from "./a-sealed-file";
import {
  closeStage,
  openFile,
  openStage,
  openWorkbench,
  ready,
  typeInto,
  type Stage,
  type Workbench,
} from "./bench-page";
import { redOnScreen } from "./red-on-screen";

describe("a file with rules about another sheet, opened beside a closed pane", () => {
  let stage: Stage;
  let bench: Workbench;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "opened-"));
    writeFileSync(join(folder, "sealed.xlsx"), aSealedFile());
    stage = await openStage();
    bench = await openWorkbench(stage, "");
    await openFile(bench.page, join(folder, "sealed.xlsx"));
    await ready(bench.page, "sealed.xlsx");
  }, 120_000);

  afterAll(async () => {
    await bench.close();
    await closeStage(stage);
    rmSync(folder, { recursive: true });
  });

  it("colours the cells for which they hold, the strongest rule first, and anew after an edit", async () => {
    expect(await redOnScreen(bench.page, true)).toBe(true);
    await typeInto(bench.page, "C3", "15000");
    expect(await redOnScreen(bench.page, false)).toBe(false);
    await typeInto(bench.page, "C3", "6000");
    expect(await redOnScreen(bench.page, true)).toBe(true);
  }, 90_000);
});
