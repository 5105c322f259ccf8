import type { Page } from "playwright-core";
import { dotsBetween } from "./dots-on-screen";

/** Waits until something pure red is on the screen, or nothing is; returns what it is in the end. */
export async function redOnScreen(page: Page, wanted: boolean): Promise<boolean> {
  const end = Date.now() + 15_000;
  let seen = !wanted;
  while (seen !== wanted && Date.now() < end) {
    seen = await showsRed(page);
  }
  return seen;
}

async function showsRed(page: Page): Promise<boolean> {
  return (await dotsBetween(page, [241, 0, 0], [255, 19, 19])).some((count) => count > 500);
}
