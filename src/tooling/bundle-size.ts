import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { runTool } from "./run-tool";

const dist = resolve(__dirname, "../../dist");

/** The most that the pane's page may load at its start, compressed, without Microsoft's office.js. */
const limitBytes = 350 * 1024;

void runTool(async () => {
  const page = readFileSync(resolve(dist, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/<script[^>]* src="?([^">\s]+\.js)/gu)]
    .map(([, src = ""]) => src)
    .filter((src) => !src.startsWith("office-js/"));
  const known = new Set(readdirSync(dist));
  if (scripts.length === 0 || scripts.some((src) => !known.has(src))) {
    throw new Error(
      `taskpane.html names scripts that are not in dist: ${scripts.join(", ")}. Run npm run build.`,
    );
  }
  const bytes = scripts.reduce((sum, src) => sum + gzipSync(readFileSync(resolve(dist, src))).length, 0);
  const kilobytes = (each: number) => `${Math.ceil(each / 1024)} KB`;
  if (bytes > limitBytes) {
    throw new Error(`The pane starts with ${kilobytes(bytes)} compressed; at most ${kilobytes(limitBytes)}.`);
  }
  console.log(`The pane starts with ${kilobytes(bytes)} compressed, of at most ${kilobytes(limitBytes)}.`);
  return Promise.resolve();
});
