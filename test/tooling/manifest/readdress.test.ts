import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { buildOptions } from "../../../src/tooling/build/build-options";
import { lintManifest } from "../../../src/tooling/manifest/lint-manifest";
import { projectFacts } from "../../../src/tooling/manifest/project-facts";
import { readdress } from "../../../src/tooling/manifest/readdress";

const project = resolve(__dirname, "../../..");

it("moves every address of the manifest and keeps it valid", () => {
  const manifest = readFileSync(resolve(project, "manifest.xml"), "utf8");
  const { address } = buildOptions({ address: "https://example.edu.cn/balance/" });
  const moved = readdress(manifest, address);
  expect(moved).not.toContain("localhost");
  expect(moved).toContain('"https://example.edu.cn/balance/taskpane.html"');
  expect(lintManifest(moved, projectFacts(project))).toEqual([]);
});

it.each(["http://example.edu.cn", "example.edu.cn", "https://example.edu.cn/?x=1", true])(
  "refuses %p as an address",
  (address) => {
    expect(() => buildOptions({ address })).toThrow("--env address=");
  },
);

it("refuses an unknown source of office.js and names the known ones", () => {
  expect(() => buildOptions({ officejs: "home" })).toThrow("local, cdn, 21vianet");
});
