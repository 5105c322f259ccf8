import { describeAnswersProblem, readAnswers, type Answer, type Messages } from "../../core";
import { PathError } from "../../workbook/file";
import type { CliHost } from "../cli-host";
import type { CliStrings } from "../strings";

/** What a file of answers holds. */
export interface AnswersFile {
  readonly answers: readonly Answer[];
  /** Why it cannot be used, in a sentence; `null` when it can. */
  readonly problem: string | null;
}

/** Reads a file of answers; without a path there are none. */
export async function readAnswersFile(
  path: string | undefined,
  host: CliHost,
  messages: Messages,
  strings: CliStrings,
): Promise<AnswersFile> {
  if (path === undefined) {
    return { answers: [], problem: null };
  }
  try {
    const { answers, problem } = readAnswers(await host.readText(path));
    const why = problem === null ? null : describeAnswersProblem(messages, problem);
    return { answers, problem: why === null ? null : strings.check.answersUnusable(path, why) };
  } catch (error) {
    if (error instanceof PathError) {
      return { answers: [], problem: strings.fileProblem(path, { kind: "unreadable", error }) };
    }
    throw error;
  }
}
