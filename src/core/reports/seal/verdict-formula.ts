import { cellIn, fixedCell, onSheet, quoted } from "./formula-text";
import { countyFormulas, countyRows, withinCeiling } from "./balance-formulas";
import { liveErrors } from "./error-formula";
import type { SealContext } from "./seal-context";
import { resultColumns } from "./seal-layout";
import type { SealedSheet } from "./sealed-sheet";

/** The errors that were open when the seal was made and that no formula looks at again. */
export function errorsAtSealing({ report }: SealedSheet): number {
  return report.issues.filter(({ severity, code }) => severity === "error" && !liveErrors.has(code)).length;
}

/** The verdict of a stage and what it rests on, for the results sheet. */
export interface VerdictFormulas {
  readonly verdict: string;
  /** `null` where the standard does not judge the mean of coefficients. */
  readonly composite: { readonly cv: string; readonly limit: string; readonly outcome: string } | null;
}

/**
 * Writes the verdict as the core draws it: unmet as soon as a school, a coefficient or the composite certainly is; else
 * not judged while anything could not be judged or an error is open; else met.
 */
export function verdictFormulas(context: SealContext): VerdictFormulas {
  const { sheet, layout, cells, messages } = context;
  const words = messages.seal.results;
  const taking = cells.helperColumn("takesPart");
  const schools = (word: string) => `COUNTIF(${area(context, resultColumns.outcome)},${quoted(word)})>0`;
  const asked = sheet.pack.limits.some(({ cases }) => cases[sheet.report.stage].length > 0);
  const coefficients = sheet.pack.balance?.rule === "each" ? outcomeCells(context) : [];
  const any = (word: string) => coefficients.map((cell) => `${cell}=${quoted(word)}`);
  const composite = compositeFormulas(context);
  const judged = composite === null ? [] : [cellIn(countyRows.composite, 3)];
  const unmet = [
    ...(asked ? [schools(words.unmet)] : []),
    ...any(words.unmet),
    ...judged.map((cell) => `${cell}=${quoted(words.unmet)}`),
  ];
  const open = [
    ...(asked ? [schools(words.notJudged)] : []),
    ...any(words.notJudged),
    ...judged.map((cell) => `${cell}=${quoted(words.notJudged)}`),
    `COUNTIF(${cells.column(layout.errors)},TRUE)>0`,
    `${onSheet(sheet.names.cover, fixedCell(...errorsAtSealingCell))}>0`,
    `NOT(${layout.structure})`,
    ...(ruleUnknown(sheet, asked) ? ["TRUE"] : []),
  ];
  const none = `COUNTIF(${taking},1)+COUNTIF(${taking},2)=0`;
  const [yes, no, maybe] = [quoted(words.met), quoted(words.unmet), quoted(words.notJudged)];
  const failed = unmet.length === 0 ? "FALSE" : `OR(${unmet.join(",")})`;
  return {
    verdict: `IF(${none},${maybe},IF(${failed},${no},IF(OR(${open.join(",")}),${maybe},${yes})))`,
    composite,
  };
}

/** Where the cover says how many errors were open at sealing: row and column. */
export const errorsAtSealingCell = [13, 1] as const;

/** Whether the standard has no rule we know that says when a school, or the stage, meets it. */
function ruleUnknown({ pack: { schoolRule, balance } }: SealedSheet, asked: boolean): boolean {
  return asked ? schoolRule === null : balance === null;
}

function outcomeCells({ layout }: SealContext): readonly string[] {
  return layout.indicators
    .filter(({ weight }) => weight !== null)
    .map(({ value }) => cellIn(countyRows.outcome, value));
}

function compositeFormulas(context: SealContext): VerdictFormulas["composite"] {
  const { sheet, layout, places, messages } = context;
  if (sheet.pack.balance?.rule !== "mean") {
    return null;
  }
  const words = messages.seal.results;
  const balanced = layout.indicators.filter(({ weight }) => weight !== null);
  const cvs = balanced.map(({ value }) => cellIn(countyRows.cv, value)).join(",");
  const [cv, limit] = [cellIn(countyRows.composite, 1), cellIn(countyRows.composite, 2)];
  const complete = balanced.map((columns) => countyFormulas(context, columns).complete).join(",");
  const within = `IF(${withinCeiling(cv, limit, places.tolerance, sheet.pack.balance)},${quoted(words.met)},${quoted(words.unmet)})`;
  return {
    cv: `IF(COUNT(${cvs})=${balanced.length},AVERAGE(${cvs}),"")`,
    limit: places.ceiling ?? '""',
    outcome: `IF(AND(ISNUMBER(${cv}),${complete}),${within},${quoted(words.notJudged)})`,
  };
}

function area({ layout }: SealContext, column: number): string {
  return `${fixedCell(layout.firstRow, column)}:${fixedCell(layout.lastRow, column)}`;
}
