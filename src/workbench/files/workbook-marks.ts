import { type AddedFormat, type AddedValidation, type WorkbookAddition } from "../../xlsx";
import {
  type CellFormat,
  type ColourRule,
  type EntryRule,
  type Rect,
  type SheetSettings,
  type Spreadsheet,
} from "../spreadsheet";

/** A rule, and the id that it keeps when rows and columns move. */
export interface Marked<T> {
  readonly id: string;
  readonly rule: T;
}

/** What is laid over the cells of a sheet, in the words of files. */
export interface SheetMarks {
  readonly formats: readonly Marked<AddedFormat>[];
  readonly validations: readonly Marked<AddedValidation>[];
  /** The areas of every rule for entries, those included that files would have to word otherwise. */
  readonly entries: readonly Marked<readonly Rect[]>[];
  readonly settings: SheetSettings;
  /** Cells that the sheet's protection leaves open. */
  readonly unlocked: readonly { readonly row: number; readonly column: number }[];
}

/** What a workbook holds beside cells and their looks. */
export interface WorkbookMarks {
  /** By the ids of the sheets. */
  readonly sheets: ReadonlyMap<string, SheetMarks>;
  readonly names: WorkbookAddition["names"];
  readonly parts: WorkbookAddition["parts"];
}

/** Reads what a workbook on the screen holds beside cells and looks; `parts` are the document parts add-ins made. */
export function workbookMarks(spreadsheet: Spreadsheet, parts: WorkbookMarks["parts"]): WorkbookMarks {
  return {
    sheets: new Map(spreadsheet.sheets().map(({ id }) => [id, sheetMarks(spreadsheet, id)])),
    names: spreadsheet
      .definedNames()
      .map(({ name, refersTo }) => ({ name, refersTo: refersTo.replace(/^=/, "") })),
    parts,
  };
}

/** What a file holds that was saved and nothing laid over it: rules stand there as they did, wherever rows have moved to. */
export function marksInFile(before: WorkbookMarks | undefined, now: WorkbookMarks): WorkbookMarks {
  const asBefore = (id: string, marks: SheetMarks): SheetMarks => {
    const old = before?.sheets.get(id);
    return old === undefined
      ? marks
      : {
          ...marks,
          formats: known(old.formats, marks.formats),
          validations: known(old.validations, marks.validations),
          entries: known(old.entries, marks.entries),
        };
  };
  return { ...now, sheets: new Map([...now.sheets].map(([id, marks]) => [id, asBefore(id, marks)])) };
}

function known<T>(before: readonly Marked<T>[], now: readonly Marked<T>[]): readonly Marked<T>[] {
  const old = new Map(before.map((mark) => [mark.id, mark]));
  return now.map((mark) => old.get(mark.id) ?? mark);
}

function sheetMarks(spreadsheet: Spreadsheet, id: string): SheetMarks {
  const settings = spreadsheet.settings(id);
  const entries = spreadsheet.entryRules(id);
  return {
    formats: spreadsheet.colourRules(id).map((rule) => ({ id: rule.id, rule: addedFormat(rule) })),
    validations: entries.flatMap((rule) =>
      addedValidation(rule).map((added) => ({ id: rule.id, rule: added })),
    ),
    entries: entries.map((rule) => ({ id: rule.id, rule: rule.rects })),
    settings,
    unlocked: settings.isProtected ? unlockedCells(spreadsheet, id) : [],
  };
}

function addedFormat({ rects, formula, fill, fontColor, bold }: ColourRule): AddedFormat {
  return {
    ...{ areas: rects, formula: formula.replace(/^=/, "") },
    ...{ ...(fill && { fill }), ...(fontColor && { fontColor }), ...(bold && { bold }) },
  };
}

/** Empty for what a file would have to word otherwise: dates, lengths, and rules that say nothing. */
function addedValidation(rule: EntryRule): readonly AddedValidation[] {
  const { rects: areas, type, operator = "between", formula1, formula2, allowBlank, title, message } = rule;
  if (type === "date" || type === "textLength" || !isKnown(operator) || rule.alert === null) {
    return [];
  }
  return [
    {
      ...{ areas, type, formula1, allowBlank, alert: rule.alert, title, message },
      ...((type === "whole" || type === "decimal") && { operator }),
      ...(formula2 !== undefined && { formula2 }),
      ...(rule.prompt !== null && { prompt: rule.prompt }),
    },
  ];
}

function isKnown(operator: string): operator is NonNullable<AddedValidation["operator"]> {
  return ["between", "greaterThanOrEqual", "lessThanOrEqual"].includes(operator);
}

function unlockedCells(spreadsheet: Spreadsheet, id: string): SheetMarks["unlocked"] {
  const used: Rect | null = spreadsheet.usedRange(id, false);
  const formats: readonly (readonly CellFormat[])[] = used === null ? [] : spreadsheet.formats(id, used);
  return formats.flatMap((row, r) =>
    row.flatMap(({ locked }, c) =>
      locked === false ? [{ row: used!.row + r, column: used!.column + c }] : [],
    ),
  );
}
