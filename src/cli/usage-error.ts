import type { CommanderError } from "commander";

/** What is wrong with a command line. */
export type UsageProblem =
  | { readonly kind: "command-unknown"; readonly given: string }
  | { readonly kind: "option-unknown"; readonly given: string }
  | { readonly kind: "option-without-value"; readonly given: string }
  | { readonly kind: "option-missing"; readonly given: string }
  | { readonly kind: "argument-missing"; readonly given: string }
  | { readonly kind: "argument-not-expected" }
  | { readonly kind: "not-understood"; readonly given: string }
  | { readonly kind: "cell-not-understood"; readonly given: string }
  /** Two options that cannot be given together. */
  | { readonly kind: "options-apart"; readonly given: string; readonly other: string }
  /** An option that means nothing without another. */
  | { readonly kind: "option-alone"; readonly given: string; readonly needs: string }
  | { readonly kind: "template-type"; readonly given: string }
  | { readonly kind: "form-type"; readonly given: string }
  | {
      readonly kind: "choice-unknown";
      readonly option: string;
      readonly given: string;
      readonly choices: readonly string[];
    };

/** Thrown when a command line cannot be carried out as written. Nothing has been read. */
export class UsageError extends Error {
  constructor(readonly problem: UsageProblem) {
    super(problem.kind);
    this.name = "UsageError";
  }
}

/** Returns the choice an option names. */
export function choiceOf<T extends string>(option: string, given: string, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === given);
  if (choice === undefined) {
    throw new UsageError({ kind: "choice-unknown", option, given, choices });
  }
  return choice;
}

/** Says in our terms what commander refused; it quotes the word in question. */
export function commanderProblem({ code, message }: CommanderError): UsageProblem {
  const given = /'([^']*)'/.exec(message)?.[1] ?? "";
  switch (code) {
    case "commander.unknownCommand":
      return { kind: "command-unknown", given };
    case "commander.unknownOption":
      return { kind: "option-unknown", given };
    case "commander.optionMissingArgument":
      return { kind: "option-without-value", given };
    case "commander.missingMandatoryOptionValue":
      return { kind: "option-missing", given };
    case "commander.missingArgument":
      return { kind: "argument-missing", given };
    case "commander.excessArguments":
      return { kind: "argument-not-expected" };
    default:
      return { kind: "not-understood", given: message };
  }
}
