import { DomainError } from "../domain-error";
import type { Direction, IndicatorId } from "../indicators/indicator";
import type { Stage } from "../stage";
import { packs } from "./catalogue";
import { limitFor } from "./limit-for";
import { decidingDetails, describedSchool, type SchoolDetails } from "./school-details";
import type { IndicatorLimit, ThresholdPack } from "./threshold-pack";

/** What a standard asks of a school for one indicator, and where it says so. */
export interface AskedLimit {
  readonly pack: ThresholdPack;
  readonly indicator: IndicatorId;
  readonly stage: Stage;
  /** In the indicator's unit. */
  readonly limit: number;
  readonly direction: Direction;
  /** Whether a value exactly at the limit meets it. */
  readonly inclusive: boolean;
  /** Where in the pack's document it stands. */
  readonly locator: string;
}

/**
 * Finds the limit a standard states for one indicator of a school with certain details.
 *
 * @throws {@link DomainError} `limit-absent` when the standard asks nothing of schools there, `limit-unseen` when it
 * states no number for such a school or none that has been seen, `limit-undecided` when details that decide are
 * missing
 */
export function askedLimit(
  pack: ThresholdPack,
  indicator: IndicatorId,
  stage: Stage,
  details: SchoolDetails,
): AskedLimit {
  const about = { document: pack.citation.documentNumber, indicator, stage };
  const stated = pack.limits.find((limit) => limit.indicator === indicator);
  if (stated === undefined || stated.cases[stage].length === 0) {
    throw new DomainError("limit-absent", { ...about, elsewhere: packsAsking(indicator, stage) });
  }
  const { limit, why } = limitFor(stated, stage, describedSchool(details));
  if (why === "undecided") {
    throw new DomainError("limit-undecided", { ...about, details: missingDetails(stated, stage, details) });
  }
  if (limit === null) {
    throw new DomainError("limit-unseen", about);
  }
  const { direction, inclusive, locator = pack.citation.locator } = stated;
  return { pack, indicator, stage, limit, direction, inclusive, locator };
}

/** Ids of the standards that ship and ask something of schools for an indicator. */
function packsAsking(indicator: IndicatorId, stage: Stage): readonly string[] {
  const asks = ({ limits }: ThresholdPack) =>
    limits.some((limit) => limit.indicator === indicator && limit.cases[stage].length > 0);
  return packs.filter(asks).map(({ id }) => id);
}

function missingDetails(stated: IndicatorLimit, stage: Stage, details: SchoolDetails) {
  return decidingDetails(stated, stage).filter((detail) =>
    detail === "centre" ? details.location === "urban" : details[detail] === null,
  );
}
