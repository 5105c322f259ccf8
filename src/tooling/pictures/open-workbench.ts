import type { Browser, FrameLocator, Page } from "playwright-core";

/** How the workbench is shown. */
export interface Look {
  readonly language: "zh-CN" | "en";
  readonly dark: boolean;
  /** Of the pane, in pixels, a multiple of 20. */
  readonly paneWidth: number;
}

/** A workbench with its pane open. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
}

const windowSize = { width: 1440, height: 900 };

/** Opens the workbench with the sample county and waits until its pane is ready. */
export async function openSample(browser: Browser, address: string, look: Look): Promise<OpenWorkbench> {
  const locale = look.language === "en" ? "en-US" : "zh-CN";
  const colorScheme = look.dark ? "dark" : "light";
  const page = await browser.newPage({ viewport: windowSize, locale, colorScheme });
  const query = `open=samples/sample-county.xlsx&pane=open&lang=${locale}`;
  await page.goto(`${address}/workbench.html?${query}`);
  await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true", null, {
    timeout: 60_000,
  });
  await resizePane(page, look.paneWidth);
  return { page, pane: page.frameLocator("iframe") };
}

/** The pane's edge answers to arrow keys. */
async function resizePane(page: Page, width: number): Promise<void> {
  const edge = page.getByRole("separator").and(page.locator("[aria-valuenow]"));
  const now = async () => Number(await edge.getAttribute("aria-valuenow"));
  for (let size = await now(); size !== width; size = await now()) {
    await edge.press(size > width ? "ArrowRight" : "ArrowLeft");
  }
  // its focus mark lies over the pane
  await edge.blur();
}
