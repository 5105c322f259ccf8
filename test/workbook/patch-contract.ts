import type { Cell, PatchFormat, PatchValidation, WorkbookPatch } from "../../src/core";
import { recordOf } from "../../src/core";
import { SheetMissingError, type WorkbookPort } from "../../src/workbook/port";
import { aPatch, hostileTexts } from "./a-patch";

/** How a cell looks, in the words of a patch; what is plain is left out. */
export interface CellView {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  /** Sides with a line, in the order of the alphabet. */
  readonly lines?: readonly string[];
  readonly unlocked?: true;
}

/** A sheet as a person sees it. Areas are addresses such as `B3:B9`. */
export interface SheetView {
  readonly name: string;
  /** By address; plain cells are left out. */
  readonly looks: Readonly<Record<string, CellView>>;
  /** Those that were set, in whole characters of the default font, by column. */
  readonly widths: Readonly<Record<number, number>>;
  /** In points, of the rows that have a height of their own. */
  readonly heights: Readonly<Record<number, number>>;
  readonly merges: readonly string[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly isProtected: boolean;
  readonly print: {
    readonly landscape: boolean;
    readonly pagesWide: number | null;
    readonly titleRows: string;
    readonly area: string;
  };
  /** The strongest first. */
  readonly formats: readonly (Omit<PatchFormat, "areas"> & { readonly areas: string })[];
  readonly validations: readonly (Omit<PatchValidation, "areas"> & { readonly areas: string })[];
}

export interface WorkbookView {
  readonly sheets: readonly SheetView[];
  readonly names: Readonly<Record<string, string>>;
}

/** A workbook under a port, and a way to look at it that is not the port's. */
export interface SeenWorkbook {
  readonly port: WorkbookPort;
  view(): Promise<WorkbookView>;
}

const schools: readonly (readonly Cell[])[] = [
  ["学校名称", "在校生数", "图书册数"],
  ["城关小学", 620, 14_000],
  ["东街小学", 400, 6_000],
  ["西街小学", 380, null],
];

const nothing: WorkbookPatch = { sheets: [], overlays: [], names: [], parts: [], styles: {} };

/**
 * Describes what every {@link WorkbookPort} that can be written to makes of a patch.
 *
 * @param open - Opens a workbook that holds the given sheets, from A1 on.
 */
export function describePatches(
  name: string,
  open: (sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>) => Promise<SeenWorkbook>,
): void {
  describe(`a patch, added through ${name},`, () => {
    let port: WorkbookPort;
    let view: SeenWorkbook["view"];

    beforeEach(async () => {
      ({ port, view } = await open({ 小学: schools, 附注: [["无"]] }));
    });

    const sheetNamed = async (wanted: string) =>
      (await view()).sheets.find((sheet) => sheet.name === wanted)!;

    it("adds its sheets behind the last one, in their order", async () => {
      await port.applyPatch(aPatch());
      expect((await port.listSheets()).map((sheet) => sheet.name)).toEqual([
        "小学",
        "附注",
        "标准",
        "检查 结果",
      ]);
    });

    it("adds constants, formulas and their results", async () => {
      await port.applyPatch(aPatch());
      const { rows } = await port.readFormulas("标准");
      expect(rows[0]![0]).toEqual({ value: "生均图书标准", formula: null });
      expect(rows[2]!.slice(0, 2)).toEqual([
        { value: "生均图书（册）", formula: null },
        { value: 25, formula: null },
      ]);
      expect(rows[3]!.map(({ formula }) => formula)).toEqual([null, "SUM(小学!B2:B4)", null]);
    });

    it("keeps every text a text, whatever it begins with", async () => {
      const cells = hostileTexts.map((value, row) => ({ row, column: 0, value }));
      await port.applyPatch({ ...nothing, sheets: [{ ...aPatch().sheets[1]!, cells, merges: [] }] });
      const { rows } = await port.readFormulas("检查 结果");
      expect(rows).toEqual(hostileTexts.map((value) => [{ value, formula: null }]));
    });

    it("gives cells their looks, and no other cell any", async () => {
      await port.applyPatch(aPatch());
      expect(sharedLines((await sheetNamed("标准")).looks)).toEqual({
        A1: { bold: true, fontSize: 14, fontColor: "#1f4e79", horizontal: "center" },
        B1: { bold: true, fontSize: 14, fontColor: "#1f4e79", horizontal: "center" },
        A2: { bold: true, fill: "#ddebf7", lines: ["bottom"], vertical: "middle", wrap: true },
        B2: { bold: true, fill: "#ddebf7", lines: ["bottom"], vertical: "middle", wrap: true },
        C2: { bold: true, fill: "#ddebf7", lines: ["bottom"], vertical: "middle", wrap: true },
        B3: { numberFormat: "0.0", lines: ["bottom", "left", "right"], unlocked: true },
        B4: { numberFormat: "0.0", lines: ["bottom", "left", "right"], unlocked: true },
        C3: { italic: true },
      });
    });

    it("lays its sheets out", async () => {
      await port.applyPatch(aPatch());
      const { widths, heights, merges, frozen, isProtected, print } = await sheetNamed("标准");
      expect({ widths, heights, merges, frozen, isProtected, print }).toEqual({
        widths: { 0: 30, 1: 12 },
        merges: ["A1:B1"],
        frozen: { rows: 2, columns: 1 },
        isProtected: true,
        print: { landscape: true, pagesWide: 1, titleRows: "1:2", area: "A1:B4" },
        heights: { 0: 24 },
      });
      const plain = await sheetNamed("检查 结果");
      expect([plain.frozen, plain.isProtected]).toEqual([{ rows: 0, columns: 0 }, false]);
    });

    it("lays conditional formats over a sheet that is there, the first the strongest", async () => {
      await port.applyPatch(aPatch());
      expect((await sheetNamed("小学")).formats).toEqual([
        {
          areas: "C2:C4",
          formula: "AND(ISNUMBER(C2),C2/B2<标准!$B$3)",
          fill: "#ffc7ce",
          fontColor: "#9c0006",
        },
        { areas: "B2:B4,C2:C4", formula: 'AND(B2="",标准!$B$3>0)', bold: true },
      ]);
    });

    it("lays validations over it, with all they say", async () => {
      await port.applyPatch(aPatch());
      expect((await sheetNamed("小学")).validations).toEqual([
        {
          ...{ areas: "B2:B4", type: "whole", operator: "between", formula1: "1", formula2: "20000" },
          ...{
            allowBlank: true,
            alert: "warning",
            title: "均衡 在校生数",
            message: "应为 1 到 20000 的整数。",
          },
          prompt: { title: "在校生数", message: "填本学段人数。" },
        },
        {
          ...{ areas: "C2:C4", type: "custom", formula1: "C2>=B2", allowBlank: false, alert: "information" },
          ...{ title: "均衡 图书册数", message: "少于每生一册。" },
        },
      ]);
      expect((await sheetNamed("标准")).validations).toEqual([
        {
          ...{ areas: "B3", type: "list", formula1: '"25,30"', allowBlank: true, alert: "stop" },
          ...{ title: "均衡 标准", message: "请从列表中选择。" },
        },
      ]);
    });

    it("leaves the areas alone in which a cell has a validation", async () => {
      const own = aPatch().overlays[0]!.validations[0]!;
      const theirs = { ...own, title: "本表", areas: [{ row: 2, column: 1, rowCount: 1, columnCount: 1 }] };
      await port.applyPatch({
        ...nothing,
        overlays: [{ sheet: "小学", formats: [], validations: [theirs] }],
      });
      await port.applyPatch(aPatch());
      const rules = (await sheetNamed("小学")).validations.map(({ areas, title }) => [areas, title]);
      expect(rules).toEqual([
        ["B3", "本表"],
        ["C2:C4", "均衡 图书册数"],
      ]);

      await port.removePatch(recordOf(aPatch()));
      const left = (await sheetNamed("小学")).validations.map(({ areas, title }) => [areas, title]);
      expect(left).toEqual([["B3", "本表"]]);
    });

    it("gives names and document parts", async () => {
      await port.applyPatch(aPatch());
      expect((await view()).names).toEqual({ 图书标准: "标准!$B$3" });
      expect(await port.readPart("urn:test:seal")).toContain("<school>城关小学 &amp; 东街</school>");
      expect(await port.readPart("urn:test:other")).toBeNull();
    });

    it("leaves nothing behind when it is taken out, and can be added again", async () => {
      const before = await view();
      await port.applyPatch(aPatch());
      await port.removePatch(recordOf(aPatch()));
      expect(await view()).toEqual(before);
      expect(await port.readPart("urn:test:seal")).toBeNull();
      expect((await port.readSheet("小学")).rows).toEqual(schools);

      await port.removePatch(recordOf(aPatch()));
      await port.applyPatch(aPatch());
      expect((await port.listSheets()).length).toBe(4);
    });

    it("is refused whole when a sheet has its name already, in any case", async () => {
      const sheets = [{ ...aPatch().sheets[0]!, name: "附注" }];
      const before = await view();
      await expect(port.applyPatch({ ...aPatch(), sheets })).rejects.toMatchObject({
        ...{ code: "sheet-name-taken", params: { sheet: "附注" } },
      });
      expect(await view()).toEqual(before);
    });

    it("is refused whole when a sheet to be laid over is not there", async () => {
      const before = await view();
      const overlays = [{ sheet: "初中", formats: [], validations: [] }];
      await expect(port.applyPatch({ ...aPatch(), overlays })).rejects.toThrow(SheetMissingError);
      expect(await view()).toEqual(before);
    });
  });
}

/** Counts the line between two cells once, as the one below the upper cell: programs keep it at either. */
function sharedLines(looks: SheetView["looks"]): SheetView["looks"] {
  return Object.fromEntries(
    Object.entries(looks).map(([address, { lines, ...look }]) => {
      const above = address.replace(/\d+/, (row) => String(Number(row) - 1));
      const isShared = looks[above]?.lines?.includes("bottom") === true;
      const own = lines?.filter((line) => line !== "top" || !isShared);
      return [address, own === undefined ? look : { ...look, lines: own }];
    }),
  );
}
