import type { AmountFieldId } from "../../field-id";
import type { Indicator, NumeratorWay } from "../../indicators/indicator";
import type { IndicatorLimit } from "../../packs/threshold-pack";
import type { School } from "../../school";
import { isAmountField, kindOf, type FieldKind } from "../../sheets/fields";
import type { Column } from "../../sheets/sheet-reading";
import { askedIndicators, judgedFields } from "./judged-fields";
import { fixedCell } from "./formula-text";
import type { SealedSheet } from "./sealed-sheet";
import { dividedFields } from "./stage-weights";

/** The columns with the figures of one field. */
export interface FigureColumn {
  readonly field: AmountFieldId;
  readonly kind: FieldKind;
  /** What stands in the person's sheet. */
  readonly raw: number;
  /** The figure read from it, in the field's own unit. */
  readonly column: number;
  /** The column that says which of these figures cannot be relied on; `null` where nothing is judged from them. */
  readonly doubt: number | null;
  readonly source: Column;
  /** Whether a school with several stages has it divided among them. */
  readonly divided: boolean;
}

/** Where one indicator stands. */
export interface IndicatorColumns {
  readonly indicator: Indicator;
  /** `null` when the sheet lacks a column it needs. */
  readonly way: NumeratorWay | null;
  /** `null` when it is measured for balance alone. */
  readonly limit: IndicatorLimit | null;
  /** Limit and outcome follow on the right where there is a limit. */
  readonly value: number;
  /** The pupils counted; the squared deviation follows. `null` when its balance is not judged. */
  readonly weight: number | null;
  /** Which case of its limit is meant; `null` when every school has the same. */
  readonly caseColumn: number | null;
}

/**
 * Columns that help to compute, on the right of the results: the text by which the school of a row is known, that of
 * the sealed school, which of those it is; what is known of the sealed school; pupils and whether it takes part.
 */
export type HelperColumn =
  "current" | "sealed" | "match" | "participation" | "allThrough" | "pupils" | "takesPart";

/** Where everything of the results sheet stands. Columns and rows count from 0. */
export interface SealLayout {
  /** Of the schools. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly indicators: readonly IndicatorColumns[];
  /** Columns with results; the helpers begin one column after. */
  readonly resultColumns: number;
  readonly helpers: Readonly<Record<HelperColumn, number>>;
  readonly figures: readonly FigureColumn[];
  /** The three columns of stage weights and the share of the stage; `null` when nothing is divided. */
  readonly stageWeights: number | null;
  readonly errors: number;
  /** The cell that says whether all rows are those of the seal, and the one with its label before it. */
  readonly structure: string;
  /** Rows of that column with what the standard asks, below it. */
  readonly numbersRow: number;
}

/** The columns that the results of every seal begin with. */
export const resultColumns = {
  ...{ name: 0, pupils: 1, takesPart: 2, outcome: 3, met: 4, unmet: 5, notJudged: 6, errors: 7 },
  ...{ schoolSize: 8, classSize: 9 },
} as const;

/** Rows of the helpers' columns, above the schools. */
export const helperRows = {
  title: 1,
  structure: 2,
  numbers: 3,
  factor: 5,
  sum: 6,
  count: 7,
  changed: 8,
} as const;

/** The lowest row of the header. */
export const headerRow = 12;
const firstRow = 13;
const firstIndicatorColumn = 10;

/** Plans where everything of a seal stands. */
export function sealLayout(sheet: SealedSheet): SealLayout {
  const { reading, report, pack } = sheet;
  const sources = amountColumns(reading.columns, reading.schools);
  const asked = askedIndicators(pack, report.stage, (field) => sources.has(field));
  const columns = counter(firstIndicatorColumn);
  const limits = new Map(pack.limits.map((limit) => [limit.indicator, limit]));
  const values = asked.map(({ indicator: { id } }) => {
    const limit = limits.get(id);
    return columns.take(limit === undefined || limit.cases[report.stage].length === 0 ? 1 : 3);
  });
  const resultCount = columns.next();
  columns.take(1);
  const helpers = helperColumns(columns);
  const divided = dividedFields(reading, pack.stageSplit);
  const stageWeights = divided.size > 0 ? columns.take(4) : null;
  const figures = figureColumns(sources, columns, judgedFields(asked), divided);
  const balanced = new Set(pack.balance?.indicators);
  const indicators = asked.map(({ indicator, way }, index): IndicatorColumns => {
    const asks = limits.get(indicator.id);
    const limit = asks !== undefined && asks.cases[report.stage].length > 0 ? asks : null;
    return {
      ...{ indicator, way, limit, value: values[index]! },
      caseColumn: hasCases(limit, sheet) ? columns.take(1) : null,
      weight: balanced.has(indicator.id) ? columns.take(2) : null,
    };
  });
  return {
    ...{ firstRow, lastRow: firstRow + reading.schools.length - 1, resultColumns: resultCount },
    ...{ indicators, helpers, figures, stageWeights, errors: columns.take(1) },
    structure: fixedCell(helperRows.structure, helpers.sealed),
    numbersRow: helperRows.numbers,
  };
}

function helperColumns(columns: Counter): SealLayout["helpers"] {
  const names = ["current", "sealed", "match", "participation", "allThrough", "pupils", "takesPart"] as const;
  return Object.fromEntries(names.map((name) => [name, columns.take(1)])) as SealLayout["helpers"];
}

/** Raw cells, figures and doubts each stand together, so that a formula can count over them. */
function figureColumns(
  sources: ReadonlyMap<AmountFieldId, Column>,
  columns: Counter,
  judged: ReadonlySet<AmountFieldId>,
  divided: ReadonlySet<AmountFieldId>,
): readonly FigureColumn[] {
  const fields = [...sources];
  const raws = fields.map(() => columns.take(1));
  const read = fields.map(() => columns.take(1));
  return fields.map(([field, source], index) => ({
    ...{ field, source, kind: kindOf(field), raw: raws[index]!, column: read[index]! },
    doubt: judged.has(field) ? columns.take(1) : null,
    divided: divided.has(field),
  }));
}

/** Returns the column of a field; by the other name too under which a stage's own pupils are known. */
export function figureOf({ figures }: SealLayout, field: AmountFieldId): FigureColumn | undefined {
  return figures.find((figure) => figure.field === field);
}

type Counter = ReturnType<typeof counter>;

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

function hasCases(limit: IndicatorLimit | null, { report }: SealedSheet): boolean {
  const cases = limit?.cases[report.stage] ?? [];
  return cases.length > 1 || cases.some(({ when }) => when !== undefined);
}
