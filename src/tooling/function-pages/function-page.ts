import type { Language } from "../../core";
import type { FunctionEntry, FunctionParameter } from "../../functions/function-entry";
import type { FunctionExample, FunctionPage, Peer, Policy } from "../../functions/pages/function-page";
import { columnLetters } from "./column-letters";
import { evaluateFormula } from "./evaluate-formula";
import { markdownTable } from "./markdown-table";
import { functionPageWords, type FunctionPageWords } from "./page-words";

/** Writes the reference page of one function in one language, as Markdown. */
export async function functionPage(
  entry: FunctionEntry,
  page: FunctionPage,
  language: Language,
): Promise<string> {
  const words = functionPageWords[language];
  const examples = await Promise.all(page.examples.map((example) => exampleText(example, language, words)));
  return [
    `# EDU.${entry.id}`,
    `\`${syntaxOf(entry, language)}\``,
    entry.description[language],
    page.definition[language],
    `## ${words.parameters}`,
    parameterTable(entry, language, words),
    `**${words.result}** ${entry.result[language]}`,
    `## ${words.formula}`,
    page.formula.map((line) => `> ${line[language]}`).join("\n>\n"),
    ...policySection(page.policies, language, words),
    `## ${words.examples}`,
    ...examples,
    `## ${words.sources}`,
    page.sources.map((source) => `- ${source[language]}`).join("\n"),
    ...peerSection(page.peers, language, words),
    `[${words.back}](README${language === "en" ? ".en" : ""}.md)`,
  ].join("\n\n");
}

/** As the formula bar shows it: what may be left out stands in brackets. */
export function syntaxOf({ id, parameters }: FunctionEntry, language: Language): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name[language]}]` : name[language]));
  return `=EDU.${id}(${names.join(", ")})`;
}

function parameterTable({ parameters }: FunctionEntry, language: Language, words: FunctionPageWords): string {
  const rows = parameters.map((parameter) => [
    parameter.name[language],
    parameter.optional ? words.optional : words.required,
    [parameter.description[language], ...choicesOf(parameter, language)].join("<br>"),
  ]);
  return markdownTable(words.parameterHead, rows);
}

function choicesOf(parameter: FunctionParameter, language: Language): readonly string[] {
  return parameter.kind === "choice"
    ? parameter.choices.map(({ value, description }) => `\`${value}\` ${description[language]}`)
    : [];
}

function policySection(
  policies: readonly Policy[],
  language: Language,
  words: FunctionPageWords,
): readonly string[] {
  const rows = policies.map((policy) => [policy.when[language], policy.then[language]]);
  return rows.length === 0 ? [] : [`## ${words.policies}`, markdownTable(words.policyHead, rows)];
}

async function exampleText(
  { title, cells, formula }: FunctionExample,
  language: Language,
  words: FunctionPageWords,
): Promise<string> {
  const result = await evaluateFormula(formula, cells, language);
  return [
    `### ${title[language]}`,
    sheetTable(cells),
    `\`${formula}\` ${words.gives}${typeof result === "object" ? "" : ` **${shown(result)}**`}`,
    ...(typeof result === "object" ? [resultTable(result)] : []),
  ].join("\n\n");
}

function sheetTable(cells: FunctionExample["cells"]): string {
  const width = Math.max(...cells.map((row) => row.length));
  const letters = Array.from({ length: width }, (_, column) => columnLetters(column));
  const rows = cells.map((row, index) => [
    String(index + 1),
    ...letters.map((_, column) => shown(row[column] ?? "")),
  ]);
  return markdownTable(["", ...letters], rows);
}

function resultTable(rows: readonly (readonly (number | string)[])[]): string {
  return markdownTable(
    (rows[0] ?? []).map(() => ""),
    rows.map((row) => row.map(shown)),
  );
}

/** Twelve digits, which every machine agrees on. */
function shown(content: number | string): string {
  return typeof content === "number" ? String(Number(content.toPrecision(12))) : content;
}

function peerSection(
  peers: readonly Peer[],
  language: Language,
  words: FunctionPageWords,
): readonly string[] {
  const lines = peers.map(
    ({ name, relation, note }) => `- \`${name}\` (${words.relations[relation]}): ${note[language]}`,
  );
  return lines.length === 0 ? [] : [`## ${words.peers}`, lines.join("\n")];
}
