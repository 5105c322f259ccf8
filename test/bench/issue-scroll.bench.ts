import type { Frame } from "playwright-core";
import { closeStage, openFile, openStage, openWorkbench, ready } from "../browser/bench-page";
import { countyFile } from "./county-file";
import { countyGrid } from "./county-grid";
import { median, type Measured } from "./measure";

/** Frames while a long list of issues scrolls, beside frames of the same page at rest. */
export const title = "scrolling through a long list of issues, in a browser, on the last build";

export async function run(): Promise<readonly Measured[]> {
  const stage = await openStage();
  const bench = await openWorkbench(stage);
  await openFile(bench.page, faultyWorkbook());
  await ready(bench.page, "faulty.xlsx");
  const pane = bench.pane();
  await pane.getByRole("button", { name: /^(重新)?检查$/ }).click();
  await pane.getByRole("heading", { level: 2, name: /教督/ }).waitFor();
  const list = pane.getByRole("list", { name: /问题/ }).last();
  await list.waitFor();
  const issues = Number(await list.getByRole("listitem").first().getAttribute("aria-setsize"));
  const atRest = await frames(pane, 0);
  const scrolling = await frames(pane, 120);
  await closeStage(stage);
  return [
    { name: "a frame of the pane at rest, median", milliseconds: median(atRest) },
    {
      name: "a frame while scrolling, median",
      milliseconds: median(scrolling),
      note: `${issues} lines in the list`,
    },
    { name: "a frame while scrolling, the longest", milliseconds: Math.max(...scrolling) },
  ];
}

/** How long each of two hundred frames took while the page moved by so many pixels a frame. */
function frames(pane: Frame, pixels: number): Promise<number[]> {
  // as text, for what compiles this file puts helpers into functions that the page does not have
  return pane.evaluate(`new Promise((resolve) => {
    const taken = [];
    let last = performance.now();
    requestAnimationFrame(function next(now) {
      taken.push(now - last);
      last = now;
      window.scrollBy(0, ${pixels});
      taken.length < 200 ? requestAnimationFrame(next) : resolve(taken.slice(1));
    });
  })`);
}

/** A county in which every school has a figure that is no number: more than five thousand findings of one rule. */
function faultyWorkbook(): string {
  const rows = countyGrid(5200, 15).rows.map((row, at) =>
    row.map((cell, column) => (at > 1 && column === 8 ? "不详" : cell)),
  );
  return countyFile("faulty.xlsx", rows);
}
