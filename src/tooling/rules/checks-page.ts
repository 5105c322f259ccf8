import {
  checks,
  checkSheet,
  describeIssue,
  formatCell,
  messagesIn,
  type Cell,
  type Check,
  type Grid,
  type Issue,
  type Language,
  type Messages,
} from "../../core";
import { pageWords } from "./page-words";

/** Writes the reference page of every rule in one language. */
export function checksPage(language: Language): string {
  const page = pageWords[language];
  const areas = [...new Set(checks.map(({ area }) => area))];
  const sections = areas.flatMap((area) => [
    `## ${page.areas[area]}`,
    ...checks.filter((check) => check.area === area).map((check) => ruleSection(check, language)),
  ]);
  return [`# ${page.title}`, page.opening(checks.length), ...sections].join("\n\n");
}

function ruleSection(check: Check, language: Language): string {
  const page = pageWords[language];
  const messages = messagesIn[language];
  const { title, rationale } = messages.checks[check.id];
  const { source, example } = check;
  const lines = [
    `### ${title} \`${check.id}\``,
    `**${messages.severities[check.severity]}** · ${rationale}`,
    `- ${page.source}: ${source === null ? page.ours : `[${source.document}](${source.address})`}`,
    `- ${page.codes}: ${check.codes.map((code) => `\`${code}\``).join(", ")}`,
    `${page.example}:`,
    table(example.rows),
    ...(example.lastYear === undefined ? [] : [`${page.lastYear}:`, table(example.lastYear)]),
    `${page.finds}:`,
    ...findings(check).map((issue) => `> ${sentence(issue, messages)}`),
  ];
  return lines.join("\n\n").replace("\n\n- ", "\n\n- ").replaceAll("\n\n- ", "\n- ");
}

function findings({ codes, example }: Check): readonly Issue[] {
  const options = { packId: "cn-2017", stage: example.stage ?? ("primary" as const) };
  const lastYear = example.lastYear === undefined ? {} : { lastYear: gridOf(example.lastYear) };
  const { issues } = checkSheet(gridOf(example.rows), { ...options, ...lastYear });
  return issues.filter(({ code }) => codes.includes(code));
}

function gridOf(rows: readonly (readonly Cell[])[]): Grid {
  return { origin: { sheet: "Sheet1", row: 0, column: 0 }, rows };
}

function sentence(issue: Issue, messages: Messages): string {
  const cell = issue.at === null ? "" : `${formatCell(issue.at)} `;
  return `${cell}${describeIssue(messages, issue)}`;
}

function table([header, ...rows]: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.map(cellText).join(" | ")} |`;
  return [line(header!), line(header!.map(() => "---")), ...rows.map(line)].join("\n");
}

function cellText(cell: Cell): string {
  if (cell === null) {
    return "";
  }
  return typeof cell === "object" ? cell.error : String(cell);
}
