import type { Command } from "commander";
import { findPack, messagesIn, packs, stages } from "../../core";
import { checkExitCode } from "../check/check-exit-code";
import { checkFile } from "../check/check-file";
import { checkJson } from "../check/check-json";
import { checkText } from "../check/check-text";
import type { CheckedFile } from "../check/checked-file";
import type { CliHost } from "../cli-host";
import type { ExitCode } from "../exit-codes";
import type { CliStrings } from "../strings";
import { choiceOf, UsageError } from "../usage-error";
import { addFormatAndLanguage, formatOf, requireLanguage, type OutputOptions } from "./output-options";

interface CheckFlags extends OutputOptions {
  readonly standard: string;
  readonly stage?: string;
  readonly sheet?: string;
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
    .usage("<FILE...> --standard <ID> [--stage primary|junior] [--sheet <NAME>] [--format text|json]")
    .argument("<FILE...>", check.files)
    .requiredOption("--standard <ID>", check.standard)
    .option("--stage <STAGE>", check.stage)
    .option("--sheet <NAME>", check.sheet)
    .helpOption("-h, --help", strings.help.help);
  addFormatAndLanguage(command, check).action(async (files: string[], flags: CheckFlags) => {
    finish(await checkFiles(files, flags, host, strings));
  });
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
  const pack = findPack(flags.standard);
  if (pack === undefined) {
    const choices = packs.map(({ id }) => id);
    throw new UsageError({ kind: "choice-unknown", option: "--standard", given: flags.standard, choices });
  }
  const files: CheckedFile[] = [];
  // one after another: each may fill its worker's memory
  for (const path of paths) {
    files.push(await checkFile(path, { packId: pack.id, stage, sheet: flags.sheet ?? null }, host));
  }
  const run = { pack, files };
  const messages = messagesIn[strings.language];
  const write = format === "json" ? checkJson : checkText;
  host.write(write(run, messages, strings));
  complain(files, format, host, strings);
  return checkExitCode(run);
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
