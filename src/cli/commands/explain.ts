import type { Command } from "commander";
import { messagesIn, stages } from "../../core";
import type { CliHost } from "../cli-host";
import { exitCodes, type ExitCode } from "../exit-codes";
import { cellReference } from "../explain/cell-reference";
import { explainFile } from "../explain/explain-file";
import { explainJson } from "../explain/explain-json";
import { explainText } from "../explain/explain-text";
import type { ExplainedCell } from "../explain/explained-cell";
import { chosenStandard } from "../standards/chosen-standard";
import type { CliStrings } from "../strings";
import { choiceOf, UsageError } from "../usage-error";
import { addSwitches, switchesOf, type SwitchFlags } from "./switch-options";
import { addFormatAndLanguage, formatOf, requireLanguage, type OutputOptions } from "./output-options";

interface ExplainFlags extends OutputOptions, SwitchFlags {
  readonly standard: string;
  readonly stage?: string;
  readonly sheet?: string;
}

/** Adds `balance explain`: where a figure of a school sheet comes from, and what rests on it. */
export function addExplain(
  program: Command,
  host: CliHost,
  strings: CliStrings,
  finish: (code: ExitCode) => void,
): void {
  const { explain } = strings.help;
  const command = program
    .command("explain")
    .description(explain.explain)
    .usage(
      "<FILE> <CELL> [--sheet <NAME>] [--standard <ID>] [--stage primary|junior] " +
        "[--private take-part|leave-out] [--relax <ID>]... [--format text|json]",
    )
    .argument("<FILE>", explain.file)
    .argument("<CELL>", explain.cell)
    .option("--sheet <NAME>", explain.sheet)
    .option("--standard <ID>", explain.standard, "cn-2017")
    .option("--stage <STAGE>", explain.stage)
    .helpOption("-h, --help", strings.help.help);
  addFormatAndLanguage(addSwitches(command, strings.help.check), explain).action(
    async (file: string, cell: string, flags: ExplainFlags) => {
      finish(await explainOne(file, cell, flags, host, strings));
    },
  );
}

async function explainOne(
  file: string,
  given: string,
  flags: ExplainFlags,
  host: CliHost,
  strings: CliStrings,
): Promise<ExitCode> {
  requireLanguage(flags);
  const format = formatOf(flags);
  const stage = flags.stage === undefined ? null : choiceOf("--stage", flags.stage, stages);
  const cell = cellReference(given);
  if (cell === null) {
    throw new UsageError({ kind: "cell-not-understood", given });
  }
  const messages = messagesIn[strings.language];
  const pack = await chosenStandard(flags.standard, host, messages, strings);
  if (typeof pack === "number") {
    return pack;
  }
  const switches = switchesOf(flags, pack);
  const options = { pack, stage, switches, sheet: flags.sheet ?? null, cell };
  const explained = await explainFile(file, options, host);
  if (format === "json") {
    host.write(explainJson(explained, messages, strings));
  } else if (explained.problem === null) {
    host.write(explainText(explained, messages, strings));
  }
  if (explained.problem !== null) {
    host.writeError(`${strings.explain.problem(file, explained.problem)}\n`);
  }
  return exitCodeOf(explained);
}

/** A blank cell has its trail, but nothing can be judged from it. */
function exitCodeOf({ problem, trails }: ExplainedCell): ExitCode {
  if (problem?.kind === "unreadable") {
    return exitCodes.unreadable;
  }
  const [first] = trails[0]?.steps ?? [];
  const blank = first?.kind === "cell" && first.value === null;
  return problem !== null || blank ? exitCodes.attention : exitCodes.fine;
}
