import type { BalanceRule } from "../../packs/threshold-pack";
import { cellIn, fixedCell } from "./formula-text";
import type { IndicatorColumns } from "./seal-layout";
import type { SealContext } from "./seal-context";

/** Rows of the results sheet with what is computed over all schools. */
export const countyRows = {
  ...{ verdict: 2, limit: 3, used: 4, mean: 5, deviation: 6, cv: 7, ceiling: 8, outcome: 9, composite: 10 },
} as const;

/** The helper columns of one indicator and school: the pupils counted, and the squared deviation. */
export function balanceHelpers({ cells }: SealContext, columns: IndicatorColumns, row: number) {
  const weight = columns.weight!;
  const value = cellIn(row, columns.value);
  const known = cells.helper("pupils", row);
  const mean = fixedCell(countyRows.mean, columns.value);
  const own = cellIn(row, weight);
  return {
    weight: `IF(AND(${cells.helper("takesPart", row)}<>0,ISNUMBER(${value}),ISNUMBER(${known})),${known},0)`,
    square: `IF(${own}>0,(${value}-${mean})^2,0)`,
  };
}

/** What is computed over all schools for one indicator, in its column of the results sheet. */
export function countyFormulas(
  { sheet, cells, places, messages, layout }: SealContext,
  columns: IndicatorColumns,
) {
  const words = messages.seal.results;
  const weight = columns.weight!;
  const [weights, squares] = [cells.column(weight), cells.column(weight + 1)];
  const values = cells.column(columns.value);
  const at = (row: number) => cellIn(row, columns.value);
  const taking = cells.helperColumn("takesPart");
  const structure = layout.structure;
  const complete = `AND(COUNTIF(${taking},2)=0,COUNTIF(${weights},">0")=COUNTIF(${taking},1),${structure}=TRUE)`;
  const within = withinCeiling(
    at(countyRows.cv),
    at(countyRows.ceiling),
    places.tolerance,
    sheet.pack.balance,
  );
  return {
    used: `COUNTIF(${weights},">0")&" / "&(COUNTIF(${taking},1)+COUNTIF(${taking},2))`,
    mean: `IF(SUM(${weights})>0,SUMPRODUCT(${weights},${values})/SUM(${weights}),"")`,
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
