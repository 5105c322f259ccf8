import { describeRefusal, type Messages } from "../../core";
import type { CliStrings } from "../strings";
import { textTable } from "../text-table";
import type { MeasuredTable } from "./measured-table";

/** Rows left out that are told one by one; a longer list is counted. */
const mostListed = 10;

/** Writes the measures of a column for a person at a terminal. */
export function indicesText(
  file: string,
  table: MeasuredTable,
  messages: Messages,
  strings: CliStrings,
): string {
  const { indices } = strings;
  const { amount, pupils } = table.columns;
  const basis = indices.basis(table.basis, pupils?.header ?? null);
  const sections = [
    indices.heading(file, table.sheet, amount.header, basis),
    [indices.counts(table.used, table.ignored.length), ...ignoredLines(table, strings)].join("\n"),
    measureLines(table, messages, strings).join("\n"),
    ...groupSection(table, strings),
  ];
  return `${sections.join("\n\n")}\n`;
}

function ignoredLines({ ignored }: MeasuredTable, { indices }: CliStrings): readonly string[] {
  const listed = ignored.slice(0, mostListed).map(({ row, reason }) => `  ${indices.ignored(row, reason)}`);
  const more = ignored.length - listed.length;
  return more > 0 ? [...listed, `  ${indices.moreIgnored(more)}`] : listed;
}

function measureLines(table: MeasuredTable, messages: Messages, { indices }: CliStrings): readonly string[] {
  return textTable(
    [
      { title: indices.measure, align: "left" },
      { title: indices.value, align: "left" },
      { title: indices.used, align: "right" },
      { title: indices.ignoredTitle, align: "right" },
    ],
    table.measures.map(({ id, value, refusal }) => [
      indices.measures[id],
      refusal === null ? String(value) : describeRefusal(messages, refusal),
      String(table.used),
      String(table.ignored.length),
    ]),
  );
}

function groupSection({ groups, groupGap }: MeasuredTable, { indices }: CliStrings): readonly string[] {
  if (groups === null) {
    return [];
  }
  const name = (group: string | null) => group ?? indices.noGroup;
  const lines = textTable(
    [
      { title: indices.group, align: "left" },
      { title: indices.used, align: "right" },
      { title: indices.measures.mean, align: "left" },
      { title: indices.measures.cv, align: "left" },
    ],
    groups.map(({ group, used, mean, cv }) => [
      name(group),
      String(used),
      String(mean ?? "—"),
      String(cv ?? "—"),
    ]),
  );
  const gap =
    groupGap === null
      ? []
      : [indices.groupGap(name(groupGap.highest), name(groupGap.lowest), groupGap.ratio)];
  return [[...lines, ...gap].join("\n")];
}
