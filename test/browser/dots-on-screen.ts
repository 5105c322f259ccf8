import type { Page } from "playwright-core";

/** Red, green and blue, from 0 to 255. */
export type Colour = readonly [number, number, number];

/** Counts the dots of each canvas that lie between two colours in every part of theirs: the grid draws on canvases. */
export function dotsBetween(page: Page, least: Colour, most: Colour): Promise<readonly number[]> {
  return page.evaluate(
    ([low, high]) =>
      [...document.querySelectorAll("canvas")].map((canvas) => {
        const { width, height } = canvas;
        const data = canvas.getContext("2d")?.getImageData(0, 0, width || 1, height || 1).data ?? [];
        let count = 0;
        for (let index = 0; index < data.length; index += 4) {
          const isBetween = [0, 1, 2].every(
            (part) => data[index + part]! >= low![part]! && data[index + part]! <= high![part]!,
          );
          count += isBetween ? 1 : 0;
        }
        return count;
      }),
    [least, most],
  );
}
