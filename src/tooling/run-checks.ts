import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { runTool } from "./run-tool";

/** Scripts of package.json that must pass before the tests. The lists run side by side, each in its order. */
const lists: readonly (readonly string[])[] = [
  ["typecheck", "lint"],
  ["build", "size", "validate"],
];

const project = resolve(__dirname, "../..");

void runTool(async () => {
  const codes = await Promise.all(lists.map(runInOrder));
  process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
});

/** Runs scripts until one fails, and returns the last exit code. */
async function runInOrder(scripts: readonly string[]): Promise<number> {
  for (const script of scripts) {
    const code = await run(script);
    if (code !== 0) {
      return code;
    }
  }
  return 0;
}

async function run(script: string): Promise<number> {
  // npm is a script of the shell on Windows
  const shell = process.platform === "win32";
  const npm = spawn("npm", ["run", script], { cwd: project, stdio: "inherit", shell });
  const [code] = (await once(npm, "exit")) as [number | null];
  return code ?? 1;
}
