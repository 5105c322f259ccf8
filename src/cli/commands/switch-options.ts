import type { Command } from "commander";
import type { RelaxationId, Switches, ThresholdPack } from "../../core";
import { choiceOf } from "../usage-error";

/** What the reader decided where the document leaves it open. */
export interface SwitchFlags {
  readonly relax?: readonly string[];
  readonly private?: string;
}

const privateChoices = ["take-part", "leave-out"] as const;

/** Adds `--relax`, which may be given several times, and `--private`. */
export function addSwitches(
  command: Command,
  texts: { readonly relax: string; readonly private: string },
): Command {
  return command
    .option("--relax <ID>", texts.relax, (id: string, before: readonly string[] = []) => [...before, id])
    .option("--private <CHOICE>", texts.private);
}

/** Reads them; refuses easings that nobody applies under the standard. */
export function switchesOf({ relax, private: given }: SwitchFlags, pack: ThresholdPack): Switches {
  const known = pack.relaxations.map(({ id }): RelaxationId => id);
  return {
    privateSchools: given === undefined ? "by-standard" : choiceOf("--private", given, privateChoices),
    smallTeachingPoints: "by-standard",
    relaxations: (relax ?? []).map((id) => choiceOf("--relax", id, known)),
  };
}
