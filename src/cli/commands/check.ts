import type { Command } from "commander";
import { messagesIn, stages, type Grid } from "../../core";
import { readAnswersFile } from "../check/answers-file";
import { checkExitCode } from "../check/check-exit-code";
import { checkFile, type FileOptions } from "../check/check-file";
import { checkJson } from "../check/check-json";
import { checkMerged } from "../check/check-merged";
import { checkText } from "../check/check-text";
import type { CheckedFile } from "../check/checked-file";
import { lastYearSheet, readLastYear } from "../check/last-year";
import type { CliHost } from "../cli-host";
import { exitCodes, type ExitCode } from "../exit-codes";
import { chosenStandard } from "../standards/chosen-standard";
import type { CliStrings } from "../strings";
import { choiceOf } from "../usage-error";
import { addSwitches, switchesOf, type SwitchFlags } from "./switch-options";
import { addFormatAndLanguage, formatOf, requireLanguage, type OutputOptions } from "./output-options";

interface CheckFlags extends OutputOptions, SwitchFlags {
  readonly standard: string;
  readonly stage?: string;
  readonly sheet?: string;
  readonly lastYear?: string;
  readonly answers?: string;
  readonly merge?: boolean;
}

/** Adds `balance check`: school sheets of files against a published standard. */
export function addCheck(
  program: Command,
  host: CliHost,
  strings: CliStrings,
  finish: (code: ExitCode) => void,
): void {
  const { check } = strings.help;
  const command = program
    .command("check")
    .description(check.check)
    .usage(
      "<FILE...> --standard <ID> [--stage primary|junior] [--sheet <NAME>] [--last-year <FILE>] [--answers <FILE>] [--merge] " +
        "[--private take-part|leave-out] [--relax <ID>]... [--format text|json]",
    )
    .argument("<FILE...>", check.files)
    .requiredOption("--standard <ID>", check.standard)
    .option("--stage <STAGE>", check.stage)
    .option("--sheet <NAME>", check.sheet)
    .option("--last-year <FILE>", check.lastYear)
    .option("--answers <FILE>", check.answers)
    .option("--merge", check.merge)
    .helpOption("-h, --help", strings.help.help);
  addFormatAndLanguage(addSwitches(command, check), check).action(
    async (files: string[], flags: CheckFlags) => {
      finish(await checkFiles(files, flags, host, strings));
    },
  );
}

async function checkFiles(
  paths: readonly string[],
  flags: CheckFlags,
  host: CliHost,
  strings: CliStrings,
): Promise<ExitCode> {
  requireLanguage(flags);
  const format = formatOf(flags);
  const stage = flags.stage === undefined ? null : choiceOf("--stage", flags.stage, stages);
  const messages = messagesIn[strings.language];
  const pack = await chosenStandard(flags.standard, host, messages, strings);
  if (typeof pack === "number") {
    return pack;
  }
  const switches = switchesOf(flags, pack);
  const lastYear = flags.lastYear === undefined ? [] : await readLastYear(flags.lastYear, host);
  if ("kind" in lastYear) {
    host.writeError(`${strings.fileProblem(flags.lastYear!, lastYear)}\n`);
    return lastYear.kind === "unreadable" ? exitCodes.unreadable : exitCodes.attention;
  }
  const { answers, problem } = await readAnswersFile(flags.answers, host, messages, strings);
  if (problem !== null) {
    host.writeError(`${problem}\n`);
    return exitCodes.unreadable;
  }
  const options = { pack, stage, switches, lastYear, sheet: flags.sheet ?? null };
  const files = flags.merge ? await checkMerged(paths, options, host) : await checkEach(paths, options, host);
  const run = { pack, files, answers };
  const write = format === "json" ? checkJson : checkText;
  host.write(write(run, messages, strings));
  complain(files, format, host, strings);
  missLastYear(files, lastYear, host, strings);
  return checkExitCode(run);
}

async function checkEach(
  paths: readonly string[],
  options: FileOptions,
  host: CliHost,
): Promise<readonly CheckedFile[]> {
  const files: CheckedFile[] = [];
  // one after another: each may fill its worker's memory
  for (const path of paths) {
    files.push(await checkFile(path, options, host));
  }
  return files;
}

/** Names the sheets that last year's file has nothing for. */
function missLastYear(
  files: readonly CheckedFile[],
  lastYear: readonly Grid[],
  host: CliHost,
  strings: CliStrings,
) {
  for (const { file, sheets } of files) {
    for (const { sheet, stage } of sheets) {
      if (lastYear.length > 0 && lastYearSheet(sheet, stage, lastYear) === null) {
        host.writeError(`${strings.check.lastYearMissing(file, sheet)}\n`);
      }
    }
  }
}

/** A program reading the answer still finds the problems in it; a person sees them on the terminal as well. */
function complain(
  files: readonly CheckedFile[],
  format: "text" | "json",
  host: CliHost,
  strings: CliStrings,
) {
  for (const { file, problem } of files) {
    if (problem !== null && format === "json") {
      host.writeError(`${strings.fileProblem(file, problem)}\n`);
    }
  }
}
