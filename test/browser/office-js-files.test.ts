import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const served = resolve(__dirname, "../../dist/office-js");
const packaged = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

it("serves Microsoft's files of office.js unmodified", () => {
  const scripts = readdirSync(served, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".js"),
  );
  const changed = scripts.filter(
    (name) => !readFileSync(join(served, name)).equals(readFileSync(join(packaged, name))),
  );
  expect(scripts).toEqual(
    expect.arrayContaining(["office.js", "excel-mac-16.00.js", "custom-functions-runtime.js"]),
  );
  expect(changed).toEqual([]);
});
