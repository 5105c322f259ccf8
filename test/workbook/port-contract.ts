import type { Cell } from "../../src/core";
import { SheetMissingError, type WorkbookPort } from "../../src/workbook/port";

/** A sheet to be put into a workbook: constants from cell A1 on. */
export interface ContractSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly rows: readonly (readonly Cell[])[];
}

/** The workbook every adapter's port is asked about. Its first sheet is the active one. */
export const contractSheets: readonly ContractSheet[] = [
  {
    name: "小学",
    visible: true,
    rows: [
      [],
      [null, "学校名称", "在校生数（人）", "达标", "生均"],
      [null, "甲小学", 0, true, { error: "#DIV/0!" }],
      [null, null, null, null, null],
      [null, "乙小学", "312", false, { error: "#N/A" }],
      [null, "丙小学", null, null, 4.25],
    ],
  },
  { name: "空表", visible: true, rows: [] },
  { name: "Hidden 旧数据", visible: false, rows: [["x", -1e-7]] },
];

/**
 * Describes what every {@link WorkbookPort} must do.
 *
 * @param make - Opens a workbook that holds the given sheets and resolves with the port to it.
 */
export function describeWorkbookPort(
  name: string,
  make: (sheets: readonly ContractSheet[]) => Promise<WorkbookPort>,
): void {
  describe(`${name} as a workbook port`, () => {
    let port: WorkbookPort;

    beforeEach(async () => {
      port = await make(contractSheets);
    });

    it("lists the sheets in tab order, hidden ones and the active one marked", async () => {
      expect(await port.listSheets()).toEqual([
        { name: "小学", visible: true, active: true },
        { name: "空表", visible: true, active: false },
        { name: "Hidden 旧数据", visible: false, active: false },
      ]);
    });

    it("reads the used cells and says where they begin", async () => {
      const { origin, rows } = await port.readSheet("小学");
      expect(origin).toEqual({ sheet: "小学", row: 1, column: 1 });
      expect(rows.map((row) => row.length)).toEqual([4, 4, 4, 4, 4]);
    });

    it("keeps numbers, text, booleans, errors and blanks apart", async () => {
      const { rows } = await port.readSheet("小学");
      expect(rows).toEqual([
        ["学校名称", "在校生数（人）", "达标", "生均"],
        ["甲小学", 0, true, { error: "#DIV/0!" }],
        [null, null, null, null],
        ["乙小学", "312", false, { error: "#N/A" }],
        ["丙小学", null, null, 4.25],
      ]);
    });

    it("gives no rows for an empty sheet", async () => {
      expect(await port.readSheet("空表")).toEqual({
        origin: { sheet: "空表", row: 0, column: 0 },
        rows: [],
      });
    });

    it("reads a hidden sheet like any other", async () => {
      const { rows } = await port.readSheet("Hidden 旧数据");
      expect(rows).toEqual([["x", -1e-7]]);
    });

    it("lists what each visible sheet holds, where it is more than a row or a column", async () => {
      const tables = await port.listTables();
      expect(tables.length).toBeGreaterThan(0);
      for (const { name, kind, rowCount, columnCount } of tables) {
        const { rows } = await port.readSheet(name);
        expect([kind, rowCount, columnCount]).toEqual(["used-range", rows.length, rows[0]?.length]);
      }
      expect(tables.map(({ name }) => name)).not.toContain("空表");
    });

    it("names the sheet that is missing", async () => {
      const missing = port.readSheet("初中");
      await expect(missing).rejects.toBeInstanceOf(SheetMissingError);
      await expect(missing).rejects.toMatchObject({ sheet: "初中" });
    });

    it("brings a cell into view, or does nothing where there is no window", async () => {
      await expect(port.reveal({ sheet: "小学", row: 2, column: 1 })).resolves.toBeUndefined();
    });

    it("says that nothing was chosen for a workbook that keeps no choice", async () => {
      expect(await port.readStandard()).toEqual({ packId: null, stage: null });
    });

    it("keeps nothing that nobody gave it to keep", async () => {
      expect(await port.readKept("balance-indicators.nothing")).toBeNull();
    });

    it("can be listened to and left", async () => {
      const stop = await port.onChanged(() => undefined);
      await expect(stop()).resolves.toBeUndefined();
    });
  });
}
