import { callsOwnFunction } from "../../core";
import { basename } from "node:path";
import type { Command } from "commander";
import { shareCopy } from "../../workbook/file";
import type { CliHost } from "../cli-host";
import { exitCodes, type ExitCode } from "../exit-codes";
import { problemExitCode } from "../files/problem-exit-code";
import { isProblem, orProblem } from "../files/workbook-problem";
import { writtenFile } from "../files/written-file";
import { listed, shareJson, shareText } from "../share/share-output";
import type { CliStrings } from "../strings";
import { addFormatAndLanguage, formatOf, requireLanguage, type OutputOptions } from "./output-options";

interface ShareFlags extends OutputOptions {
  readonly out: string;
  readonly removeTraces?: boolean;
  readonly keep?: boolean;
  readonly force?: boolean;
}

/** Adds `balance share`: writes a copy of a workbook that needs nothing of ours where it is opened. */
export function addShare(
  program: Command,
  host: CliHost,
  strings: CliStrings,
  finish: (code: ExitCode) => void,
): void {
  const { share, check, seal } = strings.help;
  const command = program
    .command("share")
    .description(share.share)
    .usage("<FILE> --out <FILE> [--remove-traces] [--keep] [--force] [--format text|json]")
    .argument("<FILE>", share.file)
    .requiredOption("--out <FILE>", share.out)
    .option("--remove-traces", share.removeTraces)
    .option("--keep", share.keep)
    .option("--force", seal.force)
    .helpOption("-h, --help", strings.help.help);
  addFormatAndLanguage(command, check).action(async (file: string, flags: ShareFlags) => {
    finish(await shareOne(file, flags, host, strings));
  });
}

async function shareOne(
  file: string,
  flags: ShareFlags,
  host: CliHost,
  strings: CliStrings,
): Promise<ExitCode> {
  requireLanguage(flags);
  const write = formatOf(flags) === "json" ? shareJson : shareText;
  const options = { isOwn: callsOwnFunction, removesTraces: flags.removeTraces === true };
  const copy = await orProblem(async () =>
    shareCopy((await host.open(file)).bytes(), { ...options, fileName: basename(file) }),
  );
  if (!isProblem(copy) && copy.valueless.length > 0 && flags.keep !== true) {
    const refusal = strings.share.refused(file, copy.valueless.length);
    host.writeError(`${[refusal, ...listed(copy.valueless)].join("\n")}\n`);
    return exitCodes.attention;
  }
  const problem = isProblem(copy)
    ? copy
    : await writtenFile(
        { path: flags.out, bytes: copy.bytes, overwrite: flags.force === true, sources: [file] },
        host,
      );
  if (problem !== null) {
    host.writeError(`${strings.workbookProblem(file, problem)}\n`);
    return problemExitCode(problem);
  }
  if (!isProblem(copy)) {
    host.write(write(flags.out, copy, strings));
  }
  return exitCodes.fine;
}
