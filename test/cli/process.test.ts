import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(__dirname, "../..");

/** Starts the command line on its sources, as its own process with its own reading thread. */
function balance(...argv: string[]) {
  const tsx = require.resolve("tsx/cli");
  return promisify(execFile)(process.execPath, [tsx, "src/cli/balance.ts", ...argv], { cwd: root });
}

describe("the balance process", () => {
  it("reads a file from disk in its thread and prints the published coefficient", async () => {
    const table = "assets/samples/worked-example.csv";
    const { stdout } = await balance("indices", table, "--amount", "books", "--pupils", "pupils");
    expect(stdout).toContain("0.5152566298844764");
  }, 30_000);

  it("ends with 3 and a sentence when a folder is named", async () => {
    const failing = balance("check", "assets", "--standard", "cn-2017");
    await expect(failing).rejects.toMatchObject({ code: 3 });
    await expect(failing).rejects.toMatchObject({
      stdout: expect.stringContaining("“assets”不是文件") as string,
    });
  }, 30_000);
});
