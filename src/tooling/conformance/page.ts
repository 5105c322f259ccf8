import type { Language } from "../../core";
import { comparisons, type Comparison } from "./compare";
import { explainedDifferences, explanationOf } from "./differences";
import { divergences } from "./divergences";
import { conformanceWords, type ConformanceWords } from "./page-words";
import { conformanceTables, type ConformanceIndicator, type ConformanceTable } from "./tables";

/** How near a figure must come, relatively, to count as the same. */
export const sameWithin = 1e-9;

/** Returns the conformance page in one language, as Markdown. */
export function conformancePage(language: Language): string {
  const words = conformanceWords[language];
  const all = comparisons();
  const same = all.filter(({ difference }) => difference <= sameWithin);
  return [
    `# ${words.title}`,
    ...words.opening,
    `**${words.counts(all.length, same.length, all.length - same.length)}**`,
    `## ${words.differencesTitle}`,
    words.differencesOpening,
    ...explainedDifferences.map(({ peer, why }) => `- **${peer}**: ${why[language]}`),
    `## ${words.divergencesTitle}`,
    words.divergencesOpening,
    divergenceTable(words, language),
    ...conformanceTables().flatMap((table) => tableSection(table, all, words)),
  ].join("\n\n");
}

function divergenceTable(words: ConformanceWords, language: Language): string {
  const rows = divergences.map(({ peer, sample, theirs, ours, asTheirs, why }) => [
    peer,
    sample,
    shown(theirs, words),
    shown(ours, words),
    asTheirs === null ? words.nobodyShould : shown(asTheirs, words),
    why[language],
  ]);
  return markdownTable(words.divergenceHead, rows);
}

function tableSection(
  { id, source, licence, unit, indicators }: ConformanceTable,
  all: readonly Comparison[],
  words: ConformanceWords,
): readonly string[] {
  return [
    `## ${id}`,
    `- ${words.source}: ${source}\n- ${words.licence}: ${licence}\n- ${words.unit}: ${unit}`,
    ...indicators.flatMap((indicator) => [
      `### ${indicator.id}`,
      `\`${indicator.value}\`; ${weightOf(indicator, words)}; ${words.skipped}`,
      figuresOf(
        all.filter((each) => each.table === id && each.indicator === indicator.id),
        words,
      ),
    ]),
  ];
}

function weightOf({ weight }: ConformanceIndicator, words: ConformanceWords): string {
  return weight.startsWith("rep(") ? words.unweighted : words.weighted(weight);
}

function figuresOf(figures: readonly Comparison[], words: ConformanceWords): string {
  const rows = figures.map(({ key, theirs, ours, difference }) => [
    `\`${key}\``,
    shown(theirs, words),
    theirs === null ? words.none : shown(ours, words),
    differenceText(key, difference, words),
  ]);
  const table = markdownTable(words.tableHead, rows);
  return `<details><summary>${figures.length} ${words.figures}</summary>\n\n${table}\n\n</details>`;
}

function differenceText(key: string, difference: number, words: ConformanceWords): string {
  if (difference > sameWithin) {
    return `${difference.toExponential(1)} (${explanationOf(key)?.peer ?? "?"})`;
  }
  // digits below the limit are rounding, and differ between machines
  return words.same;
}

/** Twelve digits, which every machine agrees on. */
function shown(figure: number | string | null, words: ConformanceWords): string {
  if (figure === null) {
    return words.none;
  }
  return typeof figure === "string" ? figure : String(Number(figure.toPrecision(12)));
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
