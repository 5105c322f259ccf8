import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ModuleInfos } from "license-checker-rseidelsohn";

/** A package of the tree in one version. */
export interface Dependency {
  readonly name: string;
  readonly version: string;
  /** As its makers state it, an SPDX expression when clear. */
  readonly licence: string;
  /** Needed at run time, and so part of what is passed on; else a tool for building and testing. */
  readonly shipped: boolean;
}

/** The part of an entry of package-lock.json that is read. */
interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
}

/**
 * Lists every package that `npm ci` may install, sorted.
 *
 * @remarks Builds for single platforms are taken from the lock file, everything else from what is installed, so
 * that the list is the same on every machine.
 */
export async function dependencies(project: string): Promise<readonly Dependency[]> {
  const locked = lockedPackages(project);
  const platform = locked.filter(({ os, cpu }) => os !== undefined || cpu !== undefined).map(fromLock);
  const platformKeys = new Set(platform.map(keyOf));
  const shipped = new Set(locked.filter(({ dev }) => dev !== true).map(keyOf));
  const installed = Object.entries(await installedModules(project))
    .map(([key, { licenses }]) => fromChecker(key, licenses, shipped))
    .filter((dependency) => !platformKeys.has(keyOf(dependency)));
  const all = new Map([...installed, ...platform].map((dependency) => [keyOf(dependency), dependency]));
  return [...all.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function lockedPackages(project: string): readonly LockedPackage[] {
  const lock = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, Partial<LockedPackage>>>;
  };
  return Object.entries(lock.packages)
    .filter(([path]) => path !== "")
    .map(([path, entry]) => ({
      ...entry,
      name: entry.name ?? path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version: entry.version ?? "",
    }));
}

async function installedModules(project: string): Promise<ModuleInfos> {
  // the checker is an ES module without a door for require
  const { init } = await import("license-checker-rseidelsohn");
  const { name, version } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as LockedPackage;
  return new Promise((resolve, reject) => {
    init({ start: project, json: true, excludePackages: `${name}@${version}` }, (error, modules) =>
      error ? reject(error) : resolve(modules),
    );
  });
}

function fromLock({ name, version, license, dev }: LockedPackage): Dependency {
  return { name, version, licence: license ?? "UNKNOWN", shipped: dev !== true };
}

function fromChecker(
  key: string,
  licences: string | readonly string[] | undefined,
  shipped: ReadonlySet<string>,
): Dependency {
  const at = key.lastIndexOf("@");
  // an asterisk marks a licence guessed from its text
  const licence = [licences ?? "UNKNOWN"].flat().join(" AND ");
  return { name: key.slice(0, at), version: key.slice(at + 1), licence, shipped: shipped.has(key) };
}

function keyOf({ name, version }: { readonly name: string; readonly version: string }): string {
  return `${name}@${version}`;
}
