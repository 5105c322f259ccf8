import type { Page } from "playwright-core";

/** Waits until something pure red is on the screen, or nothing is; returns what it is in the end. */
export async function redOnScreen(page: Page, wanted: boolean): Promise<boolean> {
  const end = Date.now() + 15_000;
  let seen = !wanted;
  while (seen !== wanted && Date.now() < end) {
    seen = await showsRed(page);
  }
  return seen;
}

/** The grid draws on canvases, so their dots are looked at. */
function showsRed(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.querySelectorAll("canvas")].some((canvas) => {
      const { width, height } = canvas;
      const dots = canvas.getContext("2d")?.getImageData(0, 0, width || 1, height || 1).data ?? [];
      let red = 0;
      for (let index = 0; index < dots.length; index += 4) {
        red += dots[index]! > 240 && dots[index + 1]! < 20 && dots[index + 2]! < 20 ? 1 : 0;
      }
      return red > 500;
    }),
  );
}
