import type { Issue } from "../issue";
import type { Answer, AnswerKey } from "./answer";
import { answerKey } from "./answer-key";
import type { CodeOfIssue } from "./school-codes";

/** An issue and what was said about it. */
export interface AnsweredIssue {
  readonly issue: Issue;
  /** What answers it as it stands; `null` for an open query, and for everything that is no query. */
  readonly answer: Answer | null;
  /** What answered it before its figures changed; never both. */
  readonly outdated: Answer | null;
}

/**
 * Puts answers to the queries they were given to.
 *
 * @remarks Only queries can be answered: an error must be put right. A text of spaces is no answer. Schools are
 * the same when their codes are, and where either has none when their names are. An answer given to other figures
 * is handed back as outdated and answers nothing. Where several answers fit, the last one counts.
 *
 * @returns One entry an issue, in the order given.
 */
export function applyAnswers(
  issues: readonly Issue[],
  answers: readonly Answer[],
  codeOf: CodeOfIssue = () => null,
): readonly AnsweredIssue[] {
  const given = byQuestion(answers.filter(({ text }) => text.trim() !== ""));
  const candidates = issues.map((issue) => (given.size === 0 ? [] : candidatesFor(issue, given, codeOf)));
  const fitting = issues.map((issue, index) => {
    const { params } = answerKey(issue);
    return candidates[index]!.filter((answer) => answer.params === params).at(-1);
  });
  const used = new Set(fitting);
  return issues.map((issue, index) => {
    const answer = fitting[index] ?? null;
    const others = answer === null ? candidates[index]!.filter((each) => !used.has(each)) : [];
    return { issue, answer, outdated: others.at(-1) ?? null };
  });
}

type ByQuestion = ReadonlyMap<string, readonly Answer[]>;

/** Every answer under the name of its school, and under its code where it has one. */
function byQuestion(answers: readonly Answer[]): ByQuestion {
  const found = new Map<string, Answer[]>();
  for (const answer of answers) {
    for (const key of keysOf(answer)) {
      const others = found.get(key);
      if (others === undefined) {
        found.set(key, [answer]);
      } else {
        others.push(answer);
      }
    }
  }
  return found;
}

/** The answers that were given to the question, whatever the figures were. */
function candidatesFor(issue: Issue, given: ByQuestion, codeOf: CodeOfIssue): readonly Answer[] {
  if (issue.severity !== "query") {
    return [];
  }
  const key = answerKey(issue, codeOf(issue));
  const found = keysOf(key).flatMap((each) => given.get(each) ?? []);
  return [...new Set(found)].filter(({ school }) => isSameSchool(school, key.school));
}

/** What is asked about which school, without the figures. */
function keysOf({ code, field, school }: AnswerKey): readonly string[] {
  const byName = JSON.stringify([code, field, "name", school?.name ?? null]);
  const schoolCode = school?.code ?? null;
  return schoolCode === null ? [byName] : [byName, JSON.stringify([code, field, "code", schoolCode])];
}

function isSameSchool(a: AnswerKey["school"], b: AnswerKey["school"]): boolean {
  if (a === null || b === null) {
    return a === b;
  }
  return a.code !== null && b.code !== null ? a.code === b.code : a.name === b.name;
}
