import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import type { Grid } from "../../src/core";

/** Writes a county's rows into a new .xlsx file of this name, and returns its path. */
export function countyFile(name: string, rows: Grid["rows"]): string {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), "小学");
  const path = join(mkdtempSync(join(tmpdir(), "bench-")), name);
  writeFileSync(path, write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
  return path;
}
