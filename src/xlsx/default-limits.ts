import { type ReadLimits } from "./workbook-content";

const mebibyte = 1024 * 1024;

/**
 * The limits used when a caller gives none.
 *
 * @remarks A county's yearly school tables are below 5 MiB and 600,000 cells; 100 is the ratio at which
 * Apache POI, too, takes a part for a bomb.
 */
export const defaultLimits: ReadLimits = {
  fileBytes: 50 * mebibyte,
  inflatedBytes: 256 * mebibyte,
  expansionRatio: 100,
  cells: 1_000_000,
};
