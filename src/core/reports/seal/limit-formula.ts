import type { ClassTable, LimitCase } from "../../packs/threshold-pack";
import { fixedArea, fixedCell, onSheet, quoted } from "./formula-text";
import type { SealCells } from "./seal-cells";
import type { IndicatorColumns } from "./seal-layout";
import type { SealWords } from "./seal-words";

/** Where the cases of one limit stand in the standards sheet: the first row of each. Its numbers are in one column. */
export interface LimitPlaces {
  readonly sheet: string;
  readonly cases: readonly { readonly limitCase: LimitCase; readonly row: number }[];
  readonly classesColumn: number;
  readonly valueColumn: number;
}

/** Writes what the standard asks of the school of a row: a number, or a word for why there is none. */
export function limitFormula(
  { caseColumn }: IndicatorColumns,
  places: LimitPlaces,
  cells: SealCells,
  row: number,
  { limitUnknown, limitUndecided }: SealWords["results"],
): string {
  const classes = cells.figure("classes", row);
  const each = places.cases.map(({ limitCase: { value }, row: at }) =>
    typeof value === "object" && value !== null
      ? byClasses(value, at, places, classes, {
          limitUnknown,
          limitUndecided,
        })
      : value === null
        ? quoted(limitUnknown)
        : numberAt(places, at, limitUnknown),
  );
  if (caseColumn === null) {
    return each[0]!;
  }
  const meant = cells.constant(caseColumn, row);
  const chosen = `CHOOSE(${meant}+2,${[quoted(limitUndecided), quoted(limitUnknown), ...each].join(",")})`;
  return `IF(${cells.helper("match", row)}=0,${quoted(limitUndecided)},${chosen})`;
}

function numberAt({ sheet, valueColumn }: LimitPlaces, row: number, unknown: string): string {
  const cell = onSheet(sheet, fixedCell(row, valueColumn));
  return `IF(ISNUMBER(${cell}),${cell},${quoted(unknown)})`;
}

/** Looks a number of classes up in the rows of a table, as the standard reads it. */
function byClasses(
  { lookup, rows }: ClassTable,
  top: number,
  { sheet, classesColumn, valueColumn }: LimitPlaces,
  classes: string | null,
  words: Pick<SealWords["results"], "limitUnknown" | "limitUndecided">,
): string {
  if (classes === null) {
    return quoted(words.limitUndecided);
  }
  const count = rows.length;
  const column = (at: number) => onSheet(sheet, fixedArea(top, at, top + count - 1, at));
  const [listed, values] = [column(classesColumn), column(valueColumn)];
  const valueOf = (index: string) => `INDEX(${values},${index})`;
  const seen = (index: string) =>
    `IF(ISNUMBER(${valueOf(index)}),${valueOf(index)},${quoted(words.limitUnknown)})`;
  const upper = `COUNTIF(${listed},"<"&${classes})+1`;
  const lower = `MAX(1,COUNTIF(${listed},"<="&${classes}))`;
  const found = {
    "listed-only": `IF(COUNTIF(${listed},${classes})=0,${quoted(words.limitUnknown)},${seen(`MATCH(${classes},${listed},0)`)})`,
    step: `IF(${upper}>${count},${quoted(words.limitUnknown)},${seen(`MIN(${count},${upper})`)})`,
    "next-lower": seen(lower),
    interpolate: between(listed, valueOf, `MIN(${count},${upper})`, lower, classes, words.limitUnknown),
  }[lookup];
  const usable = `AND(ISNUMBER(${classes}),N(${classes})>=0,N(${classes})<=1000000000000)`;
  return `IF(${usable},${found},${quoted(words.limitUndecided)})`;
}

function between(
  listed: string,
  valueOf: (index: string) => string,
  upper: string,
  lower: string,
  classes: string,
  unknown: string,
): string {
  const [low, high] = [`INDEX(${listed},${lower})`, `INDEX(${listed},${upper})`];
  const [from, to] = [valueOf(lower), valueOf(upper)];
  const way = `MIN(1,MAX(0,(${classes}-${low})/(${high}-${low})))`;
  const known = `IF(AND(ISNUMBER(${from}),ISNUMBER(${to})),${from}+${way}*(${to}-${from}),${quoted(unknown)})`;
  const ends = `IF(AND(${classes}=${low},ISNUMBER(${from})),${from},IF(AND(${classes}=${high},ISNUMBER(${to})),${to},${known}))`;
  const same = `IF(ISNUMBER(${from}),${from},${quoted(unknown)})`;
  return `IF(${upper}<=${lower},${same},${ends})`;
}
