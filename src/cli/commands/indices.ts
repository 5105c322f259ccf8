import type { Command } from "commander";
import { messagesIn } from "../../core";
import { FileError, PathError } from "../../workbook/file";
import { SheetMissingError, type WorkbookPort } from "../../workbook/port";
import type { CliHost } from "../cli-host";
import { exitCodes, type ExitCode } from "../exit-codes";
import { indicesJson } from "../indices/indices-json";
import { indicesText } from "../indices/indices-text";
import { measureTable } from "../indices/measured-table";
import { TableError } from "../indices/table-problem";
import type { CliStrings } from "../strings";
import { addFormatAndLanguage, formatOf, requireLanguage, type OutputOptions } from "./output-options";

interface IndicesFlags extends OutputOptions {
  readonly amount: string;
  readonly pupils?: string;
  readonly group?: string;
  readonly ratio?: boolean;
  readonly sheet?: string;
}

/** Adds `balance indices`: every measure of one column of a table. */
export function addIndices(
  program: Command,
  host: CliHost,
  strings: CliStrings,
  finish: (code: ExitCode) => void,
): void {
  const { indices } = strings.help;
  const command = program
    .command("indices")
    .description(indices.indices)
    .usage("<FILE> --amount <COLUMN> [--pupils <COLUMN>] [--group <COLUMN>] [--ratio] [--format text|json]")
    .argument("<FILE>", indices.file)
    .requiredOption("--amount <COLUMN>", indices.amount)
    .option("--pupils <COLUMN>", indices.pupils)
    .option("--group <COLUMN>", indices.group)
    .option("--ratio", indices.ratio)
    .option("--sheet <NAME>", indices.sheet)
    .helpOption("-h, --help", strings.help.help);
  addFormatAndLanguage(command, indices).action(async (file: string, flags: IndicesFlags) => {
    finish(await measureFile(file, flags, host, strings));
  });
}

async function measureFile(
  file: string,
  flags: IndicesFlags,
  host: CliHost,
  strings: CliStrings,
): Promise<ExitCode> {
  requireLanguage(flags);
  const write = formatOf(flags) === "json" ? indicesJson : indicesText;
  const { amount, pupils = null, group = null, ratio = false } = flags;
  try {
    const grid = await sheetOf(await host.open(file), flags.sheet);
    const table = measureTable(grid, { amount, pupils, group }, ratio);
    host.write(write(file, table, messagesIn[strings.language], strings));
    return exitCodes.fine;
  } catch (error) {
    if (error instanceof TableError) {
      host.writeError(`${strings.indices.problem(file, error.problem)}\n`);
      return exitCodes.attention;
    }
    if (error instanceof FileError || error instanceof PathError) {
      host.writeError(`${strings.fileProblem(file, { kind: "unreadable", error })}\n`);
      return exitCodes.unreadable;
    }
    throw error;
  }
}

async function sheetOf(workbook: WorkbookPort, name: string | undefined) {
  const sheets = await workbook.listSheets();
  const wanted = name ?? sheets.find(({ active }) => active)?.name ?? sheets[0]?.name ?? "";
  try {
    return await workbook.readSheet(wanted);
  } catch (error) {
    if (error instanceof SheetMissingError) {
      const names = sheets.map((sheet) => sheet.name);
      throw new TableError({ kind: "sheet-missing", sheet: error.sheet, sheets: names });
    }
    throw error;
  }
}
