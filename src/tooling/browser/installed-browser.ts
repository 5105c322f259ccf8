import { existsSync } from "node:fs";
import { posix, win32 } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** Programs of the Chromium family, by the name they have on a Linux path. */
const linuxNames = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const macPrograms = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const windowsPrograms = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * Returns the path of a Chrome, Chromium or Edge of this machine; `null` when it has none.
 *
 * @throws Error with a sentence when `CHROME_PATH` names a file that is not there.
 */
export function installedBrowser(
  platform: NodeJS.Platform,
  env: Environment,
  exists: (path: string) => boolean = existsSync,
): string | null {
  const named = env["CHROME_PATH"];
  if (named) {
    if (!exists(named)) {
      throw new Error(
        `CHROME_PATH names ${named}, which is not there. Correct it, or remove it from the environment.`,
      );
    }
    return named;
  }
  return candidates(platform, env).find((path) => exists(path)) ?? null;
}

function candidates(platform: NodeJS.Platform, env: Environment): string[] {
  if (platform === "darwin") {
    return macPrograms;
  }
  if (platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => env[name] ?? []);
    return windowsPrograms.flatMap((program) => roots.map((root) => win32.join(root, program)));
  }
  const folders = (env["PATH"] ?? "").split(":").filter((folder) => folder !== "");
  return linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}
