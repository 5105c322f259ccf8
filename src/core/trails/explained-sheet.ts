import type { Assessment } from "../assessment/assessment";
import { doubtfulCells } from "../assessment/doubtful-cells";
import { spreadItems, type SpreadItems } from "../assessment/spread-items";
import type { IndicatorId } from "../indicators/indicator";
import type { Issue } from "../issue";
import type { ThresholdPack } from "../packs/threshold-pack";
import type { SheetReading } from "../sheets/sheet-reading";
import type { Stage } from "../stage";

/** A checked sheet with all that its figures came from; `checkReading` gives it. */
export interface ExplainedSheet {
  readonly reading: SheetReading;
  readonly pack: ThresholdPack;
  readonly report: {
    readonly stage: Stage;
    readonly issues: readonly Issue[];
    readonly assessment: Assessment | null;
  };
}

/** Lists what the standard measures in one school, whether it asks a limit of it or judges the county's balance. */
export function indicatorsOf({ pack, report }: ExplainedSheet, school: number): readonly IndicatorId[] {
  const limited = report.assessment?.schools[school]?.indicators.map(({ id }) => id) ?? [];
  return [...new Set([...limited, ...(pack.balance?.indicators ?? [])])];
}

/** Lists the values a coefficient of the sheet was computed from; none when the sheet was not assessed. */
export function itemsIn({ reading, report }: ExplainedSheet, indicator: IndicatorId): SpreadItems {
  const { assessment, issues } = report;
  if (assessment === null) {
    return { items: [], schools: 0 };
  }
  const isDoubtful = doubtfulCells(reading, issues);
  return spreadItems(indicator, reading.schools, { ...assessment, isDoubtful });
}
