import type { FieldId } from "../../field-id";
import type { WorkbookMessages } from "../../messages/workbook-messages";
import type { Location } from "../../school";
import { stagesOfType } from "../../sheets/school-types";
import { fixedArea, onSheet } from "../seal/formula-text";
import type { PatchSheet } from "../workbook-patch";
import type { TemplateOptions } from "./template-column";

/** The words one field may hold. */
export interface WordList {
  readonly field: FieldId;
  readonly words: readonly string[];
}

/** The official code lists: school types of a stage, places, ownership. */
export function wordLists(
  { pack, stage }: TemplateOptions,
  { template }: WorkbookMessages,
): readonly WordList[] {
  const types = Object.entries(template.types).filter(([type]) =>
    stagesOfType[type as keyof typeof stagesOfType].includes(stage),
  );
  const centre = pack.limits.some(({ cases }) =>
    cases[stage].some(({ when }) => when?.locations?.includes("central-urban")),
  );
  const places: readonly Location[] = centre
    ? ["central-urban", "urban", "town", "rural"]
    : ["urban", "town", "rural"];
  return [
    { field: "school-type", words: types.map(([, word]) => word) },
    { field: "location", words: places.map((place) => template.locations[place]) },
    { field: "ownership", words: Object.values(template.ownership) },
  ];
}

/** Where the words of a list stand, as a formula names it. */
export function listReference(lists: readonly WordList[], field: FieldId, sheet: string): string | null {
  const column = lists.findIndex((list) => list.field === field);
  const list = lists[column];
  return list === undefined ? null : onSheet(sheet, fixedArea(1, column, list.words.length, column));
}

/** Writes the lists side by side, each under the name of its field. */
export function listsSheet(lists: readonly WordList[], { template, fields }: WorkbookMessages): PatchSheet {
  const cells = lists.flatMap(({ field, words }, column) => [
    { row: 0, column, value: template.header(fields[field], null), style: "header" },
    ...words.map((value, index) => ({ row: index + 1, column, value, style: "word" })),
  ]);
  return {
    ...{ name: template.lists, cells, merges: [], formats: [], validations: [] },
    columnWidths: Object.fromEntries(lists.map((_, column) => [column, 30])),
    ...{ frozenRows: 1, frozenColumns: 0, isProtected: true },
    print: { orientation: "portrait", fitToWidth: true },
  };
}
