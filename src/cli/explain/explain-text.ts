import { describeStep, formatCell, type Messages, type Trail } from "../../core";
import type { CliStrings } from "../strings";
import type { ExplainedCell } from "./explained-cell";

/** Writes the trails of a cell for a person at a terminal: the cell first, then what rests on it. */
export function explainText(
  { file, cell, sheetName, sheet, trails }: ExplainedCell,
  messages: Messages,
  strings: CliStrings,
): string {
  const written = formatCell({ ...cell, sheet: sheetName ?? "" });
  const school = trails[0]?.school ?? null;
  const title = strings.explain.heading(file, sheetName ?? "", written, school);
  const { documentNumber, transcription } = sheet!.pack.citation;
  const caution =
    trails.length > 1 && transcription === "unverified" ? [strings.check.unverified(documentNumber)] : [];
  return `${[title, ...trails.map((trail) => trailText(trail, messages)), ...caution].join("\n\n")}\n`;
}

function trailText({ about, steps }: Trail, messages: Messages): string {
  const title = about.indicator === null ? [] : [messages.indicators[about.indicator].name];
  const lines = steps.map((step, index) => `  ${index + 1}. ${describeStep(messages, step)}`);
  return [...title, ...lines].join("\n");
}
