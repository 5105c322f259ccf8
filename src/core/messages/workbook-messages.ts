import type { SealWords } from "../reports/seal/seal-words";
import type { Messages } from "./messages";

/** All messages, and the words of what is written into workbooks. */
export interface WorkbookMessages extends Messages {
  /** The words of a sealed workbook. */
  readonly seal: SealWords;
}
