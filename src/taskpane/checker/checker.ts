import {
  type CheckOptions,
  type CheckProgress,
  type Grid,
  type GroupDimension,
  type GroupResult,
  type SheetReport,
  type TrailStep,
} from "../../core";
import { type Question } from "../explain/question";
import { type GridPatch } from "../grid-patch";

/** What the reader sees happening: first the cells are fetched, then the core's own phases. */
export type CheckPhase = "fetching" | CheckProgress["phase"];

/**
 * Checks a grid somewhere off the pane's own thread.
 *
 * @returns Rejects with the signal's reason once it is aborted, and lets go of the work under way.
 */
export type Checker = (
  grid: Grid,
  options: CheckOptions,
  onProgress: (progress: CheckProgress) => void,
  signal: AbortSignal,
) => Promise<SheetReport>;

/**
 * Checks again what a {@link Checker} has checked last, with some cells changed.
 *
 * @param before - The report of that check, or of the one made again after it.
 * @returns `null` when it has to be checked whole. Rejects with the signal's reason once it is aborted.
 */
export type Rechecker = (
  before: SheetReport,
  patch: GridPatch,
  options: CheckOptions,
  signal: AbortSignal,
) => Promise<SheetReport | null>;

/**
 * Tells the steps from the cells of a grid to one figure of its report, somewhere off the pane's own thread.
 *
 * @returns Rejects with the signal's reason once it is aborted.
 */
export type Explainer = (
  grid: Grid,
  options: CheckOptions,
  question: Question,
  signal: AbortSignal,
) => Promise<readonly TrailStep[]>;

/**
 * Compares the groups of a sheet's schools, somewhere off the pane's own thread.
 *
 * @returns Rejects with the signal's reason once it is aborted.
 */
export type Grouper = (
  grid: Grid,
  options: CheckOptions,
  dimension: GroupDimension,
  signal: AbortSignal,
) => Promise<readonly GroupResult[]>;
