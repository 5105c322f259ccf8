import { sealWorkbook, type Cell, type Grid, type Seal, type SealOptions } from "../../../../src/core";
import type { SheetNow } from "../../../../src/core/reports/seal/verify-seal";

export const headers: readonly Cell[] = [
  ...["学校名称", "学校标识码", "办学类型", "城乡分类", "在校生数", "班级数", "最大班额"],
  ...["专任教师数", "高于规定学历教师数", "县级以上骨干教师数", "体育、艺术专任教师数"],
  ...["教学及辅助用房面积（㎡）", "室内体育用房面积（㎡）", "运动场地面积（㎡）"],
  ...["教学仪器设备值（万元）", "网络多媒体教室数（间）"],
];

const schools: readonly (readonly Cell[])[] = [
  ["城关小学", "2137000001", "小学", "城区", 500, 12, 42, 40, 21, 5, 5, 2500, 250, 3500, 100, 12],
  ["河东小学", "2137000002", "小学", "镇区", 400, 10, 40, 32, 20, 4, 4, 2000, 200, 3000, 90, 10],
  ["山口教学点", "2137000003", "教学点", "乡村", 49, 4, 15, 4, 1, 0, 0, 100, 0, 100, 1, 1],
];

/** A small county in order, with whatever rows are asked for. */
export function aCounty(rows: readonly (readonly Cell[])[] = schools): Grid {
  return { origin: { sheet: "小学", row: 0, column: 0 }, rows: [headers, ...rows] };
}

/** The same county with one cell changed. */
export function withCell({ origin, rows }: Grid, row: number, column: number, value: Cell): Grid {
  return { origin, rows: rows.map((cells, at) => (at === row ? replaced(cells, column, value) : cells)) };
}

/** Seals a county, under the quality standard unless asked otherwise. */
export function aSeal(grid: Grid = aCounty(), options: Partial<SealOptions> = {}): Seal {
  return sealWorkbook(grid, {
    ...{ packId: "cn-2017", stage: "primary", language: "zh-CN", takenNames: ["小学"] },
    ...{ version: "1.2.3", sealedAt: "2026-01-02T03:04:05Z", ...options },
  });
}

/** Our sheets as a workbook holds them once a seal is in it. */
export function sheetsNow({ patch }: Seal): readonly SheetNow[] {
  return patch.sheets.map(({ name, cells }) => {
    const rows: { value: Cell; formula: string | null }[][] = [];
    for (const { row, column, value, formula } of cells) {
      const cellsOfRow = (rows[row] ??= []);
      cellsOfRow[column] = { value, formula: formula ?? null };
    }
    const blank = { value: null, formula: null };
    return { sheet: name, rows: Array.from(rows, (row = []) => Array.from(row, (cell) => cell ?? blank)) };
  });
}

/** Those sheets with one cell changed. */
export function withCellNow(
  sheets: readonly SheetNow[],
  sheet: string,
  row: number,
  column: number,
  cell: { readonly value: Cell; readonly formula: string | null },
): readonly SheetNow[] {
  return sheets.map((each) =>
    each.sheet === sheet
      ? { sheet, rows: each.rows.map((cells, at) => (at === row ? replaced(cells, column, cell) : cells)) }
      : each,
  );
}

function replaced<T>(items: readonly T[], at: number, item: T): readonly T[] {
  return items.map((each, index) => (index === at ? item : each));
}
