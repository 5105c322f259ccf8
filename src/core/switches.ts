import type { RelaxationId, ThresholdPack } from "./packs/threshold-pack";

/** What the reader may decide where the document leaves it open. */
export interface Switches {
  /** `by-standard` follows the pack's `exclusions`. */
  readonly privateSchools: "by-standard" | "take-part" | "leave-out";
  /** Teaching points below the pack's number of pupils. */
  readonly smallTeachingPoints: "by-standard" | "take-part";
  readonly relaxations: readonly RelaxationId[];
}

/** Everything as the document says. */
export const asTheStandardSays: Switches = {
  privateSchools: "by-standard",
  smallTeachingPoints: "by-standard",
  relaxations: [],
};

/** Drops the easings that nobody applies under this standard, and repetitions; in the order of the pack. */
export function switchesUnder({ relaxations }: ThresholdPack, switches: Switches): Switches {
  const wanted = new Set(switches.relaxations);
  return { ...switches, relaxations: relaxations.map(({ id }) => id).filter((id) => wanted.has(id)) };
}
