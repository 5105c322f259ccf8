import { recordOf, type PatchSheet, type WorkbookPatch } from "../../../core";
import { WorkbookError } from "../../workbook-error";
import { inExcel } from "../translate-error";
import { addFormats } from "./add-formats";
import { addValidations } from "./add-validations";
import { formatCells } from "./format-cells";
import { layOut } from "./lay-out";
import { lookAround, type Surroundings } from "./look-around";
import { removePatch } from "./remove-patch";
import { writeBlocks } from "./write-blocks";

/**
 * Adds what a patch describes to the workbook open in Excel, and nothing at all where part of it is refused.
 *
 * @remarks A sheet costs a request for each 40,000 cells and two more, all that is laid over sheets together one.
 * What only decorates is left out where this edition of Excel lacks it.
 *
 * @throws {@link WorkbookError} `not-supported`, `sheet-name-taken` and whatever Excel refuses.
 */
export async function applyPatch(patch: WorkbookPatch): Promise<void> {
  // areas of several rectangles, which formats and validations are laid over
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) {
    throw new WorkbookError("not-supported");
  }
  const before = await inExcel(null, (context) => lookAround(context, patch));
  try {
    await inExcel(null, (context) => addAll(context, patch, before));
  } catch (error) {
    await takeOut(patch, before).catch(() => undefined);
    throw error;
  }
}

async function addAll(
  context: Excel.RequestContext,
  patch: WorkbookPatch,
  { freeAreas }: Surroundings,
): Promise<void> {
  const { worksheets, names, customXmlParts } = context.workbook;
  // formulas of any sheet may speak of every sheet and every name
  const sheets = patch.sheets.map((sheet) => ({ sheet, worksheet: worksheets.add(sheet.name) }));
  patch.names.forEach(({ name, refersTo }) => names.add(name, `=${refersTo}`));
  await context.sync();
  await fill(context, sheets, patch.styles);
  patch.overlays.forEach(({ sheet, formats, validations }, overlay) => {
    const worksheet = worksheets.getItem(sheet);
    addFormats(worksheet, formats);
    const free = validations.map((rule, index) => ({ ...rule, areas: freeAreas[overlay]?.[index] ?? [] }));
    addValidations(worksheet, free);
  });
  patch.parts.forEach(({ xml }) => customXmlParts.add(xml));
  await context.sync();
}

interface AddedSheet {
  readonly sheet: PatchSheet;
  readonly worksheet: Excel.Worksheet;
}

async function fill(
  context: Excel.RequestContext,
  [first, ...others]: readonly AddedSheet[],
  styles: WorkbookPatch["styles"],
): Promise<void> {
  if (first === undefined) {
    return;
  }
  const { sheet, worksheet } = first;
  await writeBlocks(context, worksheet, sheet.cells, styles);
  formatCells(worksheet, sheet.cells, styles);
  addFormats(worksheet, sheet.formats);
  addValidations(worksheet, sheet.validations);
  layOut(worksheet, sheet);
  await context.sync();
  await fill(context, others, styles);
}

/** Undoes a patch that was added in part: none of its names was in use before. */
async function takeOut(patch: WorkbookPatch, { formatIds }: Surroundings): Promise<void> {
  await inExcel(null, async (context) => {
    const found = [...formatIds].map(([sheet, ids]) => {
      const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
      return { ids, formats: formats.load("items/id") };
    });
    await context.sync();
    found
      .flatMap(({ ids, formats }) => formats.items.filter(({ id }) => !ids.has(id)))
      .forEach((format) => format.delete());
    await context.sync();
  });
  await removePatch(recordOf(patch));
}
