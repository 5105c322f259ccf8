import type { Language } from "../../core";
import { catalogue } from "../../functions/catalogue";
import { functionGroups } from "./function-groups";
import { syntaxOf } from "./function-page";
import { markdownTable } from "./markdown-table";
import { familyPolicies, functionPageWords } from "./page-words";

/** Writes the list of all functions in one language, with what all of them have in common. */
export function indexPage(language: Language): string {
  const words = functionPageWords[language];
  const sections = functionGroups.flatMap(({ title, ids }) => [
    `## ${title[language]}`,
    ids.map((id) => lineOf(id, language)).join("\n"),
  ]);
  const policies = familyPolicies.map((policy) => [policy.when[language], policy.then[language]]);
  return [
    `# ${words.indexTitle}`,
    ...words.indexOpening,
    ...sections,
    `## ${words.policiesOfAll}`,
    markdownTable(words.policyHead, policies),
  ].join("\n\n");
}

/** The file of a function's page, without its folder. */
export function pageFile(id: string, language: Language): string {
  return `${id.toLowerCase().replaceAll("_", "-")}${language === "en" ? ".en" : ""}.md`;
}

function lineOf(id: string, language: Language): string {
  const entry = catalogue.find((candidate) => candidate.id === id);
  if (entry === undefined) {
    throw new Error(`the catalogue has no ${id}`);
  }
  const [summary = ""] = entry.description[language].split(/(?<=。)|(?<=\.)\s+(?=\p{Lu})/u);
  return `- [\`${syntaxOf(entry, language)}\`](${pageFile(id, language)}) ${summary}`;
}
