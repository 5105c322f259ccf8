/**
 * @jest-environment jsdom
 */
import { type CellContent } from "../../../../src/workbench/spreadsheet";
import { describePatches } from "../../patch-contract";
import { closeWorkbook, openWorkbook } from "../opened-workbook";
import { viewOf } from "./seen-workbook";

afterEach(closeWorkbook);

describePatches("Office.js", async (sheets) => {
  const { workbook, spreadsheet } = await openWorkbook({
    sheets: sheets as Readonly<Record<string, readonly (readonly CellContent[])[]>>,
  });
  return { port: workbook, view: () => Promise.resolve(viewOf(spreadsheet)) };
});
