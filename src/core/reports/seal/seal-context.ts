import { messagesIn } from "../../messages/languages";
import type { Messages } from "../../messages/messages";
import { onSheet } from "./formula-text";
import { sealCells, type SealCells } from "./seal-cells";
import { sealLayout, type SealLayout } from "./seal-layout";
import type { SealedSheet } from "./sealed-sheet";
import { standardPlaces, type StandardPlaces } from "./standards-sheet";

/** What every sheet of a seal is written from. */
export interface SealContext {
  readonly sheet: SealedSheet;
  readonly layout: SealLayout;
  readonly cells: SealCells;
  readonly places: StandardPlaces;
  readonly messages: Messages;
  /** Makes a reference to the working sheet of one on it. */
  readonly fromWorking: (reference: string) => string;
  readonly fromResults: (reference: string) => string;
}

/** Plans a seal. */
export function sealContext(sheet: SealedSheet): SealContext {
  const layout = sealLayout(sheet);
  return {
    ...{ sheet, layout },
    cells: sealCells(sheet, layout),
    places: standardPlaces(sheet),
    messages: messagesIn[sheet.language],
    fromWorking: (reference) => onSheet(sheet.names.working, reference),
    fromResults: (reference) => onSheet(sheet.names.results, reference),
  };
}
