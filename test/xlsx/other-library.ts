import { execFileSync } from "node:child_process";

/** What hucre, a library the code under test does not use, makes of a workbook. */
export interface OtherReading {
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly unknown[])[];
    readonly merges?: readonly unknown[];
    readonly freezePane?: unknown;
    readonly dataValidations?: readonly Record<string, unknown>[];
    readonly columns?: readonly { readonly width?: number; readonly hidden?: boolean }[];
    readonly cells: Readonly<
      Record<string, { readonly formula?: string; readonly style?: Record<string, unknown> }>
    >;
  }[];
}

/** Reads a workbook with hucre. In a process of its own: it is an ES module, and jest runs CommonJS. */
export function readWithOther(bytes: Uint8Array): OtherReading {
  const script = `
    import { readXlsx } from "hucre/xlsx";
    const chunks = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    const book = await readXlsx(new Uint8Array(Buffer.concat(chunks)), { readStyles: true });
    const sheets = book.sheets.map((sheet) => ({ ...sheet, cells: Object.fromEntries(sheet.cells ?? []) }));
    process.stdout.write(JSON.stringify({ sheets }));`;
  return JSON.parse(runModule(script, bytes).toString("utf8")) as OtherReading;
}

/** Writes a workbook with hucre; `sheets` is its own description of them. */
export function writeWithOther(sheets: readonly object[]): Uint8Array {
  const script = `
    import { writeXlsx } from "hucre/xlsx";
    const chunks = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    process.stdout.write(await writeXlsx({ sheets: JSON.parse(Buffer.concat(chunks).toString("utf8")) }));`;
  return new Uint8Array(runModule(script, new TextEncoder().encode(JSON.stringify(sheets))));
}

/** Opens a workbook with hucre and saves it. */
export function saveAgainWithOther(bytes: Uint8Array): Uint8Array {
  const script = `
    import { openXlsx, saveXlsx } from "hucre/xlsx";
    const chunks = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    process.stdout.write(await saveXlsx(await openXlsx(new Uint8Array(Buffer.concat(chunks)))));`;
  return new Uint8Array(runModule(script, bytes));
}

function runModule(script: string, input: Uint8Array): Buffer {
  return execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    input,
    maxBuffer: 64 * 1024 * 1024,
  });
}
