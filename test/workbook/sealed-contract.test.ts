/**
 * @jest-environment jsdom
 */
import { TextDecoder, TextEncoder } from "node:util";
import { fileWorkbook } from "../../src/workbook/file";
import { readValues } from "../../src/xlsx";
import { plainWorkbook } from "../libreoffice/sealed-county";
import { aCounty, aSeal } from "../core/reports/seal/a-sealed-county";
import { viewOf as fileView } from "./file/seen-file";
import { closeWorkbook, openWorkbook } from "./excel/opened-workbook";
import { viewOf as excelView } from "./excel/patch/seen-workbook";

// the pages of jsdom lack what every browser has
Object.assign(globalThis, { TextDecoder, TextEncoder, Uint8Array });

afterEach(closeWorkbook);

it("makes the same workbook of a seal through Office.js as in a file", async () => {
  const grid = aCounty();
  const { patch, record } = aSeal(grid);
  const file = fileWorkbook(plainWorkbook(grid), "county.xlsx", (bytes, name) =>
    Promise.resolve(readValues(bytes, name)),
  );
  await file.applyPatch(patch);
  const { workbook, spreadsheet } = await openWorkbook({ sheets: { 小学: grid.rows as never } });
  await workbook.applyPatch(patch);
  const [live, stored] = [excelView(spreadsheet), fileView(file.bytes())].map(({ names, sheets }) => ({
    names,
    // how wide, how high and in which font hangs on what is plain in each; the patch contract looks at that
    sheets: sheets.map(({ name, merges, frozen, isProtected, print, formats, validations }) => ({
      ...{ name, merges, frozen, isProtected, print, formats, validations },
    })),
  }));
  expect(live).toEqual(stored);
  expect(stored!.sheets[0]!.formats.length).toBeGreaterThan(20);
  for (const name of Object.values(record.names)) {
    const formulas = async (port: typeof workbook) =>
      (await port.readFormulas(name)).rows.map((row) => row.map(({ formula }) => formula));
    expect(await formulas(workbook)).toEqual(await formulas(file));
  }
  expect(await workbook.readPart(patch.parts[0]!.namespace)).toBe(
    await file.readPart(patch.parts[0]!.namespace),
  );
});
