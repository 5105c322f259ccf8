import type { Language, WorkbookStandard } from "../core";
import type { CellRange } from "./cell-range";

/** A text in every language of the product. */
export type Texts = Readonly<Record<Language, string>>;

/** A word a choice may be, with what it stands for. */
export interface Choice {
  readonly value: string;
  readonly description: Texts;
}

/** One parameter of a custom function. */
export type FunctionParameter = {
  /** What {@link FunctionArguments} are asked for. */
  readonly id: string;
  readonly name: Texts;
  readonly description: Texts;
  readonly optional: boolean;
} & (
  | { readonly kind: "range" }
  | { readonly kind: "number" }
  | { readonly kind: "text" }
  | {
      readonly kind: "choice";
      readonly choices: readonly Choice[];
      /** Understands other words for a choice, as sheets write them; `null` for anything else. */
      readonly read?: (written: string) => string | null;
    }
);

/** What one call was given, by the id of the parameter. `null` stands for an argument left out. */
export interface FunctionArguments {
  /** Blank cells are `null`; a range of nothing but blanks is still a range. */
  readonly range: (id: string) => CellRange | null;
  readonly number: (id: string) => number | null;
  /** As written, trimmed; a number as its digits. */
  readonly text: (id: string) => string | null;
  /** One of the parameter's own choices. */
  readonly choice: (id: string) => string | null;
  /** What labels are written in. */
  readonly language: Language;
  /** The standard chosen for the workbook. */
  readonly standard: WorkbookStandard;
}

/** A cell of a spilled result; `""` shows nothing. */
export type SpillCell = number | string;

/** Rows of equal length, at least one. Numbers are finite. */
export type Spill = readonly (readonly SpillCell[])[];

/** One custom function: what Excel is told about it, and what it computes. */
export interface FunctionEntry {
  /** Permanent: saved workbooks hold it. Latin in every language. */
  readonly id: string;
  readonly description: Texts;
  readonly result: Texts;
  readonly parameters: readonly FunctionParameter[];
  /** Returns a finite number or a labelled table, or throws a `DomainError`. */
  readonly compute: (args: FunctionArguments) => number | Spill;
}
