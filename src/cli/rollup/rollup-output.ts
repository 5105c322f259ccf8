import { describeRollupFinding, workbookMessagesIn, type RollupFinding } from "../../core";
import { exitCodes, type ExitCode } from "../exit-codes";
import type { CliStrings } from "../strings";
import { version } from "../version";
import type { RolledUp } from "./rollup-files";

/** Says what became of a county that was put together, for a person. */
export function rollupText(out: string, { handedIn, findings }: RolledUp, strings: CliStrings): string {
  const { rollup } = strings;
  const messages = workbookMessagesIn[strings.language];
  const lines = findings.map((finding) => {
    const place = "file" in finding ? rollup.inFile(finding.file) : "";
    return `  ${messages.rollup.kinds[finding.kind]} · ${place}${describeRollupFinding(messages, finding)}`;
  });
  return [
    rollup.written(out, handedIn.schools.length, handedIn.sources.length),
    ...(lines.length === 0 ? [rollup.nothingFound] : [rollup.findings(lines.length), ...lines]),
    "",
  ].join("\n");
}

/** The same for programs. */
export function rollupJson(
  out: string,
  { pack, stage, handedIn, findings }: RolledUp,
  { language }: CliStrings,
): string {
  const messages = workbookMessagesIn[language];
  const output = {
    ...{ tool: { name: "balance", version }, language, out, standard: pack.id, stage },
    files: handedIn.sources.map(({ file, digest, seal }) => ({ file, digest, seal })),
    schools: handedIn.schools.map(({ name, code, source }) => ({ name, code, file: source.file })),
    findings: findings.map((finding) => ({
      ...finding,
      message: describeRollupFinding(messages, finding),
    })),
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}

export function rollupExitCode(findings: readonly RollupFinding[]): ExitCode {
  const kinds = new Set(findings.map(({ kind }) => kind));
  if (kinds.has("seal-tampered")) {
    return exitCodes.tampered;
  }
  if (kinds.has("file-unread")) {
    return exitCodes.unreadable;
  }
  return kinds.size > 0 ? exitCodes.attention : exitCodes.fine;
}
