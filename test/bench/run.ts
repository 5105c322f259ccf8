import * as checkSheet from "./check-sheet.bench";
import * as interval from "./interval.bench";
import * as issueScroll from "./issue-scroll.bench";
import * as measures from "./measures.bench";
import * as paneCheck from "./pane-check.bench";
import * as recalculation from "./recalculation.bench";
import * as rows from "./rows.bench";
import * as seal from "./seal.bench";

import type { Measured } from "./measure";

// ratios are what counts: milliseconds are this machine's, today
async function main(): Promise<void> {
  const all = [measures, interval, checkSheet, rows, seal, paneCheck, issueScroll, recalculation];
  // a word of its title asks for one alone
  const [, , word = ""] = process.argv;
  for (const { title, run } of all.filter((each) => each.title.includes(word))) {
    console.log(`\n${title}`);
    const [first, ...rest] = await run();
    for (const each of [first!, ...rest]) {
      console.log(line(each, first!));
    }
  }
}

void main();

function line({ name, milliseconds, note }: Measured, base: Measured): string {
  const ratio = milliseconds / base.milliseconds;
  const figures = `  ${name.padEnd(56)} ${milliseconds.toFixed(1).padStart(9)} ms   × ${ratio.toFixed(2)}`;
  return note === undefined ? figures : `${figures}\n    ${note}`;
}
