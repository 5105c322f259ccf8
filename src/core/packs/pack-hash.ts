import { sha256Hex } from "./sha256-hex";
import type { ThresholdPack } from "./threshold-pack";

const known = new WeakMap<ThresholdPack, string>();

/**
 * Fingerprints everything a pack says, so that two reports can be told to rest on the same numbers.
 *
 * @remarks SHA-256 over the pack as JSON with its keys sorted, as 64 hex digits. Reports print the first 16.
 */
export function packHash(pack: ThresholdPack): string {
  const hash = known.get(pack) ?? sha256Hex(canonicalJson(pack));
  known.set(pack, hash);
  return hash;
}

/** Writes a value as JSON that does not depend on the order of keys. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    isRecord(each) ? Object.fromEntries(Object.entries(each).sort(byKey)) : each,
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
