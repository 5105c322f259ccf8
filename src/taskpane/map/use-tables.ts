import { useCallback, useEffect, useState } from "react";
import { type CellRange } from "../../core";
import { type SheetInfo, type TableInfo, type WorkbookPort } from "../../workbook/port";

/** The tables of a workbook beyond its sheets, and the one chosen to be checked alone. */
export interface Tables {
  readonly tables: readonly TableInfo[];
  readonly chosen: TableInfo | null;
  readonly choose: (table: TableInfo | null) => void;
  /** Lists them anew. */
  readonly refresh: () => void;
}

/** Finds the tables and named ranges that are not simply all that a sheet holds. */
export function useTables(
  workbook: WorkbookPort,
  { sheets, selected }: { readonly sheets: readonly SheetInfo[]; readonly selected: string | null },
): Tables {
  const [tables, setTables] = useState<readonly TableInfo[]>([]);
  const [key, setKey] = useState<string | null>(null);
  const names = sheets.map(({ name }) => name).join("\n");
  const refresh = useCallback(() => {
    workbook.listTables().then(
      (all) => setTables(beyondSheets(all)),
      // the sheets can still be checked whole
      () => undefined,
    );
  }, [workbook]);
  useEffect(() => {
    if (names !== "") {
      refresh();
    }
  }, [names, refresh]);
  return {
    ...{ tables, refresh },
    chosen: tables.find((table) => tableKey(table) === key && table.sheet === selected) ?? null,
    choose: useCallback((table) => setKey(table === null ? null : tableKey(table)), []),
  };
}

/** Returns where on its sheet a table is. */
export function rangeOf({ row, column, rowCount, columnCount }: TableInfo): CellRange {
  return { row, column, rowCount, columnCount };
}

/** Tells a table from every other table and from every sheet. */
export function tableKey({ sheet, name }: TableInfo): string {
  // no sheet may have a colon in its name
  return `${sheet}:${name}`;
}

function beyondSheets(all: readonly TableInfo[]): readonly TableInfo[] {
  const used = all.filter(({ kind }) => kind === "used-range").map(placeKey);
  return all.filter((table) => table.kind !== "used-range" && !used.includes(placeKey(table)));
}

function placeKey({ sheet, row, column, rowCount, columnCount }: TableInfo): string {
  return [sheet, row, column, rowCount, columnCount].join(":");
}
