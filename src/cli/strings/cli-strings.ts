import type { BalanceRule, Citation, FieldKind, IndicatorId, Language, Stage } from "../../core";
import type { FileProblem } from "../check/checked-file";
import type { ExplainProblem } from "../explain/explained-cell";
import type { IgnoredReason } from "../indices/table-rows";
import type { MeasureId } from "../indices/measures";
import type { TableProblem } from "../indices/table-problem";
import type { WorkbookProblem } from "../files/workbook-problem";
import type { UsageProblem } from "../usage-error";
import type { RollupHelp, RollupStrings } from "./rollup-strings";
import type { SealHelp, SealStrings } from "./seal-strings";
import type { ShareHelp, ShareStrings } from "./share-strings";
import type { TemplateHelp, TemplateStrings } from "./template-strings";

/** Every sentence of the command line that the core does not say itself, in one language. */
export interface CliStrings {
  readonly language: Language;
  readonly help: HelpStrings;
  readonly usage: (problem: UsageProblem) => string;
  /** Something went wrong that nobody foresaw. */
  readonly unexpected: (message: string) => string;
  readonly fileProblem: (file: string, problem: FileProblem) => string;
  /** Why nothing was made of a workbook. */
  readonly workbookProblem: (file: string, problem: WorkbookProblem) => string;
  readonly check: CheckStrings;
  readonly explain: ExplainStrings;
  readonly indices: IndicesStrings;
  readonly standards: StandardsStrings;
  readonly seal: SealStrings;
  readonly template: TemplateStrings;
  readonly rollup: RollupStrings;
  readonly share: ShareStrings;
}

export interface HelpStrings {
  readonly balance: string;
  readonly version: string;
  readonly help: string;
  /** By commander's own English titles. */
  readonly titles: Readonly<Record<string, string>>;
  readonly exitCodes: string;
  readonly check: Readonly<
    Record<
      | "check"
      | "files"
      | "standard"
      | "stage"
      | "sheet"
      | "merge"
      | "lastYear"
      | "answers"
      | "relax"
      | "private"
      | "format"
      | "lang",
      string
    >
  >;
  readonly explain: Readonly<
    Record<"explain" | "file" | "cell" | "standard" | "stage" | "sheet" | "format" | "lang", string>
  >;
  readonly indices: Readonly<
    Record<"indices" | "file" | "amount" | "pupils" | "group" | "ratio" | "sheet" | "format" | "lang", string>
  >;
  readonly standards: Readonly<
    Record<"standards" | "template" | "from" | "force" | "read" | "format" | "lang", string>
  >;
  readonly seal: SealHelp;
  readonly template: TemplateHelp;
  readonly rollup: RollupHelp;
  readonly share: ShareHelp;
}

/** A text and who gave it when; `null` when that is not known. */
export interface SignedText {
  readonly text: string;
  readonly signed: string | null;
}

/** The labels of the readable report. */
export interface CheckStrings {
  readonly sheet: (file: string, sheet: string, schools: number, stage: string) => string;
  readonly unverified: (documentNumber: string) => string;
  readonly indicator: string;
  readonly mean: string;
  readonly standardDeviation: string;
  readonly cv: string;
  readonly ceiling: string;
  readonly outcome: string;
  readonly unmetSchools: (count: number) => string;
  readonly shortfall: (indicator: string, value: string, limit: string, need: string | null) => string;
  /** What a school lacks, counted as people count it. */
  readonly need: Readonly<Partial<Record<IndicatorId, (amount: number) => string>>>;
  /** The same for everything else, by the name of its field. */
  readonly needOf: (field: string, amount: number, kind: FieldKind) => string;
  readonly composite: string;
  readonly relaxations: (easings: readonly { name: string; source: string }[]) => string;
  readonly borderline: string;
  readonly decided: string;
  readonly decidedBy: (indicator: string, schools: readonly { name: string; share: string }[]) => string;
  /** One school that could bring a coefficient down alone. */
  readonly singleChange: (indicator: string, school: string, need: string, cv: string) => string;
  readonly issues: (counts: {
    readonly error: number;
    readonly query: number;
    readonly notice: number;
    /** Of the queries. */
    readonly answered: number;
  }) => string;
  /** What was said about a query, and by whom and when where that is known. */
  readonly answer: (said: SignedText) => string;
  /** The same, said about figures that have changed since. */
  readonly outdatedAnswer: (said: SignedText) => string;
  readonly answersUnusable: (file: string, why: string) => string;
  readonly noIssues: string;
  readonly wholeSheet: string;
  readonly notJudgedHere: string;
  /** Last year's file has no sheet to compare this one with. */
  readonly lastYearMissing: (file: string, sheet: string) => string;
}

export interface ExplainStrings {
  readonly heading: (file: string, sheet: string, cell: string, school: string | null) => string;
  readonly problem: (file: string, problem: ExplainProblem) => string;
}

/** The labels of the list of standards. */
export interface StandardsStrings {
  readonly document: (documentNumber: string, locator: string) => string;
  readonly source: (address: string) => string;
  readonly transcription: Readonly<Record<Citation["transcription"], string>>;
  /** How many limits of a stage are known. */
  readonly known: (stage: string, known: number, limits: number) => string;
  readonly limits: (stages: readonly string[]) => string;
  readonly noLimits: string;
  readonly balance: (
    rule: BalanceRule["rule"],
    indicators: number,
    ceiling: Readonly<Record<Stage, number>>,
  ) => string;
  readonly hash: (digits: string) => string;
  readonly written: (file: string) => string;
  readonly faulty: (file: string, count: number) => string;
}

export interface IndicesStrings {
  readonly heading: (file: string, sheet: string, amount: string, basis: string) => string;
  readonly basis: (basis: "per-pupil" | "ratio" | "amount", pupils: string | null) => string;
  readonly counts: (used: number, ignored: number) => string;
  readonly ignored: (row: number, reason: IgnoredReason) => string;
  readonly moreIgnored: (count: number) => string;
  readonly measure: string;
  readonly value: string;
  readonly used: string;
  readonly ignoredTitle: string;
  readonly measures: Readonly<Record<MeasureId, string>>;
  readonly group: string;
  readonly noGroup: string;
  readonly groupGap: (highest: string, lowest: string, ratio: number) => string;
  readonly problem: (file: string, problem: TableProblem) => string;
}
