import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/** What one folder of `src` may import besides itself, and what to do when it wants more. */
interface Layer {
  readonly folders: readonly string[];
  /** Names of npm packages, or of Node modules with their `node:`. */
  readonly packages: RegExp;
  readonly instead: string;
}

const none = /^$/;
const react = "react(-dom)?|@fluentui/[^/]+";

const layers: Readonly<Record<string, Layer>> = {
  core: {
    folders: [],
    packages: none,
    instead: "the core is pure: take what it needs as an argument, and let an adapter fetch it",
  },
  "core/indices": {
    folders: ["core"],
    packages: /^simple-statistics$/,
    instead: "measures may use simple-statistics and nothing else",
  },
  // decision 0007
  "core/packs": {
    folders: ["core"],
    packages: /^(@noble\/hashes\/.+|valibot)$/,
    instead: "packs may be fingerprinted and validated by these libraries, and nothing else",
  },
  functions: { folders: ["core"], packages: none, instead: "put the computation into the core" },
  xlsx: {
    folders: [],
    packages: /^(@e965\/xlsx|hucre|fflate|saxes)$/,
    instead: "xlsx knows cells, not schools: hand it cells, and let workbook/file translate",
  },
  workbook: {
    folders: ["core"],
    packages: none,
    instead: "say what is needed in port.ts, and do it in an adapter",
  },
  "workbook/excel": {
    folders: ["core", "workbook"],
    packages: none,
    instead: "Office.js is a global; translate here, and decide in the core",
  },
  "workbook/file": {
    folders: ["core", "workbook", "xlsx"],
    packages: /^(node:.+|worker_threads)$/,
    instead: "read and write files through xlsx",
  },
  taskpane: {
    folders: ["core", "workbook"],
    packages: new RegExp(`^(${react}|comlink|@tanstack/react-virtual|d3-scale|d3-shape)(/|$)`),
    instead: "ask the workbook port; compute in the core",
  },
  cli: {
    folders: ["core", "workbook"],
    packages: /^(node:.+|commander)$/,
    instead: "open files through workbook/file; compute in the core",
  },
  workbench: {
    folders: ["xlsx"],
    packages: new RegExp(`^(${react}|@univerjs/[^/]+|rxjs|comlink)(/|$)`),
    instead:
      "the workbench stands in for Excel: learn it from manifest.xml or functions.json, never from the core",
  },
  tooling: {
    folders: ["functions", "core"],
    packages: /./,
    instead: "tooling builds, serves and writes pages: it reads the catalogues and nothing else of ours",
  },
};

/** The parts of the core, each with those that may come before it. Types may be shared freely. */
const coreParts: Readonly<Record<string, readonly string[]>> = {
  indices: [],
  indicators: [],
  packs: ["indicators"],
  sheets: ["indicators", "packs"],
  checks: ["indicators", "packs", "sheets"],
  assessment: ["indices", "indicators", "packs", "sheets", "checks"],
  merge: ["sheets", "checks"],
  trails: ["indices", "indicators", "packs", "sheets", "checks", "assessment"],
  answers: ["packs"],
  reports: ["indices", "indicators", "packs", "sheets", "checks", "assessment", "messages"],
  messages: [],
};

const src = resolve(__dirname, "../src");
const imported =
  /^\s*(?:import|export)\s(?:[^"';]*?\sfrom\s)?["']([^"']+)["']|\b(?:import|require)\(\s*["']([^"']+)["']/gmu;
const typesOnly = /^\s*(?:import|export)\s+type\s[^"';]*?\sfrom\s*["'][^"']+["'];?/gmu;

it("has a rule for every folder of src", () => {
  const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => layers[name] === undefined)).toEqual([]);
});

describe.each(Object.keys(layers).filter((name) => existsSync(join(src, name))))("src/%s", (name) => {
  it("imports only what its layer allows", () => {
    expect(sourceFiles(join(src, name)).flatMap((file) => forbiddenImports(file, name))).toEqual([]);
  });
});

describe.each(Object.keys(coreParts))("src/core/%s", (part) => {
  it("imports, but for types, only the parts of the core that come before it", () => {
    const folder = join(src, "core", part);
    const strays = sourceFiles(folder).flatMap((file) =>
      targetsOf(readFileSync(file, "utf8").replace(typesOnly, ""))
        .map((target) => relative(join(src, "core"), resolve(dirname(file), target)).split(sep))
        .filter(([first, ...rest]) => rest.length > 0 && first !== part && !coreParts[part]!.includes(first!))
        .map(
          (path) => `${relative(src, file)} imports core/${path.join("/")}: move what both need before them`,
        ),
    );
    expect(strays).toEqual([]);
  });
});

// custom functions have no port to ask: they must learn from Excel itself whether a 0 is a blank cell
it("says Excel. nowhere but in workbook/excel and functions", () => {
  const strays = sourceFiles(src)
    .filter((file) => !["workbook/excel", "functions", "workbench"].some((folder) => isIn(file, folder)))
    .filter((file) => /\bExcel\.(?:run|Range|Worksheet|createWorkbook)\b/.test(readFileSync(file, "utf8")));
  expect(strays.map((file) => `${relative(src, file)}: say it through the workbook port`)).toEqual([]);
});

it.each([
  { code: 'import { run } from "react";', targets: ["react"] },
  { code: 'export * from "./grid";', targets: ["./grid"] },
  { code: 'import {\n  a,\n  type B,\n} from "../xlsx";', targets: ["../xlsx"] },
  { code: 'import "node:fs";', targets: ["node:fs"] },
  { code: 'const fs = await import("node:fs");', targets: ["node:fs"] },
])("sees the import in $code", ({ code, targets }) => {
  expect(targetsOf(code)).toEqual(targets);
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function isIn(file: string, folder: string): boolean {
  return relative(join(src, folder), file).split(sep)[0] !== "..";
}

/** A folder with a rule of its own is left out of its parent's. */
function layerOf(file: string): string {
  const path = relative(src, file).split(sep);
  const nested = path.slice(0, 2).join("/");
  return layers[nested] === undefined ? path[0]! : nested;
}

function targetsOf(code: string): string[] {
  return [...code.matchAll(imported)].map((match) => (match[1] ?? match[2])!);
}

function forbiddenImports(file: string, name: string): string[] {
  const { folders, packages, instead } = layers[name]!;
  if (layerOf(file) !== name) {
    return [];
  }
  return targetsOf(readFileSync(file, "utf8"))
    .filter((target) => {
      if (!target.startsWith(".")) {
        return !packages.test(target);
      }
      const path = relative(src, resolve(dirname(file), target)).split(sep);
      const inside = path.slice(0, name.split("/").length).join("/") === name;
      return path[0] !== ".." && !inside && !folders.includes(path[0]!);
    })
    .map((target) => `${relative(src, file)} imports ${target}; ${instead}`);
}
