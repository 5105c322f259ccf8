import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasDesktop } from "../../src/tooling/open-page";
import { readPort } from "../../src/tooling/read-port";
import { startStaticServer } from "../../src/tooling/static-server";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "served-"));
  writeFileSync(join(folder, "taskpane.html"), "<title>pane</title>");
});

afterAll(() => rmSync(folder, { recursive: true }));

it("serves the pages of the folder, and stops", async () => {
  const server = await startStaticServer({ folder, port: 0 });
  const page = `${server.address}/taskpane.html?v=1`;
  expect(await (await fetch(page)).text()).toBe("<title>pane</title>");
  await server.close();
  await expect(fetch(page)).rejects.toThrow();
});

it("passes over a port that is taken", async () => {
  const first = await startStaticServer({ folder, port: 43117 });
  const second = await startStaticServer({ folder, port: Number(new URL(first.address).port) });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(new URL(first.address).port));
  await Promise.all([first.close(), second.close()]);
});

it("asks for a build when there is nothing to serve", async () => {
  await expect(startStaticServer({ folder: join(folder, "none"), port: 0 })).rejects.toThrow("npm run build");
});

it.each(["-1", "70000", "http", ""])("refuses %p as a port", (text) => {
  expect(() => readPort(text)).toThrow("--port");
});

it.each<{ where: string; platform: NodeJS.Platform; env: Record<string, string>; window: boolean }>([
  { where: "Linux without a display", platform: "linux", env: {}, window: false },
  { where: "Linux with a display", platform: "linux", env: { DISPLAY: ":0" }, window: true },
  { where: "Windows", platform: "win32", env: {}, window: true },
  { where: "a build job", platform: "darwin", env: { CI: "true" }, window: false },
])("knows whether $where can show a window", ({ platform, env, window }) => {
  expect(hasDesktop(platform, env)).toBe(window);
});
