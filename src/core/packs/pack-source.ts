import type { IndicatorId } from "../indicators/indicator";
import type { IndicatorLimit, ThresholdPack } from "./threshold-pack";

/** A limit that takes the place of another pack's; it must say itself where it stands. */
export type ChangedLimit = Omit<IndicatorLimit, "indicator" | "locator"> & { readonly locator: string };

type Own = Pick<ThresholdPack, "id" | "title" | "citation">;

/**
 * A pack told by how it differs from another.
 *
 * @remarks Limits are merged by indicator: one given replaces the base's or is added, and `null` takes it out. Every
 * other member given replaces the base's as a whole.
 */
export interface PackExtension extends Own, Partial<Omit<ThresholdPack, keyof Own | "limits">> {
  /** The id of the pack it changes. */
  readonly extends: string;
  readonly limits?: Readonly<Partial<Record<IndicatorId, ChangedLimit | null>>>;
}

/** A pack as it is written down: in full, or as an extension of another. */
export type PackSource = ThresholdPack | PackExtension;
