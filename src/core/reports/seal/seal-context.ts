import { workbookMessagesIn } from "../../messages/workbook-languages";
import type { WorkbookMessages } from "../../messages/workbook-messages";
import { fixedCell } from "./formula-text";
import { sealCells, type SealCells } from "./seal-cells";
import { sealLayout, type SealLayout } from "./seal-layout";
import type { SealedSheet } from "./sealed-sheet";
import { numberNames } from "./standard-numbers";
import { standardPlaces, type StandardPlaces } from "./standards-sheet";

/** What every sheet of a seal is written from. */
export interface SealContext {
  readonly sheet: SealedSheet;
  readonly layout: SealLayout;
  readonly cells: SealCells;
  readonly messages: WorkbookMessages;
  /** Where the numbers of the standard stand in its own sheet. */
  readonly standard: StandardPlaces;
  /** The same, but for those that are brought beside the schools. */
  readonly places: StandardPlaces;
}

/** Plans a seal. */
export function sealContext(sheet: SealedSheet): SealContext {
  const layout = sealLayout(sheet);
  const standard = standardPlaces(sheet);
  const beside = numberNames.map((name, index) => [
    name,
    standard[name] === null ? null : fixedCell(layout.numbersRow + index, layout.helpers.sealed),
  ]);
  return {
    ...{ sheet, layout, standard },
    cells: sealCells(sheet, layout),
    messages: workbookMessagesIn[sheet.language],
    places: { ...standard, ...(Object.fromEntries(beside) as Partial<StandardPlaces>) },
  };
}
