import type { Frame, Page } from "playwright-core";
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
import { countyFile } from "./county-file";
import { countyGrid } from "./county-grid";
import { median, type Measured } from "./measure";

/** A check in the pane of the built workbench: what a person waits for, and for how long the pane is deaf. */
export const title =
  "checking 2000 × 60 cells in the pane, and again after an edit of one cell, in a browser, on the last build";

export async function run(): Promise<readonly Measured[]> {
  const stage = await openStage();
  const bench = await openWorkbench(stage);
  await openFile(bench.page, countyFile("big.xlsx", countyGrid(2000, 60).rows));
  await ready(bench.page, "big.xlsx");
  const pane = bench.pane();
  await pane.evaluate(watch);
  await pane.getByRole("button", { name: /^(重新)?检查$/ }).click();
  await pane.getByRole("heading", { level: 2, name: /教督/ }).waitFor();
  const { syncs, longest, clicked, shown } = await pane.evaluate(
    () => (window as unknown as Watched).watched,
  );
  const edits: number[] = [];
  const typed: number[] = [];
  await bench.page.evaluate(noteEnter);
  for (const cell of ["E5", "E6", "E7", "E8", "E9", "E10", "E11"]) {
    await typeInto(bench.page, cell, "777");
    await until(async () => (await rechecks(pane)).length > edits.length);
    edits.splice(0, edits.length, ...(await rechecks(pane)));
    typed.push(await sinceEnter(bench.page, pane));
  }
  await closeStage(stage);
  return [
    { name: `from click to verdict, ${syncs} context.sync`, milliseconds: shown - clicked },
    { name: "the longest time the pane could not answer", milliseconds: longest },
    { name: "from an edit of one cell to its result, the first", milliseconds: edits[0]! },
    { name: "the median of seven edits", milliseconds: median(edits) },
    {
      name: "from the Enter key to the result, the grid's own pauses with it, the median",
      milliseconds: median(typed),
    },
  ];
}

/** How long each check made again took, as the pane itself noted it. */
function rechecks(pane: Frame): Promise<number[]> {
  return pane.evaluate(
    (name) => performance.getEntriesByName(name).map(({ duration }) => duration),
    recheckMeasure,
  );
}

/** Notes on the workbench's clock when Enter was last pressed. */
function noteEnter(): void {
  window.addEventListener(
    "keydown",
    ({ key, timeStamp }) => {
      if (key === "Enter") {
        document.body.dataset["entered"] = String(performance.timeOrigin + timeStamp);
      }
    },
    { capture: true },
  );
}

/** How long after Enter the last result was there. */
async function sinceEnter(page: Page, pane: Frame): Promise<number> {
  const entered = await page.evaluate(() => Number(document.body.dataset["entered"]));
  const ended = await pane.evaluate((name) => {
    const { startTime, duration } = performance.getEntriesByName(name).at(-1)!;
    return performance.timeOrigin + startTime + duration;
  }, recheckMeasure);
  return ended - entered;
}

interface Watched {
  watched: { syncs: number; longest: number; clicked: number; shown: number };
}

/**
 * Counts round trips to the workbook, times the longest block, and notes when the last click came and when a verdict
 * was first on the screen, all within the pane: whoever drives it from outside looks only every half second.
 */
function watch(): void {
  const watched = { syncs: 0, longest: 0, clicked: 0, shown: 0 };
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
    if (
      watched.shown === 0 &&
      [...document.querySelectorAll("h2")].some((heading) => heading.textContent.includes("教督"))
    ) {
      watched.shown = now;
    }
  }, 10);
  document.addEventListener("click", ({ timeStamp }) => (watched.clicked = timeStamp), { capture: true });
}
