import type { ThresholdPack } from "./threshold-pack";

/**
 * What a standard's verdict is about.
 *
 * - `resources`: single schools and the balance between them. `balance`: the balance alone.
 * - `conditions`: single schools alone.
 */
export type Aspect = "resources" | "balance" | "conditions";

/** Tells what the verdict of a standard is about. */
export function aspectOf({ limits, balance }: Pick<ThresholdPack, "limits" | "balance">): Aspect {
  if (balance === null) {
    return "conditions";
  }
  return limits.length === 0 ? "balance" : "resources";
}
