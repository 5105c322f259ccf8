import type { AmountFieldId } from "../../field-id";
import type { Indicator, NumeratorWay } from "../../indicators/indicator";
import type { IndicatorLimit } from "../../packs/threshold-pack";
import type { School } from "../../school";
import { isAmountField, kindOf, type FieldKind } from "../../sheets/fields";
import type { Column } from "../../sheets/sheet-reading";
import { askedIndicators, judgedFields } from "./judged-fields";
import type { SealedSheet } from "./sealed-sheet";
import { dividedFields } from "./stage-weights";

/** A column of the working sheet with the figures of one field, in the field's own unit. */
export interface FigureColumn {
  readonly field: AmountFieldId;
  readonly kind: FieldKind;
  readonly column: number;
  /** The column that says which of these figures cannot be relied on; `null` where nothing is judged from them. */
  readonly doubt: number | null;
  readonly source: Column;
  /** Whether a school with several stages has it divided among them. */
  readonly divided: boolean;
}

/** Where one indicator stands in our sheets. */
export interface IndicatorColumns {
  readonly indicator: Indicator;
  /** `null` when the sheet lacks a column it needs. */
  readonly way: NumeratorWay | null;
  /** `null` when it is measured for balance alone. */
  readonly limit: IndicatorLimit | null;
  /** Of the results sheet. Limit and outcome follow on the right where there is a limit. */
  readonly value: number;
  /** Of the working sheet: pupils counted, times the value, squared deviation; `null` when its balance is not judged. */
  readonly weight: number | null;
  /** Of the working sheet: which case of its limit is meant; `null` when every school has the same. */
  readonly caseColumn: number | null;
}

/** Where everything stands. Columns count from 0. */
export interface SealLayout {
  /** The first school's row, in the results and in the working sheet alike. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly figures: readonly FigureColumn[];
  readonly indicators: readonly IndicatorColumns[];
  /** The three columns of stage weights and the share of the stage; `null` when nothing is divided. */
  readonly stageWeights: number | null;
  readonly errors: number;
  /** Columns of the results sheet in all. */
  readonly resultColumns: number;
}

/** The columns of the working sheet that every seal has. */
export const workingColumns = {
  name: 0,
  current: 1,
  sealed: 2,
  match: 3,
  participation: 4,
  allThrough: 5,
  pupils: 6,
  takesPart: 7,
} as const;

/** The columns of the results sheet that every seal has. */
export const resultColumns = {
  ...{ name: 0, pupils: 1, takesPart: 2, outcome: 3, met: 4, unmet: 5, notJudged: 6, errors: 7 },
  ...{ schoolSize: 8, classSize: 9 },
} as const;

const firstRow = 12;
const firstWorkingColumn = 8;
const firstIndicatorColumn = 10;

/** Plans where everything of a seal stands. */
export function sealLayout(sheet: SealedSheet): SealLayout {
  const { reading, report, pack } = sheet;
  const sources = amountColumns(reading.columns, reading.schools);
  const has = (field: AmountFieldId) => sources.has(field);
  const asked = askedIndicators(pack, report.stage, has);
  const judged = judgedFields(asked);
  const divided = dividedFields(reading, pack.stageSplit);
  const columns = counter(firstWorkingColumn);
  const stageWeights = divided.size > 0 ? columns.take(4) : null;
  const limits = new Map(pack.limits.map((limit) => [limit.indicator, limit]));
  const cases = new Map(
    asked.map(({ indicator: { id } }) => [id, hasCases(limits.get(id), sheet) ? columns.take(1) : null]),
  );
  const figures = [...sources].map(([field, source]): FigureColumn => {
    const kind = kindOf(field);
    return { field, kind, source, column: columns.take(1), doubt: null, divided: divided.has(field) };
  });
  const doubts = figures.map((figure) => ({
    ...figure,
    doubt: judged.has(figure.field) ? columns.take(1) : null,
  }));
  const results = counter(firstIndicatorColumn);
  const balanced = new Set(pack.balance?.indicators);
  const indicators = asked.map(({ indicator, way }): IndicatorColumns => {
    const asks = limits.get(indicator.id);
    const limit = asks !== undefined && asks.cases[report.stage].length > 0 ? asks : null;
    return {
      ...{ indicator, way, limit, caseColumn: cases.get(indicator.id) ?? null },
      value: results.take(limit === null ? 1 : 3),
      weight: balanced.has(indicator.id) ? columns.take(3) : null,
    };
  });
  return {
    firstRow,
    lastRow: firstRow + reading.schools.length - 1,
    ...{ figures: doubts, indicators, stageWeights },
    errors: columns.take(1),
    resultColumns: results.next(),
  };
}

/** Returns the column of a field; by the other name too under which a stage's own pupils are known. */
export function figureOf({ figures }: SealLayout, field: AmountFieldId): FigureColumn | undefined {
  return figures.find((figure) => figure.field === field);
}

function counter(first: number) {
  let next = first;
  return { take: (count: number) => (next += count) - count, next: () => next };
}

/** The columns with figures, and those that a stage's own pupils are known by besides. */
function amountColumns(
  columns: readonly Column[],
  [first]: readonly School[],
): ReadonlyMap<AmountFieldId, Column> {
  const found = new Map<AmountFieldId, Column>();
  for (const column of columns) {
    if (isAmountField(column.field) && kindOf(column.field) !== "year") {
      found.set(column.field, column);
    }
  }
  const pupils = found.get("pupils");
  for (const alias of ["primary-pupils", "junior-pupils"] as const) {
    if (pupils !== undefined && !found.has(alias) && first?.amounts[alias] !== undefined) {
      found.set(alias, pupils);
    }
  }
  return found;
}

function hasCases(limit: IndicatorLimit | undefined, { report }: SealedSheet): boolean {
  const cases = limit?.cases[report.stage] ?? [];
  return cases.length > 1 || cases.some(({ when }) => when !== undefined);
}
