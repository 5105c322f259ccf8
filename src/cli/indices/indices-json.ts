import { describeRefusal, type Messages } from "../../core";
import type { CliStrings } from "../strings";
import { version } from "../version";
import type { FoundColumn } from "./find-columns";
import type { MeasuredTable } from "./measured-table";

/** Writes the measures of a column for programs. Numbers are unrounded. */
export function indicesJson(
  file: string,
  table: MeasuredTable,
  messages: Messages,
  strings: CliStrings,
): string {
  const { amount, pupils, group } = table.columns;
  const output = {
    tool: { name: "balance", version },
    language: strings.language,
    file,
    sheet: table.sheet,
    columns: { amount: columnOutput(amount), pupils: columnOutput(pupils), group: columnOutput(group) },
    basis: table.basis,
    used: table.used,
    ignored: table.ignored.length,
    ignoredRows: table.ignored,
    measures: table.measures.map(({ id, value, refusal }) => ({
      id,
      name: strings.indices.measures[id],
      value,
      used: table.used,
      ignored: table.ignored.length,
      message: refusal === null ? null : describeRefusal(messages, refusal),
    })),
    groups: table.groups,
    groupGap: table.groupGap,
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}

/** Columns are numbered from 1, as a person counts them. */
function columnOutput(found: FoundColumn | null) {
  return found === null ? null : { header: found.header, number: found.column + 1 };
}
