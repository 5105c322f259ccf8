import type { Command } from "commander";
import type { CliHost } from "../cli-host";
import { exitCodes, type ExitCode } from "../exit-codes";
import { beside } from "../files/beside";
import { problemExitCode } from "../files/problem-exit-code";
import { isProblem } from "../files/workbook-problem";
import { writtenFile } from "../files/written-file";
import { unsealFile } from "../seal/unseal-file";
import type { CliStrings } from "../strings";
import { requireLanguage, type OutputOptions } from "./output-options";

interface UnsealFlags extends Pick<OutputOptions, "lang"> {
  readonly out?: string;
  readonly force?: boolean;
}

/** Adds `balance unseal`: writes a copy of a sealed workbook as it was before. */
export function addUnseal(
  program: Command,
  host: CliHost,
  strings: CliStrings,
  finish: (code: ExitCode) => void,
): void {
  const { seal } = strings.help;
  program
    .command("unseal")
    .description(seal.unseal)
    .usage("<FILE> [--out <FILE>] [--force] [--lang zh-CN|en]")
    .argument("<FILE>", seal.sealedFile)
    .option("--out <FILE>", seal.unsealedOut)
    .option("--force", seal.force)
    .option("--lang <LANG>", seal.lang)
    .helpOption("-h, --help", strings.help.help)
    .action(async (file: string, flags: UnsealFlags) => {
      finish(await unseal(file, flags, host, strings));
    });
}

async function unseal(
  file: string,
  flags: UnsealFlags,
  host: CliHost,
  strings: CliStrings,
): Promise<ExitCode> {
  requireLanguage(flags);
  const path = flags.out ?? beside(file, "unsealed");
  const made = await unsealFile(file, host);
  const problem = isProblem(made)
    ? made
    : await writtenFile({ path, bytes: made.bytes, overwrite: flags.force === true, sources: [file] }, host);
  if (problem !== null) {
    host.writeError(`${strings.workbookProblem(file, problem)}\n`);
    return problemExitCode(problem);
  }
  host.write(`${strings.seal.unsealed(path)}\n`);
  return exitCodes.fine;
}
