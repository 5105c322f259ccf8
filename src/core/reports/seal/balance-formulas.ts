import type { BalanceRule } from "../../packs/threshold-pack";
import { cellIn, fixedCell } from "./formula-text";
import { workingColumns, type IndicatorColumns } from "./seal-layout";
import type { SealContext } from "./seal-context";

/** Rows of the results sheet with what is computed over all schools. */
export const countyRows = {
  ...{ verdict: 2, used: 3, mean: 4, deviation: 5, cv: 6, ceiling: 7, outcome: 8, composite: 9 },
} as const;

/** Whether all rows of the table are those of the seal, for formulas on the working sheet. */
export const structureCell = { row: 2, column: 1 } as const;

/** The helper columns of one indicator and school: pupils counted, times the value, squared deviation. */
export function balanceHelpers({ sheet, cells }: SealContext, columns: IndicatorColumns, row: number) {
  const weight = columns.weight!;
  const value = cells.value(columns, row);
  const { takesPart, pupils } = workingColumns;
  const known = cells.working(pupils, row);
  const mean = `'${sheet.names.results.replaceAll("'", "''")}'!${fixedCell(countyRows.mean, columns.value)}`;
  const own = cellIn(row, weight);
  return {
    weight: `IF(AND(${cells.working(takesPart, row)}<>0,ISNUMBER(${value}),ISNUMBER(${known})),${known},0)`,
    product: `IF(${own}>0,${own}*${value},0)`,
    square: `IF(${own}>0,(${value}-${mean})^2,0)`,
  };
}

/** What is computed over all schools for one indicator, in its column of the results sheet. */
export function countyFormulas(
  { sheet, cells, places, messages, fromWorking }: SealContext,
  columns: IndicatorColumns,
) {
  const words = messages.seal.results;
  const weight = columns.weight!;
  const [weights, products, squares] = [0, 1, 2].map((offset) => cells.workingFrom(weight + offset));
  const at = (row: number) => cellIn(row, columns.value);
  const { takesPart } = workingColumns;
  const taking = cells.workingFrom(takesPart);
  const structure = fromWorking(fixedCell(structureCell.row, structureCell.column));
  const complete = `AND(COUNTIF(${taking},2)=0,COUNTIF(${weights},">0")=COUNTIF(${taking},1),${structure}=TRUE)`;
  const within = withinCeiling(
    at(countyRows.cv),
    at(countyRows.ceiling),
    places.tolerance,
    sheet.pack.balance,
  );
  return {
    used: `COUNTIF(${weights},">0")&" / "&(COUNTIF(${taking},1)+COUNTIF(${taking},2))`,
    mean: `IF(SUM(${weights})>0,SUM(${products})/SUM(${weights}),"")`,
    deviation: `IF(SUM(${weights})>0,SQRT(SUMPRODUCT(${weights},${squares})/SUM(${weights})),"")`,
    cv: `IF(ISNUMBER(${at(countyRows.mean)}),IF(${at(countyRows.mean)}>0,${at(countyRows.deviation)}/${at(countyRows.mean)},""),"")`,
    ceiling: places.ceiling ?? '""',
    outcome: `IF(AND(ISNUMBER(${at(countyRows.cv)}),ISNUMBER(${at(countyRows.ceiling)}),${complete}),IF(${within},"${words.met}","${words.unmet}"),"${words.notJudged}")`,
    /** Whether every school that takes part, and no doubtful one, is in the figure. */
    complete,
  };
}

/** Whether a coefficient keeps within its ceiling, as the core compares. */
export function withinCeiling(
  cv: string,
  ceiling: string,
  tolerance: string,
  balance: Pick<BalanceRule, "inclusive"> | null,
): string {
  return balance?.inclusive === false
    ? `NOT(${cv}>=${ceiling}*(1-${tolerance}))`
    : `${cv}<=${ceiling}*(1+${tolerance})`;
}
