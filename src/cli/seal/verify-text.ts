import { aspectOf, describeReason, describeSealFinding, type Messages } from "../../core";
import type { CliStrings } from "../strings";
import type { VerifiedFile } from "./verify-file";

/** Says what has become of a sealed workbook: tampering first, then changed figures, then what they amount to now. */
export function verifyText(
  { file, record, tampering, changes, report }: VerifiedFile,
  messages: Messages,
  { seal }: CliStrings,
): string {
  const described = (findings: VerifiedFile["changes"]) =>
    findings.map((finding) => `  ${describeSealFinding(messages, finding)}`);
  const { sheet, sealedAt, version, pack } = record;
  const sections = [
    [seal.heading(file, sheet, sealedAt, version, pack.citation.documentNumber)],
    tampering.length === 0 ? [] : [seal.tampering(tampering.length), ...described(tampering)],
    changes.length === 0 ? [] : [seal.changes(changes.length), ...described(changes)],
    tampering.length + changes.length === 0 ? [seal.asSealed] : [],
    report === null ? [] : verdictNow(report, record, messages, seal.verdictNow),
  ];
  const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${text.join("\n\n")}\n`;
}

function verdictNow(
  { assessment, stage }: NonNullable<VerifiedFile["report"]>,
  { pack }: VerifiedFile["record"],
  messages: Messages,
  title: string,
): readonly string[] {
  if (assessment === null) {
    return [];
  }
  const { verdict } = assessment;
  const { documentNumber } = pack.citation;
  return [
    `${title}${messages.verdict(verdict.outcome, stage, documentNumber, aspectOf(pack))}`,
    ...verdict.reasons.map((reason) => `  · ${describeReason(messages, reason)}`),
  ];
}
