import type { SpillCell, Texts } from "../function-entry";

/** What the reference says of one function beside what its entry says. Never loaded by the add-in. */
export interface FunctionPage {
  /** Id of the entry. */
  readonly id: string;
  /** What it measures, in two or three sentences a statistician of a county follows. */
  readonly definition: Texts;
  /** The formula in plain Unicode, a line each; symbols explained in the last line. */
  readonly formula: readonly Texts[];
  /** Documents and papers, with address or full citation. */
  readonly sources: readonly Texts[];
  /** What happens with blanks, zeros, one school, ties: only where it differs from what the whole family does. */
  readonly policies: readonly Policy[];
  /** Run by a test. */
  readonly examples: readonly [FunctionExample, ...FunctionExample[]];
  /** The function of R, Stata or Python it equals, and where one differs. */
  readonly peers: readonly Peer[];
}

export interface Policy {
  readonly when: Texts;
  readonly then: Texts;
}

/** A formula over cells from A1, and what it shows. */
export interface FunctionExample {
  readonly title: Texts;
  /** Row by row from A1; `null` is a blank cell. */
  readonly cells: readonly (readonly (number | string | null)[])[];
  /** As typed, in English notation, with the namespace: `=EDU.GINI(B2:B4,C2:C4)`. */
  readonly formula: string;
  /** What appears, to 1e-9 of a number; rows of a spill in Chinese, as the first language shows them. */
  readonly result: number | string | readonly (readonly SpillCell[])[];
}

export interface Peer {
  /** As one writes it: `R ineq::Gini`. */
  readonly name: string;
  readonly relation: "same" | "differs";
  /** With which arguments it is the same, or how it differs. */
  readonly note: Texts;
}
