import { DomainError, type CellPlace, type DomainErrorCode } from "../core";

/** Runs a measure, and names the cell when it refuses an item of the sample. */
export type Locate = <T>(measure: () => T) => T;

/** Says where item `index` of a sample came from; `null` when there is no such item. */
export type PlaceOfItem = (index: number) => CellPlace | null;

/** The refusals about what is counted or weighed with, which stands in a range of its own. */
const aboutWeights: ReadonlySet<DomainErrorCode> = new Set<DomainErrorCode>([
  "weight-not-positive",
  "weight-not-whole",
  "count-not-whole",
]);

/**
 * Names cells in refusals about items of a sample.
 *
 * @remarks A refusal that already says its place keeps it.
 *
 * @param placeOfValue - where the values came from
 * @param placeOfWeight - where weights or counts came from; as the values when there are none
 */
export function locateIn(placeOfValue: PlaceOfItem, placeOfWeight: PlaceOfItem = placeOfValue): Locate {
  return (measure) => {
    try {
      return measure();
    } catch (error) {
      throw error instanceof DomainError ? located(error, placeOfValue, placeOfWeight) : error;
    }
  };
}

function located(error: DomainError, placeOfValue: PlaceOfItem, placeOfWeight: PlaceOfItem): DomainError {
  if (!("index" in error.params) || error.params.place !== undefined) {
    return error;
  }
  const place = (aboutWeights.has(error.code) ? placeOfWeight : placeOfValue)(error.params.index);
  return place === null ? error : new DomainError(error.code, { ...error.params, place });
}
