import {
  aspectOf,
  describeReason,
  describeSealFinding,
  formatCell,
  type Messages,
  type SealFinding,
} from "../../core";
import { standardOutput } from "../check/standard-output";
import type { CliStrings } from "../strings";
import { version } from "../version";
import { verifyExitCode, type VerifiedFile } from "./verify-file";

const states = { 0: "as-sealed", 1: "figures-changed", 4: "tampered" } as const;

/** Writes what has become of a sealed workbook for programs. Codes are permanent; messages may be reworded. */
export function verifyJson(verified: VerifiedFile, messages: Messages, { language }: CliStrings): string {
  const { file, record, tampering, changes } = verified;
  const output = {
    tool: { name: "balance", version },
    language,
    file,
    state: states[verifyExitCode(verified) as keyof typeof states],
    seal: {
      ...{ sheet: record.sheet, stage: record.stage, sealedAt: record.sealedAt, version: record.version },
      ...{ digest: record.digest, packHash: record.packHash },
    },
    standard: standardOutput(record.pack, language),
    tampering: tampering.map((finding) => findingOutput(finding, messages)),
    changes: changes.map((finding) => findingOutput(finding, messages)),
    verdict: verdictOutput(verified, messages),
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}

function findingOutput(finding: SealFinding, messages: Messages) {
  const message = describeSealFinding(messages, finding);
  if (!("at" in finding)) {
    return { ...finding, message };
  }
  const { at, ...rest } = finding;
  return { ...rest, sheet: at.sheet, cell: formatCell(at), message };
}

function verdictOutput({ report, record: { pack } }: VerifiedFile, messages: Messages) {
  if (report?.assessment == null) {
    return null;
  }
  const { verdict } = report.assessment;
  return {
    ...verdict,
    message: messages.verdict(verdict.outcome, report.stage, pack.citation.documentNumber, aspectOf(pack)),
    reasons: verdict.reasons.map((reason) => ({ ...reason, message: describeReason(messages, reason) })),
  };
}
