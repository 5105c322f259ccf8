import type { CellArea, PatchOverlay, WorkbookPatch } from "../../../core";
import { SheetMissingError } from "../../port";
import { WorkbookError } from "../../workbook-error";

/** What is in a workbook before a patch is added to it. */
export interface Surroundings {
  /** Of each sheet that is laid over: the conditional formats it has. */
  readonly formatIds: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of each overlay and each of its validations: the areas in which no cell has a validation. */
  readonly freeAreas: readonly (readonly (readonly CellArea[])[])[];
}

/**
 * Looks whether a patch finds its place, in two requests.
 *
 * @throws {@link WorkbookError} `sheet-name-taken`; `workbook-failed` for another name or a part that is there already
 * @throws {@link SheetMissingError} when a sheet to be laid over is not there
 */
export async function lookAround(context: Excel.RequestContext, patch: WorkbookPatch): Promise<Surroundings> {
  const { worksheets, names, customXmlParts } = context.workbook;
  const sheets = patch.sheets.map(({ name }) => worksheets.getItemOrNullObject(name));
  const items = patch.names.map(({ name }) => names.getItemOrNullObject(name));
  const parts = patch.parts.map(({ namespace }) => customXmlParts.getByNamespace(namespace).load("items/id"));
  const overlaid = patch.overlays.map(({ sheet }) => worksheets.getItemOrNullObject(sheet));
  await context.sync();

  const taken = patch.sheets.find((_, index) => !sheets[index]!.isNullObject);
  if (taken !== undefined) {
    throw new WorkbookError("sheet-name-taken", { sheet: taken.name });
  }
  if (items.some((item) => !item.isNullObject) || parts.some(({ items: found }) => found.length > 0)) {
    throw new WorkbookError("workbook-failed", { code: "ItemAlreadyExists" });
  }
  const missing = patch.overlays.find((_, index) => overlaid[index]!.isNullObject);
  if (missing !== undefined) {
    throw new SheetMissingError(missing.sheet);
  }
  return lookAt(context, patch.overlays, overlaid);
}

async function lookAt(
  context: Excel.RequestContext,
  overlays: readonly PatchOverlay[],
  worksheets: readonly Excel.Worksheet[],
): Promise<Surroundings> {
  const formats = worksheets.map((sheet) => sheet.getRange().conditionalFormats.load("items/id"));
  const rules = overlays.map(({ validations }, index) =>
    validations.map(({ areas }) => areas.map((area) => validationOf(worksheets[index]!, area))),
  );
  await context.sync();
  return {
    formatIds: new Map(
      overlays.map(({ sheet }, index) => [sheet, new Set(formats[index]!.items.map(({ id }) => id))]),
    ),
    freeAreas: overlays.map(({ validations }, overlay) =>
      validations.map(({ areas }, rule) =>
        areas.filter((_, area) => rules[overlay]![rule]![area]!.type === "None"),
      ),
    ),
  };
}

function validationOf(
  sheet: Excel.Worksheet,
  { row, column, rowCount, columnCount }: CellArea,
): Excel.DataValidation {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount).dataValidation.load("type");
}
