import type { SealFinding, SealFindingKind } from "../reports/seal/seal-finding";

/** One sentence for each way in which a sealed workbook can be other than it was. */
export type SealFindingSentences = {
  readonly [K in SealFindingKind]: (finding: Extract<SealFinding, { kind: K }>) => string;
};
