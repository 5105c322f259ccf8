import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { launchBrowser } from "./browser";
import { openSample, type Look } from "./pictures/open-workbench";
import { scenes } from "./pictures/tour-scenes";
import { runTool } from "./run-tool";
import { distFolder, startStaticServer } from "./static-server";

const folder = resolve(__dirname, "../../docs/tour");

/** What the tour is shown in: each stop in light and dark, Chinese and English, narrow and wide. */
const looks: readonly (Look & { readonly suffix: string })[] = [
  { suffix: "zh-light-480", language: "zh-CN", dark: false, paneWidth: 480 },
  { suffix: "zh-dark-320", language: "zh-CN", dark: true, paneWidth: 320 },
  { suffix: "en-light-320", language: "en", dark: false, paneWidth: 320 },
  { suffix: "en-dark-480", language: "en", dark: true, paneWidth: 480 },
];

const check = { "zh-CN": "检查", en: "Check" } as const;

/** Animations of what has just opened are over by then. */
const still = 600;

void runTool(async () => {
  const server = await startStaticServer({ folder: distFolder, port: 0 });
  const browser = await launchBrowser();
  mkdirSync(folder, { recursive: true });
  try {
    for (const look of looks) {
      const { page, pane } = await openSample(browser, server.address, look);
      await pane.getByRole("button", { name: check[look.language], exact: true }).click();
      await pane.getByRole("tablist").waitFor({ timeout: 60_000 });
      for (const { name, show } of scenes) {
        await show(pane, look.language);
        await page.waitForTimeout(still);
        await page.locator("iframe").screenshot({ path: join(folder, `${name}-${look.suffix}.png`) });
        console.log(`docs/tour/${name}-${look.suffix}.png`);
      }
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
});
