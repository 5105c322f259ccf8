import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir, userInfo } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import type { BrowserProgram } from "../browser";

const run = promisify(execFile);

/** Whether the Chromium of the npm package can run on this machine. */
export function hasPackagedChromium(): boolean {
  return process.platform === "linux" && process.arch === "x64";
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` once for each version and user, and says how to start it.
 *
 * @remarks The libraries it lacks on a bare system come with the package; they are given to the browser alone.
 */
export async function packagedChromium(): Promise<BrowserProgram> {
  const folder = join(tmpdir(), `balance-indicators-chromium-${packageVersion()}-${userInfo().uid}`);
  if (!existsSync(folder)) {
    await unpackInto(folder);
  }
  const home = join(folder, "home");
  return {
    executablePath: join(folder, "chromium"),
    env: {
      LD_LIBRARY_PATH: [join(folder, "al2023", "lib"), folder].join(":"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
      HOME: home,
    },
  };
}

function packageVersion(): string {
  const folder = resolve(dirname(require.resolve("@sparticuz/chromium")), "../..");
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  return version;
}

/** Unpacks beside the folder and renames, so that a folder that is there is a complete one. */
async function unpackInto(folder: string): Promise<void> {
  const fresh = mkdtempSync(`${folder}-`);
  await run(process.execPath, ["-e", 'require("@sparticuz/chromium").executablePath()'], {
    cwd: __dirname,
    // the package unpacks its libraries only where it believes to be a guest of this host
    env: { ...process.env, TMPDIR: fresh, VERCEL: "1" },
  });
  mkdirSync(join(fresh, "home"));
  writeFileSync(join(fresh, "fonts.conf"), fontsConfiguration(folder));
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // another run was quicker
    if (!existsSync(join(folder, "chromium"))) {
      throw error;
    }
  }
}

/** The package's own configuration looks in its folder only, and would hide the machine's Chinese fonts. */
function fontsConfiguration(folder: string): string {
  const fonts = [
    join(folder, "fonts"),
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    join(homedir(), ".fonts"),
  ];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    ...fonts.map((path) => `  <dir>${path}</dir>`),
    `  <cachedir>${join(folder, "fonts-cache")}</cachedir>`,
    "</fontconfig>",
    "",
  ].join("\n");
}
