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

it("takes out what a file kept to be unsealed as a file", async () => {
  const { workbook } = await openWorkbook({ sheets: { 小学: [["学校"]] } });
  const namespace = "urn:balance-indicators:undo";
  const nothing = { sheets: [], overlays: [], names: [], styles: {} };
  await workbook.applyPatch({ ...nothing, parts: [{ namespace, xml: `<undo xmlns="${namespace}"/>` }] });
  expect(await workbook.readPart(namespace)).not.toBeNull();
  await workbook.removePatch({
    ...{ sheets: [], overlaidSheets: [], validationTitles: [], names: [], namespaces: [] },
  });
  expect(await workbook.readPart(namespace)).toBeNull();
});
