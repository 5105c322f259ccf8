import type { Frame } from "playwright-core";
import { closeStage, openStage, openWorkbench } from "../browser/bench-page";
import type { Measured } from "./measure";

/** A thousand formulas over two hundred schools each, all of which hang on one cell. Needs the built pages. */
export const title = "1,000 formulas over 200 rows each, recalculated in the workbench after a change";

export async function run(): Promise<readonly Measured[]> {
  const stage = await openStage();
  const bench = await openWorkbench(stage);
  try {
    await fill(bench.pane());
    await settled(bench.pane(), null);
    const times: number[] = [];
    for (let change = 1; change <= 5; change++) {
      times.push(await changed(bench.pane(), 5000 + 1000 * change));
    }
    const sorted = times.sort((a, b) => a - b);
    return [{ name: "until the last cell shows its new value", milliseconds: sorted[2]! }];
  } finally {
    await bench.close();
    await closeStage(stage);
  }
}

async function fill(pane: Frame): Promise<void> {
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("speed");
      sheet.activate();
      sheet.getRange("A1:B200").values = Array.from({ length: 200 }, (_, i) => [
        100 + ((i * 7919) % 900),
        3000 + ((i * 104_729) % 20_000),
      ]);
      // the last part keeps a thousand formulas from being one
      sheet.getRange("D1:M100").formulas = Array.from({ length: 100 }, (_, row) =>
        Array.from(
          { length: 10 },
          (__, column) =>
            `=EDU.${column % 2 ? "GINI" : "BALANCE_CV"}($B$1:$B$200,$A$1:$A$200)+${row * 10 + column}`,
        ),
      );
      await context.sync();
    }),
  );
}

async function changed(pane: Frame, amount: number): Promise<number> {
  const before = await firstAndAll(pane);
  const start = performance.now();
  await pane.evaluate(
    (value) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("speed").getRange("B1").values = [[value]];
        await context.sync();
      }),
    amount,
  );
  await settled(pane, before.first);
  return performance.now() - start;
}

async function settled(pane: Frame, former: unknown): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    const { first, allNumbers } = await firstAndAll(pane);
    if (allNumbers && first !== former) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("the formulas were not calculated within a minute");
}

function firstAndAll(pane: Frame): Promise<{ readonly first: unknown; readonly allNumbers: boolean }> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("speed").getRange("D1:M100").load("values");
      await context.sync();
      const values = range.values.flat() as unknown[];
      return { first: values[0], allNumbers: values.every((value) => typeof value === "number") };
    }),
  );
}
