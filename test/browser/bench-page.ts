import { resolve } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser } from "../../src/tooling/browser";
import { distFolder, startStaticServer, type StaticServer } from "../../src/tooling/static-server";

export const project = resolve(__dirname, "../..");
export const sampleCounty = resolve(project, "assets/samples/sample-county.xlsx");
export const workedExample = resolve(project, "assets/samples/worked-example.csv");

/** A browser and a server of the built pages, for the tests of one file. */
export interface Stage {
  readonly browser: Browser;
  readonly server: StaticServer;
}

export async function openStage(): Promise<Stage> {
  const server = await startStaticServer({ folder: distFolder, port: 0 });
  return { server, browser: await launchBrowser() };
}

export async function closeStage({ browser, server }: Stage): Promise<void> {
  await browser.close();
  await server.close();
}

/** A workbench as a person has it before them, and what it asked of the network. */
export interface Workbench {
  readonly page: Page;
  /** The add-in's page, with Microsoft's own `Office` and `Excel` in it. */
  pane(): Frame;
  readonly requests: readonly string[];
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Opens the workbench and waits until its workbook and its add-in are ready. */
export async function openWorkbench({ browser, server }: Stage, query = "pane=open"): Promise<Workbench> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${server.address}/workbench.html?${query}`);
  await ready(page);
  return { page, pane: () => paneFrame(page), requests, errors, close: () => context.close() };
}

/** Opens a file of this machine through the page's own button. */
export async function openFile(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "打开", exact: true }).click();
  await (await chooser).setFiles(path);
}

/** Saves the workbook through the page's own button, and returns the path of what was downloaded. */
export async function saveFile(page: Page): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  return (await downloading).path();
}

/** Waits until a workbook and its add-in are ready, where `file` is the workbook's name. */
export async function ready(page: Page, file?: string): Promise<void> {
  if (file !== undefined) {
    await page.getByRole("banner").getByText(file).waitFor();
  }
  await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true", null, {
    timeout: 60_000,
  });
}

/** Goes to a cell by the name box and leaves the keyboard in the grid. */
export async function goTo(page: Page, cell: string): Promise<void> {
  const box = page.getByRole("textbox", { name: "名称框" });
  await box.click();
  // asked for in small letters, a cell is named in capitals once the grid has gone to it
  await box.fill(cell.toLowerCase());
  await box.press("Enter");
  await until(async () => (await box.inputValue()) === cell);
  await until(() => page.evaluate(() => document.activeElement?.getAttribute("contenteditable") === "true"));
  // the grid takes the keyboard a moment after the name box gives it up; nobody types faster than this
  await page.waitForTimeout(250);
  await atRest(page);
}

/** Types into a cell as a person does, and confirms with Enter. */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await goTo(page, cell);
  await page.keyboard.type(text, { delay: 20 });
  await atRest(page);
  if (text.startsWith("=")) {
    // for 300 ms after the last key, Enter may take the name of a function that was offered for an earlier one
    await page.waitForTimeout(400);
    await atRest(page);
  }
  await page.keyboard.press("Enter");
}

/** Waits until the page has answered to all that was typed, as a person who looks at the screen does. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((rested) =>
        requestAnimationFrame(() => requestIdleCallback(() => rested(), { timeout: 5000 })),
      ),
  );
}

/** The value of a cell as the add-in sees it through Office.js. */
export async function cellValue(pane: Frame, sheet: string, cell: string): Promise<unknown> {
  return pane.evaluate(
    ([sheet, cell]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet!).getRange(cell!).load("values");
        await context.sync();
        return range.values[0]![0] as unknown;
      }),
    [sheet, cell],
  );
}

/** Asks again and again until it is so; gives up, naming the question, after a quarter of a minute. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await isSo())) {
    if (Date.now() > end) {
      throw new Error(`after 15 s still not so: ${isSo.toString()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits for a cell to hold a value that is asked for, and returns what it holds in the end. */
export async function settledValue(
  pane: Frame,
  sheet: string,
  cell: string,
  wanted: (value: unknown) => boolean,
): Promise<unknown> {
  const end = Date.now() + 15_000;
  for (;;) {
    const value = await cellValue(pane, sheet, cell);
    if (wanted(value) || Date.now() > end) {
      return value;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (frame === undefined) {
    throw new Error("the add-in's page is not open");
  }
  return frame;
}
