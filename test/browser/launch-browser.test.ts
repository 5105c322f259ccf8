import { launchBrowser } from "../../src/tooling/browser";
import { hasPackagedChromium } from "../../src/tooling/browser/packaged-chromium";

it("starts the browser the machine has", async () => {
  expect(await sumComputedByPage(process.env)).toBe(3);
}, 60_000);

it("starts the packaged browser on request, or says in a sentence that it cannot", async () => {
  const env = { ...process.env, BALANCE_BROWSER: "packaged" };
  const outcome = await sumComputedByPage(env).catch((error: Error) => error.message);
  expect(outcome).toEqual(hasPackagedChromium() ? 3 : expect.stringContaining("CHROME_PATH"));
}, 120_000);

async function sumComputedByPage(env: NodeJS.ProcessEnv): Promise<unknown> {
  const browser = await launchBrowser({}, env);
  try {
    const page = await browser.newPage();
    await page.setContent("<script>document.title = String(1 + 2)</script>");
    return Number(await page.title());
  } finally {
    await browser.close();
  }
}
