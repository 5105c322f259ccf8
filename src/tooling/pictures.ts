import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./browser";
import { runTool } from "./run-tool";
import { distFolder, startStaticServer } from "./static-server";

const folder = resolve(__dirname, "../../docs/pictures");

/** A picture of the README. */
interface Picture {
  readonly file: string;
  /** Shows the pane alone, as narrow as Excel makes it; else the whole window. */
  readonly paneOnly: boolean;
}

const pictures: readonly Picture[] = [
  { file: "workbench.png", paneOnly: false },
  { file: "pane-320.png", paneOnly: true },
];

const windowSize = { width: 1440, height: 900 };
const page = "workbench.html?open=samples/sample-county.xlsx&pane=open";

void runTool(async () => {
  const server = await startStaticServer({ folder: distFolder, port: 0 });
  const browser = await launchBrowser();
  mkdirSync(folder, { recursive: true });
  try {
    for (const picture of pictures) {
      await take(browser, `${server.address}/${page}`, picture);
      console.log(`docs/pictures/${picture.file}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
});

async function take(browser: Browser, address: string, { file, paneOnly }: Picture): Promise<void> {
  const view = await browser.newPage({ viewport: windowSize, locale: "zh-CN" });
  await view.goto(address);
  await view.waitForFunction(() => document.documentElement.dataset["ready"] === "true", null, {
    timeout: 60_000,
  });
  await checkSampleCounty(view);
  const path = join(folder, file);
  if (paneOnly) {
    await narrowPane(view);
    await view.locator("iframe").screenshot({ path });
  } else {
    await view.screenshot({ path });
  }
  await view.close();
}

/** Presses the pane's one large button and waits for its results. */
async function checkSampleCounty(view: Page): Promise<void> {
  const pane = view.frameLocator("iframe");
  await pane.getByRole("button", { name: "检查", exact: true }).click();
  await pane.getByRole("tablist").waitFor({ timeout: 60_000 });
}

/** The pane's edge answers to arrow keys and stops at the narrowest width. */
async function narrowPane(view: Page): Promise<void> {
  const edge = view.getByRole("separator").and(view.locator("[aria-valuenow]"));
  while ((await edge.getAttribute("aria-valuenow")) !== (await edge.getAttribute("aria-valuemin"))) {
    await edge.press("ArrowRight");
  }
  // its focus mark lies over the pane
  await edge.blur();
}
