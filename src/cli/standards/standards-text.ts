import { completenessOf, packHash, stages, type Messages, type ThresholdPack } from "../../core";
import type { CliStrings } from "../strings";

/** Enough of a fingerprint to tell two standards apart by eye. */
const hashDigits = 16;

/** Lists standards for a person: what each is, where it was read, and how much of it is known. */
export function standardsText(
  packs: readonly ThresholdPack[],
  messages: Messages,
  strings: CliStrings,
): string {
  return `${packs.map((pack) => standardText(pack, messages, strings)).join("\n\n")}\n`;
}

function standardText(pack: ThresholdPack, messages: Messages, strings: CliStrings): string {
  const { id, title, scope, citation, balance } = pack;
  const { standards, language } = strings;
  const lines = [
    standards.document(citation.documentNumber, citation.locator),
    standards.source(citation.address),
    standards.transcription[citation.transcription],
    completeness(pack, messages, strings),
    ...(balance === null
      ? []
      : [standards.balance(balance.rule, balance.indicators.length, balance.ceiling)]),
    scope[language],
    standards.hash(packHash(pack).slice(0, hashDigits)),
  ];
  return [`${id}  ${title[language]}`, ...lines.map((line) => `  ${line}`)].join("\n");
}

function completeness(pack: ThresholdPack, messages: Messages, { standards }: CliStrings): string {
  const known = stages.flatMap((stage) => {
    const { known: count, limits } = completenessOf(pack, stage);
    return limits === 0 ? [] : [standards.known(messages.stages[stage], count, limits)];
  });
  return known.length === 0 ? standards.noLimits : standards.limits(known);
}
