/**
 * @jest-environment jsdom
 */
import { recordOf, type WorkbookPatch } from "../../../../src/core";
import { aPatch } from "../../a-patch";
import { isCleanUp, refuseRequests, watchRequests } from "../host-requests";
import { closeWorkbook, openWorkbook } from "../opened-workbook";
import { viewOf } from "./seen-workbook";

afterEach(() => {
  jest.restoreAllMocks();
  closeWorkbook();
});

const schools = [["学校", "人数", "图书"], ...Array.from({ length: 3 }, () => ["甲", 600, 9000])];
const open = (rows = schools) => openWorkbook({ sheets: { 小学: rows } });

describe("a patch that Excel refuses in part", () => {
  it("leaves no sheet, name or rule behind when a request is refused", async () => {
    const { workbook, spreadsheet, office } = await open();
    const before = viewOf(spreadsheet);
    let refused = 0;
    refuseRequests(office, "AccessDenied", ({ message }) => {
      const overlays = message.body.Actions.some(({ Name }) => Name === "Prompt");
      refused += overlays ? 1 : 0;
      return overlays;
    });

    await expect(workbook.applyPatch(aPatch())).rejects.toMatchObject({ code: "access-denied" });
    expect(refused).toBe(1);
    expect(viewOf(spreadsheet)).toEqual(before);
  });

  it("takes out colours that were added before the rule that is refused, and none of the person's", async () => {
    const { workbook, spreadsheet } = await open();
    spreadsheet.addColourRule("sheet-1", {
      rects: [{ row: 1, column: 1, rowCount: 2, columnCount: 1 }],
      ...{ formula: "=B2>900", fill: "#ffff00" },
    });
    const before = viewOf(spreadsheet);
    const [overlay] = aPatch().overlays;
    const tooLong = `"${"很长的词,".repeat(60)}"`;
    const validations = [{ ...overlay!.validations[0]!, type: "list" as const, formula1: tooLong }];
    const patch: WorkbookPatch = { ...aPatch(), overlays: [{ ...overlay!, validations }] };

    await expect(workbook.applyPatch(patch)).rejects.toMatchObject({ code: "workbook-failed" });
    expect(viewOf(spreadsheet)).toEqual(before);
  });

  it("is refused before anything is written when a name or a part is there already", async () => {
    const { workbook, spreadsheet } = await open();
    const { sheets, overlays, ...rest } = aPatch();
    await workbook.applyPatch({ ...rest, sheets: [], overlays: [] });
    const before = viewOf(spreadsheet);

    await expect(workbook.applyPatch({ ...aPatch(), sheets, overlays })).rejects.toMatchObject({
      ...{ code: "workbook-failed", params: { code: "ItemAlreadyExists" } },
    });
    expect(viewOf(spreadsheet)).toEqual(before);
  });

  it("is not begun in an edition without areas of several rectangles", async () => {
    const { workbook, spreadsheet } = await open();
    jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(false);
    await expect(workbook.applyPatch(aPatch())).rejects.toMatchObject({ code: "not-supported" });
    expect(spreadsheet.sheets()).toHaveLength(1);
  });
});

describe("the requests of a patch", () => {
  it("are few for a sheet of 100,000 cells, and none is too big", async () => {
    const { workbook, office } = await open();
    const cells = Array.from({ length: 100_000 }, (_, index) => ({
      ...{ row: Math.floor(index / 20), column: index % 20, value: index },
      ...(index < 20 && { style: "head" }),
    }));
    const sheet = { ...aPatch().sheets[1]!, cells, merges: [] };
    const requests = watchRequests(office);
    await workbook.applyPatch({ ...aPatch(), sheets: [sheet], overlays: [], names: [], parts: [] });

    const sent = requests.filter((request) => !isCleanUp(request));
    expect(sent.length).toBeLessThan(10);
    expect(Math.max(...sent.map((request) => JSON.stringify(request).length))).toBeLessThan(1_000_000);
  });

  it("are made for more cells than a call takes arguments", async () => {
    const { workbook, spreadsheet } = await open();
    const [rows, columns] = [1_300, 100];
    const cells = Array.from({ length: rows * columns }, (_, index) => ({
      ...{ row: Math.floor(index / columns), column: index % columns, value: index },
    }));
    const sheet = { ...aPatch().sheets[1]!, cells, merges: [] };
    await workbook.applyPatch({ ...aPatch(), sheets: [sheet], overlays: [], names: [], parts: [] });
    expect(cells.length).toBeGreaterThan(125_000);
    const last = { row: rows - 1, column: columns - 1, rowCount: 1, columnCount: 1 };
    const { id } = spreadsheet.sheets().find(({ name }) => name === sheet.name)!;
    expect(spreadsheet.values(id, last)).toEqual([[cells.length - 1]]);
  }, 60_000);

  it("are few when rules are looked for among 2,000 rows, some of which the person has freed", async () => {
    const rows = Array.from({ length: 2_000 }, () => ["甲", 600, 9000]);
    const { workbook, spreadsheet, office } = await open(rows);
    const whole = { row: 1, column: 1, rowCount: 1_999, columnCount: 1 };
    const [overlay] = aPatch().overlays;
    const validations = [{ ...overlay!.validations[0]!, areas: [whole] }];
    const patch = { ...aPatch(), sheets: [], overlays: [{ ...overlay!, formats: [], validations }] };
    await workbook.applyPatch(patch);
    const [rule] = spreadsheet.entryRules("sheet-1");
    const parts = [
      { ...whole, rowCount: 700 },
      { ...whole, row: 900, rowCount: 1_100 },
    ];
    spreadsheet.changeEntryRule("sheet-1", { ...rule!, rects: parts });

    const requests = watchRequests(office);
    await workbook.removePatch(recordOf(patch));
    expect(spreadsheet.entryRules("sheet-1")).toEqual([]);
    expect(requests.length).toBeLessThan(20);
  });
});
