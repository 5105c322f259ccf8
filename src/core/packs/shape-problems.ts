import type { BaseIssue } from "valibot";
import type { PackNumberRule, PackProblem, PackValueKind } from "./pack-problem";

type ShapeIssue = BaseIssue<unknown>;

/** Enough to mend a pack by; a file that is no pack at all would give thousands. */
const most = 100;

/** Says what the validator found in our own terms. */
export function shapeProblems(issues: readonly ShapeIssue[]): PackProblem[] {
  return issues
    .flatMap((issue) => deepest(issue))
    .slice(0, most)
    .map(problemOf);
}

/** Of a choice between kinds, the one that was plainly meant has its problems further in. */
function deepest(issue: ShapeIssue): readonly ShapeIssue[] {
  const within = (issue.issues ?? []).filter(({ path, kind }) => path !== undefined || kind === "validation");
  if (within.length === 0) {
    return [issue];
  }
  return within.map((each) => {
    const path = [...(issue.path ?? []), ...(each.path ?? [])];
    return path.length === 0 ? each : ({ ...each, path } as ShapeIssue);
  });
}

function problemOf(issue: ShapeIssue): PackProblem {
  const path = pathOf(issue);
  const last = lastKey(issue);
  if (issue.type === "strict_object" && issue.expected === "never") {
    return { code: "member-unknown", path, params: { member: last } };
  }
  if (issue.type === "strict_object" && issue.received === "undefined" && (issue.path ?? []).length > 0) {
    return { code: "member-missing", path, params: { member: last } };
  }
  return issue.kind === "validation" ? invalid(issue, path) : wrongKind(issue, path);
}

function invalid(issue: ShapeIssue, path: string): PackProblem {
  switch (issue.type) {
    case "regex":
      return { code: "id-malformed", path, params: { found: shown(issue.input) } };
    case "non_empty":
      return { code: "text-empty", path, params: {} };
    case "min_length":
      return { code: "list-empty", path, params: {} };
    default: {
      const rule = issue.message as PackNumberRule;
      return { code: "number-out-of-range", path, params: { found: shown(issue.input), rule } };
    }
  }
}

const kinds: Readonly<Record<string, PackValueKind>> = {
  strict_object: "object",
  array: "list",
  string: "text",
  number: "number",
  boolean: "true-or-false",
  union: "limit",
};

function wrongKind(issue: ShapeIssue, path: string): PackProblem {
  const found = shown(issue.input);
  if (issue.type === "picklist") {
    const allowed = (issue as { readonly requirement?: readonly string[] }).requirement ?? choicesIn(issue);
    return { code: "choice-unknown", path, params: { found, allowed } };
  }
  return { code: "kind-wrong", path, params: { expected: kinds[issue.type] ?? "object", found } };
}

/** The validator lists them as `"a" | "b"`. */
function choicesIn({ expected }: ShapeIssue): readonly string[] {
  return [...(expected ?? "").matchAll(/"([^"]*)"/g)].map((match) => match[1]!);
}

/** Writes a place as `limits[2].cases.primary`. */
function pathOf(issue: ShapeIssue): string {
  return keysOf(issue).reduce<string>((before, key) => {
    if (typeof key === "number") {
      return `${before}[${key}]`;
    }
    return before === "" ? String(key) : `${before}.${String(key)}`;
  }, "");
}

function lastKey(issue: ShapeIssue): string {
  return String(keysOf(issue).at(-1) ?? "");
}

function keysOf({ path }: ShapeIssue): readonly unknown[] {
  return (path ?? []).map(({ key }) => key);
}

/** Text and numbers as written; of anything larger, only what it is. */
function shown(value: unknown): string {
  if (typeof value === "object" && value !== null) {
    return Array.isArray(value) ? "[…]" : "{…}";
  }
  const text = String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
