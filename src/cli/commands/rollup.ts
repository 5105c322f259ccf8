import { basename } from "node:path";
import type { Command } from "commander";
import { asTheStandardSays, messagesIn, stages } from "../../core";
import { patchedWorkbook } from "../../workbook/file";
import type { CliHost } from "../cli-host";
import { exitCodes, type ExitCode } from "../exit-codes";
import { problemExitCode } from "../files/problem-exit-code";
import { isProblem, orProblem, type WorkbookProblem } from "../files/workbook-problem";
import { writtenFile } from "../files/written-file";
import { readExpected, rollupFiles, type RolledUp } from "../rollup/rollup-files";
import { rollupExitCode, rollupJson, rollupText } from "../rollup/rollup-output";
import { sealedWorkbook } from "../seal/seal-file";
import { chosenStandard } from "../standards/chosen-standard";
import type { CliStrings } from "../strings";
import { choiceOf, UsageError } from "../usage-error";
import { addFormatAndLanguage, formatOf, requireLanguage, type OutputOptions } from "./output-options";

interface RollupFlags extends OutputOptions {
  readonly out: string;
  readonly expect?: string;
  readonly standard?: string;
  readonly stage?: string;
  readonly seal?: boolean;
  readonly force?: boolean;
}

/** Adds `balance rollup`: puts the workbooks of many schools together as a county. */
export function addRollup(
  program: Command,
  host: CliHost,
  strings: CliStrings,
  finish: (code: ExitCode) => void,
): void {
  const { rollup, check, seal } = strings.help;
  const command = program
    .command("rollup")
    .description(rollup.rollup)
    .usage(
      "<FILE...> --out <FILE.xlsx> [--expect <LIST>] [--standard <ID>] [--stage primary|junior] [--seal] " +
        "[--force] [--format text|json]",
    )
    .argument("<FILE...>", rollup.files)
    .requiredOption("--out <FILE.xlsx>", rollup.out)
    .option("--expect <LIST>", rollup.expect)
    .option("--standard <ID>", rollup.standard)
    .option("--stage <STAGE>", rollup.stage)
    .option("--seal", rollup.seal)
    .option("--force", seal.force)
    .helpOption("-h, --help", strings.help.help);
  addFormatAndLanguage(command, check).action(async (files: string[], flags: RollupFlags) => {
    finish(await rollUp(files, flags, host, strings));
  });
}

async function rollUp(
  files: readonly string[],
  flags: RollupFlags,
  host: CliHost,
  strings: CliStrings,
): Promise<ExitCode> {
  requireLanguage(flags);
  const write = formatOf(flags) === "json" ? rollupJson : rollupText;
  const stage = flags.stage === undefined ? null : choiceOf("--stage", flags.stage, stages);
  const { out, standard } = flags;
  if (!/\.xlsx$/i.test(out)) {
    throw new UsageError({ kind: "form-type", given: out });
  }
  const messages = messagesIn[strings.language];
  const pack = standard === undefined ? null : await chosenStandard(standard, host, messages, strings);
  if (typeof pack === "number") {
    return pack;
  }
  const expected = flags.expect === undefined ? null : await readExpected(flags.expect, host);
  if (expected !== null && "kind" in expected) {
    return failed(flags.expect!, expected, host, strings);
  }
  const rolled = await rollupFiles(files, { out, pack, stage, expected }, host, strings);
  if (rolled === null) {
    throw new UsageError({ kind: "option-missing", given: "--standard <ID>" });
  }
  const bytes = await countyBytes(rolled, flags, host, strings);
  const problem = isProblem(bytes)
    ? bytes
    : await writtenFile({ path: out, bytes, overwrite: flags.force === true, sources: files }, host);
  if (problem !== null) {
    return failed(out, problem, host, strings);
  }
  host.write(write(out, rolled, strings));
  return rollupExitCode(rolled.findings);
}

async function countyBytes(
  { patch, pack, stage }: RolledUp,
  { out, seal }: RollupFlags,
  host: CliHost,
  { language }: CliStrings,
): Promise<Uint8Array | WorkbookProblem> {
  const bytes = patchedWorkbook(patch);
  if (seal !== true) {
    return bytes;
  }
  const options = { pack, stage, switches: asTheStandardSays, sheet: patch.sheets[0]!.name, language };
  const sealed = await orProblem(() => sealedWorkbook(host.hold(bytes, basename(out)), options));
  return isProblem(sealed) ? sealed : sealed.bytes;
}

function failed(file: string, problem: WorkbookProblem, host: CliHost, strings: CliStrings): ExitCode {
  host.writeError(`${strings.workbookProblem(file, problem)}\n`);
  return problem.kind === "unreadable" ? exitCodes.unreadable : problemExitCode(problem);
}
