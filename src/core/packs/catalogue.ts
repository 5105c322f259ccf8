import { cn2017 } from "./cn-2017";
import type { ThresholdPack } from "./threshold-pack";

/** The standards that ship with the product, in the order they are offered. */
export const packs: readonly ThresholdPack[] = [cn2017];

/** Returns the standard with this id; `undefined` when none ships. */
export function findPack(id: string): ThresholdPack | undefined {
  return packs.find((pack) => pack.id === id);
}
