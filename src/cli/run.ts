import { Command, CommanderError } from "commander";
import type { Language } from "../core";
import type { CliHost } from "./cli-host";
import { addCheck } from "./commands/check";
import { addExplain } from "./commands/explain";
import { addIndices } from "./commands/indices";
import { addRollup } from "./commands/rollup";
import { addSeal } from "./commands/seal";
import { addShare } from "./commands/share";
import { addStandards } from "./commands/standards";
import { addTemplate } from "./commands/template";
import { addUnseal } from "./commands/unseal";
import { addVerify } from "./commands/verify";
import { exitCodes, type ExitCode } from "./exit-codes";
import { stringsIn, type CliStrings } from "./strings";
import { commanderProblem, UsageError } from "./usage-error";
import { version } from "./version";

/**
 * Carries out one command line.
 *
 * @param argv - The words after `balance`.
 * @returns The exit code. What went wrong has been said in sentences on the host's error channel.
 */
export async function run(argv: readonly string[], host: CliHost): Promise<ExitCode> {
  const strings = stringsIn[languageOf(argv)];
  let exitCode: ExitCode = exitCodes.fine;
  const program = balance(host, strings, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return exitCode;
  } catch (error) {
    return explain(error, host, strings);
  }
}

/** Looked for before anything else is parsed, so that all that may be wrong can be said in it. */
function languageOf(argv: readonly string[]): Language {
  const given = argv.flatMap((word, index) => {
    const [option, value] = word.split("=", 2);
    return option === "--lang" ? [value ?? argv[index + 1]] : [];
  });
  return given.at(-1) === "en" ? "en" : "zh-CN";
}

function balance(host: CliHost, strings: CliStrings, finish: (code: ExitCode) => void): Command {
  const { help } = strings;
  const program = new Command("balance")
    .description(help.balance)
    .usage("check|explain|indices <FILE...> …")
    .version(version, "-V, --version", help.version)
    .helpOption("-h, --help", help.help)
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ styleTitle: (title) => help.titles[title] ?? title, showGlobalOptions: false })
    .configureOutput({
      writeOut: (text) => host.write(text),
      writeErr: (text) => host.writeError(text),
      // said by explain, in the reader's language
      outputError: () => undefined,
    })
    .addHelpText("after", `\n${help.exitCodes}`);
  addCheck(program, host, strings, finish);
  addExplain(program, host, strings, finish);
  addIndices(program, host, strings, finish);
  addStandards(program, host, strings, finish);
  addTemplate(program, host, strings, finish);
  addRollup(program, host, strings, finish);
  addSeal(program, host, strings, finish);
  addShare(program, host, strings, finish);
  addUnseal(program, host, strings, finish);
  addVerify(program, host, strings, finish);
  return program;
}

function explain(error: unknown, host: CliHost, strings: CliStrings): ExitCode {
  if (error instanceof CommanderError && error.exitCode === 0) {
    return exitCodes.fine;
  }
  if (error instanceof CommanderError && error.code === "commander.help") {
    return exitCodes.usage;
  }
  if (error instanceof CommanderError || error instanceof UsageError) {
    const problem = error instanceof UsageError ? error.problem : commanderProblem(error);
    host.writeError(`${strings.usage(problem)}\n`);
    return exitCodes.usage;
  }
  host.writeError(`${strings.unexpected(error instanceof Error ? error.message : String(error))}\n`);
  return exitCodes.unreadable;
}
