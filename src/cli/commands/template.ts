import type { Command } from "commander";
import { messagesIn, stages, templateForms, templatePatch } from "../../core";
import { patchedWorkbook } from "../../workbook/file";
import type { CliHost } from "../cli-host";
import { exitCodes, type ExitCode } from "../exit-codes";
import { problemExitCode } from "../files/problem-exit-code";
import { writtenFile } from "../files/written-file";
import { chosenStandard } from "../standards/chosen-standard";
import type { CliStrings } from "../strings";
import { choiceOf, UsageError } from "../usage-error";
import { requireLanguage, type OutputOptions } from "./output-options";

interface TemplateFlags extends Pick<OutputOptions, "lang"> {
  readonly standard: string;
  readonly form: string;
  readonly stage: string;
  readonly force?: boolean;
}

/** Adds `balance template`: writes an empty form for a standard. */
export function addTemplate(
  program: Command,
  host: CliHost,
  strings: CliStrings,
  finish: (code: ExitCode) => void,
): void {
  const { template, check, seal } = strings.help;
  program
    .command("template")
    .description(template.template)
    .usage(
      "<FILE.xlsx> --standard <ID> --form school|county --stage primary|junior [--force] [--lang zh-CN|en]",
    )
    .argument("<FILE.xlsx>", template.file)
    .requiredOption("--standard <ID>", check.standard)
    .requiredOption("--form <FORM>", template.form)
    .requiredOption("--stage <STAGE>", template.stage)
    .option("--force", seal.force)
    .option("--lang <LANG>", template.lang)
    .helpOption("-h, --help", strings.help.help)
    .action(async (file: string, flags: TemplateFlags) => {
      finish(await writeTemplate(file, flags, host, strings));
    });
}

async function writeTemplate(
  path: string,
  flags: TemplateFlags,
  host: CliHost,
  strings: CliStrings,
): Promise<ExitCode> {
  requireLanguage(flags);
  const form = choiceOf("--form", flags.form, templateForms);
  const stage = choiceOf("--stage", flags.stage, stages);
  if (!/\.xlsx$/i.test(path)) {
    throw new UsageError({ kind: "form-type", given: path });
  }
  const { language } = strings;
  const pack = await chosenStandard(flags.standard, host, messagesIn[language], strings);
  if (typeof pack === "number") {
    return pack;
  }
  const bytes = patchedWorkbook(templatePatch(form, { pack, stage, language }));
  const problem = await writtenFile({ path, bytes, overwrite: flags.force === true, sources: [] }, host);
  if (problem !== null) {
    host.writeError(`${strings.workbookProblem(path, problem)}\n`);
    return problemExitCode(problem);
  }
  host.write(`${strings.template.written(path, form, messagesIn[language].stages[stage])}\n`);
  return exitCodes.fine;
}
