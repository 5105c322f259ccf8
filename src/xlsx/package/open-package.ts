import { unzipSync, zipSync, type UnzipFileInfo, type Zippable } from "fflate";
import { FileError, type ReadLimits } from "../workbook-content";
import { decodePart, hasDoctype } from "./part-text";

/** A zip package held in memory. Names are as stored, in the order of its directory. */
export interface OpenPackage {
  readonly names: readonly string[];
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Parts that were stored without compression. */
  readonly stored: ReadonlySet<string>;
}

/** A part below this size is never taken for a bomb. */
const smallPart = 1024 * 1024;

/**
 * Opens a zip package after judging its directory, so that nothing hostile is inflated.
 *
 * @param wanted - Which parts to inflate, by name; all when absent.
 * @throws {@link FileError} `file-damaged` when it is no readable zip, `file-names-clash` when two parts have the
 * same name but for case, `file-expands-too-much`, and `file-has-doctype` when an inflated XML part declares one.
 */
export function openPackage(
  bytes: Uint8Array,
  limits: ReadLimits,
  wanted: (name: string) => boolean = () => true,
): OpenPackage {
  const directory = readDirectory(bytes);
  refuseClashes(directory);
  refuseExpansion(directory, limits);
  const inflated = unzip(bytes, (entry) => wanted(entry.name));
  const parts = new Map(Object.entries(inflated));
  refuseDoctypes(parts);
  return {
    names: directory.map((entry) => entry.name),
    parts,
    stored: new Set(directory.filter((entry) => entry.compression === 0).map((entry) => entry.name)),
  };
}

/** Zips parts in the given order; those named in `stored` are not compressed. */
export function closePackage(
  names: readonly string[],
  parts: ReadonlyMap<string, Uint8Array>,
  stored: ReadonlySet<string>,
): Uint8Array {
  const zippable: Zippable = {};
  for (const name of names) {
    const part = parts.get(name);
    if (part !== undefined) {
      zippable[name] = [part, { level: stored.has(name) ? 0 : 6, mtime: new Date(1980, 0, 1) }];
    }
  }
  return zipSync(zippable);
}

function readDirectory(bytes: Uint8Array): UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  unzip(bytes, (entry) => {
    entries.push(entry);
    return false;
  });
  if (entries.some((entry) => entry.name === "")) {
    throw new FileError("file-damaged");
  }
  return entries;
}

function unzip(bytes: Uint8Array, filter: (entry: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    throw new FileError("file-damaged");
  }
}

function refuseClashes(directory: readonly UnzipFileInfo[]): void {
  const seen = new Set<string>();
  for (const { name } of directory) {
    const folded = plainName(name).toLowerCase();
    if (seen.has(folded)) {
      throw new FileError("file-names-clash", { part: plainName(name) });
    }
    seen.add(folded);
  }
}

function refuseExpansion(directory: readonly UnzipFileInfo[], limits: ReadLimits): void {
  let total = 0;
  for (const { size, originalSize } of directory) {
    total += originalSize;
    const suspicious = originalSize > smallPart && originalSize > size * limits.expansionRatio;
    if (suspicious || total > limits.inflatedBytes) {
      throw new FileError("file-expands-too-much", {
        limitMegabytes: Math.round(limits.inflatedBytes / 1024 / 1024),
      });
    }
  }
}

function refuseDoctypes(parts: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, bytes] of parts) {
    if (isXmlName(name) && mayHaveDoctype(bytes) && hasDoctype(decodePart(bytes).text)) {
      throw new FileError("file-has-doctype", { part: plainName(name) });
    }
  }
}

/** False when the first element directly follows the declaration, as in nearly every part: saves decoding it. */
function mayHaveDoctype(bytes: Uint8Array): boolean {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 1024));
  return !/^(ï»¿)?\s*(<\?xml[^>]*\?>\s*)?<[A-Za-z]/.test(head);
}

/** A part's name as the OPC writes it: forward slashes, no leading slash. */
export function plainName(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\/+/, "");
}

export function isXmlName(name: string): boolean {
  return /\.(xml|rels|vml)$/i.test(name);
}
