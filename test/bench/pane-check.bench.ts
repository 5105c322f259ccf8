import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { closeStage, openFile, openStage, openWorkbench, ready } from "../browser/bench-page";
import { countyGrid } from "./county-grid";
import type { Measured } from "./measure";

/** A check in the pane of the built workbench: what a person waits for, and for how long the pane is deaf. */
export const title = "checking 2000 × 40 cells in the pane, in a browser, on the last build";

export async function run(): Promise<readonly Measured[]> {
  const stage = await openStage();
  const bench = await openWorkbench(stage);
  await openFile(bench.page, bigWorkbook());
  await ready(bench.page, "big.xlsx");
  const pane = bench.pane();
  await pane.evaluate(watch);
  const start = performance.now();
  await pane.getByRole("button", { name: /^(重新)?检查$/ }).click();
  await pane.getByRole("heading", { level: 2, name: /教督/ }).waitFor();
  const taken = performance.now() - start;
  const { syncs, longest } = await pane.evaluate(() => (window as unknown as Watched).watched);
  await closeStage(stage);
  return [
    { name: `from click to verdict, ${syncs} context.sync`, milliseconds: taken },
    { name: "the longest time the pane could not answer", milliseconds: longest },
  ];
}

interface Watched {
  watched: { syncs: number; longest: number };
}

/** Counts round trips to the workbook and times the longest block, within the pane. */
function watch(): void {
  const watched = { syncs: 0, longest: 0 };
  (window as unknown as Watched).watched = watched;
  const contexts = Excel.RequestContext.prototype;
  const { sync } = contexts;
  contexts.sync = function (this: Excel.RequestContext, passThrough) {
    watched.syncs += 1;
    return sync.call(this, passThrough) as ReturnType<typeof sync>;
  } as typeof sync;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    watched.longest = Math.max(watched.longest, now - last);
    last = now;
  }, 10);
}

function bigWorkbook(): string {
  const book = utils.book_new();
  const rows = countyGrid(2000, 40).rows.map((row) => [...row]);
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "小学");
  const path = join(mkdtempSync(join(tmpdir(), "bench-")), "big.xlsx");
  writeFileSync(path, write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
  return path;
}
