import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import type { Frame } from "playwright-core";
import { recheckMeasure } from "../../src/taskpane/hooks/recheck-measure";
import {
  closeStage,
  openFile,
  openStage,
  openWorkbench,
  ready,
  typeInto,
  until,
} from "../browser/bench-page";
import { countyGrid } from "./county-grid";
import type { Measured } from "./measure";

/** A check in the pane of the built workbench: what a person waits for, and for how long the pane is deaf. */
export const title =
  "checking 2000 × 60 cells in the pane, and again after an edit of one cell, in a browser, on the last build";

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
  const edits: number[] = [];
  for (const cell of ["E5", "E6", "E7", "E8", "E9", "E10", "E11"]) {
    await typeInto(bench.page, cell, "777");
    await until(async () => (await rechecks(pane)).length > edits.length);
    edits.splice(0, edits.length, ...(await rechecks(pane)));
  }
  await closeStage(stage);
  return [
    { name: `from click to verdict, ${syncs} context.sync`, milliseconds: taken },
    { name: "the longest time the pane could not answer", milliseconds: longest },
    { name: "from an edit of one cell to its result, the first", milliseconds: edits[0]! },
    { name: "the median of seven edits", milliseconds: [...edits].sort((a, b) => a - b)[3]! },
  ];
}

/** How long each check made again took, as the pane itself noted it. */
function rechecks(pane: Frame): Promise<number[]> {
  return pane.evaluate(
    (name) => performance.getEntriesByName(name).map(({ duration }) => duration),
    recheckMeasure,
  );
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
  const rows = countyGrid(2000, 60).rows.map((row) => [...row]);
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "小学");
  const path = join(mkdtempSync(join(tmpdir(), "bench-")), "big.xlsx");
  writeFileSync(path, write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
  return path;
}
