import {
  completenessOf,
  describePackProblem,
  packHash,
  type Language,
  type Messages,
  type ThresholdPack,
} from "../../core";
import { standardOutput } from "../check/standard-output";
import type { CliStrings } from "../strings";
import { version } from "../version";
import type { StandardFile } from "./standard-file";

/** Writes the standards there are for programs. */
export function standardsJson(packs: readonly ThresholdPack[], { language }: CliStrings): string {
  return json({ language, standards: packs.map((pack) => summaryOf(pack, language)) });
}

/** Writes what a file with a standard holds, or what is wrong with it, for programs. */
export function standardFileJson(
  { file, pack, problems }: StandardFile,
  messages: Messages,
  { language }: CliStrings,
): string {
  return json({
    language,
    file,
    standard: pack === null ? null : summaryOf(pack, language),
    problems: problems.map((problem) => ({
      code: problem.code,
      path: problem.path,
      cell: problem.cell ?? null,
      message: describePackProblem(messages, problem),
    })),
  });
}

function summaryOf(pack: ThresholdPack, language: Language) {
  const { balance, schoolRule } = pack;
  return {
    ...standardOutput(pack, language),
    otherAddresses: pack.citation.otherAddresses,
    scope: pack.scope[language],
    completeness: { primary: completenessOf(pack, "primary"), junior: completenessOf(pack, "junior") },
    schoolRule,
    balance,
    hash: packHash(pack),
  };
}

function json(output: object): string {
  return `${JSON.stringify({ tool: { name: "balance", version }, ...output }, null, 2)}\n`;
}
