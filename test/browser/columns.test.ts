import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import {
  closeStage,
  openFile,
  openStage,
  openWorkbench,
  ready,
  type Stage,
  type Workbench,
} from "./bench-page";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const rows = [
  "某县小学基本情况表,,,,",
  "学校名称,在校生数,骨干教帅数,生均图书册数,备注",
  "城关小学,620,40,30,无",
  "东街小学,400,25,28,",
];

describe("the columns of a sheet in the pane", () => {
  let stage: Stage;
  let bench: Workbench;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "columns-"));
    stage = await openStage();
    bench = await openWorkbench(stage);
    for (const name of ["first.csv", "next.csv"]) {
      writeFileSync(join(folder, name), rows.join("\n"));
    }
    await openFile(bench.page, join(folder, "first.csv"));
    await ready(bench.page, "first.csv");
  }, 120_000);

  afterAll(async () => {
    await bench.close();
    await closeStage(stage);
    rmSync(folder, { recursive: true });
  });

  async function columnOf(header: string) {
    const pane = bench.pane();
    await pane.getByRole("button", { name: "检查", exact: true }).click();
    await pane.getByRole("tab", { name: /^列/ }).click();
    return pane.getByRole("list", { name: "列" }).getByRole("listitem").filter({ hasText: header });
  }

  it("are corrected at one click", async () => {
    const slip = await columnOf("骨干教帅数");
    await slip.getByText("猜测").waitFor();
    await slip.getByRole("button", { name: /^是，这是/ }).click();
    await slip.getByText(/由您确认/).waitFor();
  }, 90_000);

  it("have no fault of accessibility", async () => {
    const pane = bench.pane();
    await pane.getByRole("button", { name: "更改“备注”的读法" }).click();
    await pane.evaluate(axeSource);
    const { violations } = await pane.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    expect(violations.map(({ id }) => id)).toEqual([]);
  }, 60_000);

  it("are understood alike in the next workbook of the same form", async () => {
    await openFile(bench.page, join(folder, "next.csv"));
    await ready(bench.page, "next.csv");
    const slip = await columnOf("骨干教帅数");
    await slip.getByText(/由您确认/).waitFor();
  }, 90_000);
});
