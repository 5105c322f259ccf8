import { sealWorkbook, type SealOptions } from "../../src/core";
import { extendWorkbook, readValues } from "../../src/xlsx";
import { plainWorkbook } from "../libreoffice/sealed-county";
import { openSoffice } from "../libreoffice/soffice";
import { measure, type Measured } from "./measure";
import { officialGrid } from "./official-grid";

const schools = 2000;

/** A seal of a large county on the official form, and what it costs LibreOffice, beside the same file without it. */
export const title = `a sealed county of ${schools} schools on the official form, beside the plain file in LibreOffice`;

export function run(): readonly Measured[] {
  const grid = officialGrid(schools);
  const plain = plainWorkbook(grid);
  const options: SealOptions = {
    packId: "cn-2017",
    stage: "primary",
    language: "zh-CN",
    takenNames: [grid.origin.sheet],
    version: "0",
    sealedAt: "2026-01-01T00:00:00Z",
  };
  const { patch } = sealWorkbook(grid, options);
  const sealed = extendWorkbook(plain, patch);
  const soffice = openSoffice();
  // the first start makes the profile
  soffice.saveAgain([plain]);
  const measured = measure({
    "LibreOffice opens, computes and saves the plain file": () => soffice.saveAgain([plain]),
    "LibreOffice opens, computes and saves the sealed file": () => soffice.saveAgain([sealed]),
    sealWorkbook: () => sealWorkbook(grid, options),
    extendWorkbook: () => extendWorkbook(plain, patch),
    "reading the sealed file": () => readValues(sealed, "sealed.xlsx"),
  });
  soffice.close();
  const cells = patch.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  const note = `${cells} cells added; ${plain.length} bytes plain, ${sealed.length} bytes sealed`;
  return measured.map((each, index) => (index === 1 ? { ...each, note } : each));
}
