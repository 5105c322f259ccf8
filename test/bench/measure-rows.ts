import { checkSheet } from "../../src/core";
import { officialGrid } from "./official-grid";

/** What checking one sheet took, in a process of its own. */
export interface RowsMeasured {
  readonly milliseconds: number;
  /** Of all threads together: what one core would need. */
  readonly cpuMilliseconds: number;
  /** That part of it which the operating system took, mostly to hand out memory. */
  readonly systemMilliseconds: number;
  /** JSON.parse of the same cells, in the same process. */
  readonly parseMilliseconds: number;
  /** What the report keeps alive, beside the cells themselves. */
  readonly heldMegabytes: number;
  /** The most the process ever took, cells and all. */
  readonly peakMegabytes: number;
}

const megabyte = 2 ** 20;
const options = { packId: "cn-2017", stage: "primary" } as const;

/** Checks a sheet of so many rows once, after a smaller one to warm up. Started by `rows.bench.ts`. */
function measureRows(rows: number): RowsMeasured {
  checkSheet(officialGrid(Math.min(rows, 20_000)), options);
  const grid = officialGrid(rows);
  const parseMilliseconds = parseTime(JSON.stringify(grid));
  const before = heapUsed();
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  const report = checkSheet(grid, options);
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(cpuBefore);
  const heldMegabytes = (heapUsed() - before) / megabyte;
  if (report.assessment?.schools.length !== rows) {
    throw new Error(`of ${rows} rows not all were read`);
  }
  // in kilobytes, on every platform
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  return {
    milliseconds,
    cpuMilliseconds: (user + system) / 1000,
    systemMilliseconds: system / 1000,
    parseMilliseconds,
    heldMegabytes,
    peakMegabytes,
  };
}

function parseTime(text: string): number {
  const start = performance.now();
  JSON.parse(text);
  return performance.now() - start;
}

function heapUsed(): number {
  global.gc?.();
  return process.memoryUsage().heapUsed;
}

console.log(JSON.stringify(measureRows(Number(process.argv[2]))));
