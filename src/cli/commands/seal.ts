import type { Command } from "commander";
import { messagesIn, stages } from "../../core";
import type { CliHost } from "../cli-host";
import { exitCodes, type ExitCode } from "../exit-codes";
import { beside } from "../files/beside";
import { problemExitCode } from "../files/problem-exit-code";
import { isProblem } from "../files/workbook-problem";
import { writtenFile } from "../files/written-file";
import { sealFile } from "../seal/seal-file";
import { chosenStandard } from "../standards/chosen-standard";
import type { CliStrings } from "../strings";
import { choiceOf } from "../usage-error";
import { requireLanguage, type OutputOptions } from "./output-options";
import { switchesOf, type SwitchFlags } from "./switch-options";

interface SealFlags extends Pick<OutputOptions, "lang">, Pick<SwitchFlags, "private"> {
  readonly standard: string;
  readonly stage?: string;
  readonly sheet?: string;
  readonly out?: string;
  readonly force?: boolean;
}

/** Adds `balance seal`: builds the checks of a standard into a copy of a workbook. */
export function addSeal(
  program: Command,
  host: CliHost,
  strings: CliStrings,
  finish: (code: ExitCode) => void,
): void {
  const { seal, check } = strings.help;
  program
    .command("seal")
    .description(seal.seal)
    .usage(
      "<FILE> --standard <ID> [--stage primary|junior] [--sheet <NAME>] [--private take-part|leave-out] " +
        "[--out <FILE>] [--force] [--lang zh-CN|en]",
    )
    .argument("<FILE>", seal.file)
    .requiredOption("--standard <ID>", check.standard)
    .option("--stage <STAGE>", check.stage)
    .option("--sheet <NAME>", seal.sheet)
    .option("--private <CHOICE>", check.private)
    .option("--out <FILE>", seal.out)
    .option("--force", seal.force)
    .option("--lang <LANG>", seal.lang)
    .helpOption("-h, --help", strings.help.help)
    .action(async (file: string, flags: SealFlags) => {
      finish(await sealOne(file, flags, host, strings));
    });
}

async function sealOne(
  file: string,
  flags: SealFlags,
  host: CliHost,
  strings: CliStrings,
): Promise<ExitCode> {
  requireLanguage(flags);
  const stage = flags.stage === undefined ? null : choiceOf("--stage", flags.stage, stages);
  const pack = await chosenStandard(flags.standard, host, messagesIn[strings.language], strings);
  if (typeof pack === "number") {
    return pack;
  }
  const options = { pack, stage, switches: switchesOf(flags, pack), sheet: flags.sheet ?? null };
  const path = flags.out ?? beside(file, "sealed");
  const sealed = await sealFile(file, { ...options, language: strings.language }, host);
  const problem = isProblem(sealed)
    ? sealed
    : await writtenFile(
        { path, bytes: sealed.bytes, overwrite: flags.force === true, sources: [file] },
        host,
      );
  if (problem !== null) {
    host.writeError(`${strings.workbookProblem(file, problem)}\n`);
    return problemExitCode(problem);
  }
  if (!isProblem(sealed)) {
    host.write(`${strings.seal.sealed(path, sealed.record, sealed.replaced)}\n`);
  }
  return exitCodes.fine;
}
