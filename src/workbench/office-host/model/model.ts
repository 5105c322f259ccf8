import { type Rect, type SheetHandle, type Spreadsheet } from "../../spreadsheet";
import { HostError } from "../host-error";
import { isHostObject, type Argument } from "../host-object";
import { type ChartStore } from "../charts";
import { type EventHub } from "../event-hub";
import { type References } from "../references";
import { type DocumentParts } from "../document-parts";

/** What every object of the workbook model is made from. */
export interface Model {
  readonly spreadsheet: Spreadsheet;
  readonly references: References;
  readonly events: EventHub;
  readonly parts: DocumentParts;
  readonly charts: ChartStore;
  readonly documentName: string;
}

/** A rectangle and the sheet it lies on. */
export interface Place {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** Some rectangles and the sheet they lie on. */
export interface Areas {
  readonly sheetId: string;
  readonly rects: readonly Rect[];
}

/** The sheet with this id. @throws {@link HostError} ItemNotFound, when it has been deleted */
export function sheetById({ spreadsheet }: Model, id: string): SheetHandle {
  return found(spreadsheet.sheets().find((sheet) => sheet.id === id));
}

/** The sheet with this name, in any case, as Excel compares names. */
export function sheetByName({ spreadsheet }: Model, name: string): SheetHandle | undefined {
  return spreadsheet.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** @throws {@link HostError} ItemNotFound, when there is nothing */
export function found<T>(item: T | null | undefined): T {
  if (item === null || item === undefined) {
    throw new HostError("ItemNotFound");
  }
  return item;
}

/** Reads an argument that must be text. @throws {@link HostError} InvalidArgument */
export function text(value: Argument): string {
  if (typeof value !== "string") {
    throw new HostError("InvalidArgument");
  }
  return value;
}

/** Reads an argument that must be a whole number. @throws {@link HostError} InvalidArgument */
export function wholeNumber(value: Argument, otherwise?: number): number {
  const number = value ?? otherwise;
  if (typeof number !== "number" || !Number.isInteger(number)) {
    throw new HostError("InvalidArgument");
  }
  return number;
}

/** Whether an optional argument was left out. */
export function omitted(value: Argument): value is null | undefined {
  return !isHostObject(value) && (value === null || value === undefined);
}
