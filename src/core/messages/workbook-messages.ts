import type { RollupWords } from "../reports/rollup/rollup-words";
import type { SealWords } from "../reports/seal/seal-words";
import type { TemplateWords } from "../reports/template/template-words";
import type { Messages } from "./messages";

/** All messages, and the words of what is written into workbooks. */
export interface WorkbookMessages extends Messages {
  /** The words of a sealed workbook. */
  readonly seal: SealWords;
  /** The words of an empty form. */
  readonly template: TemplateWords;
  /** The words of a county put together from many files. */
  readonly rollup: RollupWords;
}
