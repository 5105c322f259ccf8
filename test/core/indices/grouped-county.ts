import fc from "fast-check";
import type { WeightedValue } from "../../../src/core/indices/weighted-value";
import { aCounty } from "./samples";

/** A county and the group of each of its schools. */
export interface GroupedCounty {
  readonly county: readonly WeightedValue[];
  readonly groups: readonly string[];
}

/** A county whose schools belong to up to four groups. */
export const aGroupedCounty: fc.Arbitrary<GroupedCounty> = aCounty.chain((county) =>
  fc.record({
    county: fc.constant(county),
    groups: fc.array(fc.constantFrom("城区", "镇区", "乡村", "片区"), {
      minLength: county.length,
      maxLength: county.length,
    }),
  }),
);
