import type { FieldId } from "../field-id";
import type { IssueCode } from "../issue";
import type { Answer, AnsweredSchool } from "./answer";

/** How kept answers say what they are. */
export const answersFormat = "balance-answers";
export const answersVersion = 1;

/** What a member of kept answers should hold. */
export type ExpectedMember = "text" | "text-or-null" | "date" | "list" | "object" | "issue-code";

/** Why kept answers cannot be read. `path` names the member, such as `answers[2].text`. */
export type AnswersProblem =
  | { readonly kind: "not-json" }
  | { readonly kind: "not-answers"; readonly format: string }
  | { readonly kind: "version-unknown"; readonly version: string; readonly known: number }
  | { readonly kind: "member-invalid"; readonly path: string; readonly expected: ExpectedMember };

/** What was read; `problem` is `null` exactly when all of it could be. */
export interface AnswersReading {
  readonly answers: readonly Answer[];
  readonly problem: AnswersProblem | null;
}

/** Writes answers for keeping, with the workbook or beside it. */
export function writeAnswers(answers: readonly Answer[]): string {
  return `${JSON.stringify({ format: answersFormat, version: answersVersion, answers }, null, 2)}\n`;
}

/**
 * Reads kept answers.
 *
 * @remarks Members it does not know are passed over. One answer that cannot be read spoils all of them: a query
 * must not seem open because its answer was mistyped.
 */
export function readAnswers(text: string): AnswersReading {
  const kept = parsed(text);
  const problem = kept === undefined ? ({ kind: "not-json" } as const) : envelopeProblem(kept);
  if (problem !== null) {
    return { answers: [], problem };
  }
  const { answers } = kept as { readonly answers: readonly unknown[] };
  const invalid = answers.map(answerProblem).find((each) => each !== null) ?? null;
  return invalid === null
    ? { answers: answers.map((answer) => asAnswer(answer as Answer)), problem: null }
    : { answers: [], problem: invalid };
}

/** `undefined` when the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    return undefined;
  }
}

function envelopeProblem(kept: unknown): AnswersProblem | null {
  if (!isRecord(kept) || kept["format"] !== answersFormat) {
    return { kind: "not-answers", format: answersFormat };
  }
  const { version } = kept;
  if (version !== answersVersion) {
    return { kind: "version-unknown", version: JSON.stringify(version) ?? "?", known: answersVersion };
  }
  return Array.isArray(kept["answers"]) ? null : invalid("answers", "list");
}

function answerProblem(answer: unknown, index: number): AnswersProblem | null {
  const path = `answers[${index}]`;
  if (!isRecord(answer)) {
    return invalid(path, "object");
  }
  const { code, school, field, params, text, by, on } = answer;
  const checks: readonly (readonly [boolean, string, ExpectedMember])[] = [
    [typeof code === "string" && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code), "code", "issue-code"],
    [school === null || isRecord(school), "school", "object"],
    [!isRecord(school) || isText(school["name"]), "school.name", "text"],
    [!isRecord(school) || isTextOrNull(school["code"]), "school.code", "text-or-null"],
    [isTextOrNull(field), "field", "text-or-null"],
    [isText(params), "params", "text"],
    [isText(text), "text", "text"],
    [by === undefined || isText(by), "by", "text"],
    [on === undefined || (typeof on === "string" && isDate(on)), "on", "date"],
  ];
  const [, member, expected] = checks.find(([fits]) => !fits) ?? [];
  return member === undefined || expected === undefined ? null : invalid(`${path}.${member}`, expected);
}

function asAnswer({ code, school, field, params, text, by, on }: Answer): Answer {
  return {
    code: code as IssueCode,
    school: school === null ? null : asSchool(school),
    field: field as FieldId | null,
    params,
    text,
    ...(by === undefined ? {} : { by }),
    ...(on === undefined ? {} : { on }),
  };
}

function asSchool({ name, code }: AnsweredSchool): AnsweredSchool {
  return { name, code };
}

function invalid(path: string, expected: ExpectedMember): AnswersProblem {
  return { kind: "member-invalid", path, expected };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === "string";
}

/** A day that exists, such as 2025-09-30. */
function isDate(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) {
    return false;
  }
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}
