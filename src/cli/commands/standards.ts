import type { Command } from "commander";
import { blankPack, findPack, messagesIn, packs, type ThresholdPack } from "../../core";
import { PathError } from "../../workbook/file";
import type { CliHost } from "../cli-host";
import { exitCodes, type ExitCode } from "../exit-codes";
import { exitCodeOf, standardProblems } from "../standards/chosen-standard";
import { readStandardFile } from "../standards/standard-file";
import { standardFileJson, standardsJson } from "../standards/standards-json";
import { standardsText } from "../standards/standards-text";
import { templateFile } from "../standards/template-file";
import type { CliStrings } from "../strings";
import { UsageError } from "../usage-error";
import { addFormatAndLanguage, formatOf, requireLanguage, type OutputOptions } from "./output-options";

interface StandardsFlags extends OutputOptions {
  readonly template?: string;
  readonly from?: string;
  readonly force?: boolean;
  readonly read?: string;
}

/** Adds `balance standards`: lists the standards, writes a template of one, and reads one that somebody wrote. */
export function addStandards(
  program: Command,
  host: CliHost,
  strings: CliStrings,
  finish: (code: ExitCode) => void,
): void {
  const { standards } = strings.help;
  const command = program
    .command("standards")
    .description(standards.standards)
    .usage("[--template <FILE> [--from <ID>] [--force] | --read <FILE>] [--format text|json]")
    .option("--template <FILE>", standards.template)
    .option("--from <ID>", standards.from)
    .option("--force", standards.force)
    .option("--read <FILE>", standards.read)
    .helpOption("-h, --help", strings.help.help);
  addFormatAndLanguage(command, standards).action(async (flags: StandardsFlags) => {
    finish(await carryOut(flags, host, strings));
  });
}

async function carryOut(flags: StandardsFlags, host: CliHost, strings: CliStrings): Promise<ExitCode> {
  requireLanguage(flags);
  requireOrder(flags);
  if (flags.template !== undefined) {
    return writeTemplate(flags.template, flags, host, strings);
  }
  if (flags.read !== undefined) {
    return readStandard(flags.read, flags, host, strings);
  }
  const messages = messagesIn[strings.language];
  host.write(
    formatOf(flags) === "json" ? standardsJson(packs, strings) : standardsText(packs, messages, strings),
  );
  return exitCodes.fine;
}

/** Refuses options that mean nothing beside each other. */
function requireOrder({ template, from, force, read }: StandardsFlags): void {
  if (template !== undefined && read !== undefined) {
    throw new UsageError({ kind: "options-apart", given: "--template", other: "--read" });
  }
  if (template === undefined && (from !== undefined || force === true)) {
    throw new UsageError({
      kind: "option-alone",
      given: from === undefined ? "--force" : "--from",
      needs: "--template",
    });
  }
}

async function writeTemplate(
  path: string,
  { from, force = false }: StandardsFlags,
  host: CliHost,
  strings: CliStrings,
): Promise<ExitCode> {
  const pack = from === undefined ? blankPack : packNamed(from);
  if (!/\.(?:xlsx|json)$/i.test(path)) {
    throw new UsageError({ kind: "template-type", given: path });
  }
  try {
    await host.save(path, templateFile(path, pack), force);
  } catch (error) {
    if (error instanceof PathError) {
      host.writeError(`${strings.fileProblem(path, { kind: "unreadable", error })}\n`);
      return exitCodes.unreadable;
    }
    throw error;
  }
  host.write(`${strings.standards.written(path)}\n`);
  return exitCodes.fine;
}

function packNamed(id: string): ThresholdPack {
  const pack = findPack(id);
  if (pack === undefined) {
    const choices = packs.map((each) => each.id);
    throw new UsageError({ kind: "choice-unknown", option: "--from", given: id, choices });
  }
  return pack;
}

async function readStandard(
  path: string,
  flags: StandardsFlags,
  host: CliHost,
  strings: CliStrings,
): Promise<ExitCode> {
  const format = formatOf(flags);
  const messages = messagesIn[strings.language];
  const read = await readStandardFile(path, host);
  if (format === "json") {
    host.write(standardFileJson(read, messages, strings));
  } else if (read.pack !== null) {
    host.write(standardsText([read.pack], messages, strings));
  } else if (read.unreadable === null) {
    host.write(
      `${[strings.standards.faulty(path, read.problems.length), ...standardProblems(read, messages, strings)].join("\n")}\n`,
    );
  }
  if (read.unreadable !== null) {
    host.writeError(`${standardProblems(read, messages, strings).join("\n")}\n`);
  }
  return exitCodeOf(read);
}
