import { mostPlausible } from "../../checks/values-plausible";
import type { AmountFieldId } from "../../field-id";
import type { CellAddress } from "../../grid";
import type { CellArea, PatchFormat, PatchOverlay, PatchValidation } from "../workbook-patch";
import { figureStates } from "./figure-formula";
import { cellIn, oneOf, quoted } from "./formula-text";
import { resultColumns, type FigureColumn, type IndicatorColumns } from "./seal-layout";
import type { SealContext } from "./seal-context";
import { sealFills } from "./seal-styles";
import { columnRuns, type ColumnRun } from "./structure-formula";

/** Lays colours and validations over the person's sheet; none of its cells changes. */
export function sealOverlays(context: SealContext): readonly PatchOverlay[] {
  const { schools } = context.sheet.reading;
  const names = columnRuns(schools.map(({ at }) => at));
  const formats = names.flatMap((run) => placed(run, nameColours(context, run)));
  const validations: Placed<PatchValidation>[] = [];
  const seen = new Set<string>();
  for (const figure of context.layout.figures) {
    for (const run of columnRuns(cellsOf(context, figure.field))) {
      const key = `${run.sheet},${run.column},${run.first}`;
      if (!seen.has(key)) {
        seen.add(key);
        formats.push(...placed(run, figureColours(context, figure, run)));
        validations.push(...placed(run, [validationOf(context, figure, run)]));
      }
    }
  }
  const sheets = [...new Set(names.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => ({
    sheet,
    formats: formats.filter((each) => each.sheet === sheet).map(({ item }) => item),
    validations: validations.filter((each) => each.sheet === sheet).map(({ item }) => item),
  }));
}

interface Placed<T> {
  readonly sheet: string;
  readonly item: T;
}

function placed<T>({ sheet }: ColumnRun, items: readonly T[]): Placed<T>[] {
  return items.map((item) => ({ sheet, item }));
}

/** The cells of a field, school by school; those of a school that lacks the field are left out with all after it. */
function cellsOf({ sheet }: SealContext, field: AmountFieldId): readonly CellAddress[] {
  return sheet.reading.schools.flatMap(({ amounts }) => amounts[field]?.at ?? []);
}

function areaOf({ column, first, last }: ColumnRun): CellArea {
  return { row: first, column, rowCount: last - first + 1, columnCount: 1 };
}

/** A school's name takes the colour of its outcome where something is to do. */
function nameColours(context: SealContext, run: ColumnRun): readonly PatchFormat[] {
  const { layout, messages, cells } = context;
  const words = messages.seal.results;
  const row = layout.firstRow + run.index;
  const outcome = cells.elsewhere(lockedColumn(row, resultColumns.outcome));
  const areas = [areaOf(run)];
  return [
    { areas, formula: `${outcome}=${quoted(words.unmet)}`, ...sealFills.unmet },
    { areas, formula: `${outcome}=${quoted(words.notJudged)}`, ...sealFills.notJudged },
  ];
}

/** A figure is red when it is wrong or an indicator that it makes up is unmet, yellow when one could not be judged. */
function figureColours(context: SealContext, figure: FigureColumn, run: ColumnRun): readonly PatchFormat[] {
  const { layout, messages, cells } = context;
  const words = messages.seal.results;
  const row = layout.firstRow + run.index;
  const at = (column: number) => cells.elsewhere(lockedColumn(row, column));
  const own = at(figure.column);
  const { notNumber, cellError, impossible } = figureStates;
  const wrong = [notNumber, cellError, impossible].map((state) => `${own}=${quoted(state)}`);
  const negative = `IF(ISNUMBER(${own}),${own}<0,FALSE)`;
  const doubt = figure.doubt === null ? [] : [`${at(figure.doubt)}=1`];
  const outcomes = layout.indicators.filter((each) => restsOn(each, figure.field));
  const is = (...texts: readonly string[]) =>
    outcomes.flatMap(({ value }) => texts.map((text) => `${at(value + 2)}=${quoted(text)}`));
  const areas = [areaOf(run)];
  const red = { areas, formula: oneOf([...wrong, negative, ...doubt, ...is(words.unmet, words.belowFloor)]) };
  const open = is(words.notJudged);
  return [
    { ...red, ...sealFills.unmet },
    ...(open.length === 0 ? [] : [{ areas, formula: oneOf(open), ...sealFills.notJudged }]),
  ];
}

/** The pupils are part of nearly every indicator; what is to be done is seen at the other figure. */
function restsOn({ way, limit, indicator }: IndicatorColumns, field: AmountFieldId): boolean {
  return (
    limit !== null && indicator.denominator !== field && (way?.some((term) => term.field === field) ?? false)
  );
}

function validationOf(context: SealContext, figure: FigureColumn, run: ColumnRun): PatchValidation {
  const words = context.messages.seal.validation;
  const cell = cellIn(run.first, run.column);
  const { kind, source } = figure;
  const whole = kind === "persons" || kind === "count";
  const most =
    kind === "rate" ? (source.factor === 1 ? 1 : 100) : Math.floor(mostPlausible[kind] / source.factor);
  const number = [
    `${cell}>=0`,
    `${cell}<=${most}`,
    ...(whole && source.factor === 1 ? [`${cell}=INT(${cell})`] : []),
  ];
  const codes = ["a", "n", "x", "m"].map((code) => `${cell}=${quoted(code)}`);
  return {
    areas: [areaOf(run)],
    type: "custom",
    formula1: `IF(ISNUMBER(${cell}),AND(${number.join(",")}),OR(${codes.join(",")}))`,
    allowBlank: true,
    alert: "warning",
    title: words.title,
    message: kind === "rate" ? words.rate : whole ? words.whole(most) : words.decimal(most),
    prompt: { title: context.messages.fields[figure.field].slice(0, 32), message: words.prompt },
  };
}

/** A cell of the same row as the one it is asked for, whatever its column. */
function lockedColumn(row: number, column: number): string {
  return cellIn(row, column).replace(/^/, "$");
}
