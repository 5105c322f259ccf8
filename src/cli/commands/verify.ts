import type { Command } from "commander";
import { messagesIn } from "../../core";
import type { CliHost } from "../cli-host";
import type { ExitCode } from "../exit-codes";
import { problemExitCode } from "../files/problem-exit-code";
import { isProblem } from "../files/workbook-problem";
import { verifyExitCode, verifyFile } from "../seal/verify-file";
import { verifyJson } from "../seal/verify-json";
import { verifyText } from "../seal/verify-text";
import type { CliStrings } from "../strings";
import { addFormatAndLanguage, formatOf, requireLanguage, type OutputOptions } from "./output-options";

/** Adds `balance verify`: says what is other in a workbook than when it was sealed. */
export function addVerify(
  program: Command,
  host: CliHost,
  strings: CliStrings,
  finish: (code: ExitCode) => void,
): void {
  const { seal, check } = strings.help;
  const command = program
    .command("verify")
    .description(seal.verify)
    .usage("<FILE> [--format text|json] [--lang zh-CN|en]")
    .argument("<FILE>", seal.sealedFile)
    .helpOption("-h, --help", strings.help.help);
  addFormatAndLanguage(command, check).action(async (file: string, flags: OutputOptions) => {
    finish(await verify(file, flags, host, strings));
  });
}

async function verify(
  file: string,
  flags: OutputOptions,
  host: CliHost,
  strings: CliStrings,
): Promise<ExitCode> {
  requireLanguage(flags);
  const write = formatOf(flags) === "json" ? verifyJson : verifyText;
  const verified = await verifyFile(file, host);
  if (isProblem(verified)) {
    host.writeError(`${strings.workbookProblem(file, verified)}\n`);
    return problemExitCode(verified);
  }
  host.write(write(verified, messagesIn[strings.language], strings));
  return verifyExitCode(verified);
}
