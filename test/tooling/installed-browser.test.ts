import { installedBrowser } from "../../src/tooling/browser/installed-browser";

const only = (present: string) => (path: string) => path === present;

it.each<{ platform: NodeJS.Platform; env: Record<string, string>; path: string }>([
  { platform: "linux", env: { PATH: "/usr/local/bin:/usr/bin" }, path: "/usr/bin/chromium" },
  { platform: "darwin", env: {}, path: "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" },
  {
    platform: "win32",
    env: { "PROGRAMFILES(X86)": "C:\\Program Files (x86)" },
    path: "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  },
])("finds the browser of a $platform machine", ({ platform, env, path }) => {
  expect(installedBrowser(platform, env, only(path))).toBe(path);
});

it("prefers the browser named by CHROME_PATH", () => {
  const env = { PATH: "/usr/bin", CHROME_PATH: "/opt/mine" };
  expect(installedBrowser("linux", env, () => true)).toBe("/opt/mine");
});

it("says so when CHROME_PATH names nothing", () => {
  expect(() => installedBrowser("linux", { CHROME_PATH: "/opt/gone" }, () => false)).toThrow("/opt/gone");
});

it("finds none on a bare machine", () => {
  expect(installedBrowser("linux", { PATH: "/usr/bin" }, () => false)).toBeNull();
});
