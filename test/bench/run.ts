import * as checkSheet from "./check-sheet.bench";
import * as weightedCv from "./weighted-cv.bench";
import type { Measured } from "./measure";

// ratios are what counts: milliseconds are this machine's, today
for (const { title, run } of [weightedCv, checkSheet]) {
  console.log(`\n${title}`);
  const [first, ...rest] = run();
  for (const each of [first!, ...rest]) {
    console.log(line(each, first!));
  }
}

function line({ name, milliseconds }: Measured, base: Measured): string {
  const ratio = milliseconds / base.milliseconds;
  return `  ${name.padEnd(56)} ${milliseconds.toFixed(1).padStart(9)} ms   × ${ratio.toFixed(2)}`;
}
