import { workbookMessagesIn } from "../../messages/workbook-languages";
import type { WorkbookPatch } from "../workbook-patch";
import { countyForm } from "./county-form";
import { instructionsSheet } from "./instructions-sheet";
import { schoolForm } from "./school-form";
import { templateColumns, type TemplateOptions } from "./template-column";
import { listsSheet, wordLists } from "./template-lists";
import { templateStyles } from "./template-styles";

export const templateForms = ["school", "county"] as const;
export type TemplateForm = (typeof templateForms)[number];

/** Rows of an empty county's table. */
const countyRows = 300;

/**
 * Makes an empty form (填报表) for a standard: of one school, or of a county's schools.
 *
 * @remarks It asks for every figure the standard judges by, and its headers are those the reader of sheets knows, with
 * their units. Only the cells to be filled in can be typed into; there is no password. Where there is no figure a code
 * may stand instead; the sheet of instructions tells them apart.
 */
export function templatePatch(form: TemplateForm, options: TemplateOptions): WorkbookPatch {
  const messages = workbookMessagesIn[options.language];
  const columns = templateColumns(options);
  const lists = wordLists(options, messages);
  const table =
    form === "school"
      ? schoolForm(columns, options, lists, messages)
      : countyForm(columns, options, lists, messages, countyRows);
  return {
    sheets: [table, instructionsSheet(form, options, messages), listsSheet(lists, messages)],
    ...{ overlays: [], names: [], parts: [], styles: templateStyles },
  };
}
