import {
  findPack,
  type CheckOptions,
  type ConfirmedHeaders,
  type Stage,
  type Switches,
  type ThresholdPack,
} from "../core";

/** What of a request for a check says which standard it goes by, and what headers mean. */
export interface StandardRequest {
  readonly packId: string;
  /** The standard itself, where it is the reader's own. */
  readonly pack?: ThresholdPack;
  /** What the reader said that headers mean. */
  readonly confirmed?: ConfirmedHeaders;
  /** What was decided where the document leaves it open; as the standard says when left out. */
  readonly switches?: Switches;
}

/** Returns the options by which the core makes a check that was asked for, or makes it again. */
export function optionsOf(
  { packId, pack, confirmed, switches }: StandardRequest,
  stage: Stage | null,
): Pick<CheckOptions, "packId" | "pack" | "stage" | "confirmed" | "switches"> {
  return {
    ...{ packId, stage },
    ...(pack === undefined ? {} : { pack }),
    ...(switches === undefined ? {} : { switches }),
    ...(confirmed === undefined || confirmed.size === 0 ? {} : { confirmed }),
  };
}

/** Returns the standard a report was made under; `undefined` when it no longer ships. */
export function packOf({
  request,
  report,
}: {
  readonly request: StandardRequest;
  readonly report: { readonly packId: string };
}): ThresholdPack | undefined {
  return request.pack ?? findPack(report.packId);
}
