import { isCellError, type Cell, type ColumnUnderstanding, type Messages } from "../../core";
import { sentenceCase } from "../sentence-case";
import { type MapStrings } from "../strings/map-strings";
import { fieldOffered } from "./needs-look";

const longestSample = 12;

/** Says in a few words what a column was taken for. */
export function meaningOf(column: ColumnUnderstanding, strings: MapStrings, messages: Messages): string {
  const { field, found } = column;
  if (field !== null) {
    return strings.readAs(messages.fields[field]);
  }
  const offered = fieldOffered(column);
  if (offered !== null) {
    return strings.mayBe(messages.fields[offered]);
  }
  return found in strings.notRead ? strings.notRead[found as keyof MapStrings["notRead"]] : strings.setAside;
}

/** Says how it was found, what is wrong with it, its unit and what its cells hold. */
export function detailsOf(column: ColumnUnderstanding, strings: MapStrings): readonly string[] {
  const { found, use, usedInstead, unit, unitAssumed, field, cellsFit, samples } = column;
  const figures = samples.map(sampleText).join(" · ");
  return [
    ...(strings.found[found] === "" ? [] : [sentenceCase(strings.found[found])]),
    ...(use === "used" || use === "unused" ? [] : [strings.use(use, usedInstead ?? "")]),
    ...(cellsFit ? [] : [strings.cellsDoNotFit]),
    ...(field === null || unit === null ? [] : [(unitAssumed ? strings.unitAssumed : strings.unit)(unit)]),
    ...(figures === "" ? [] : [strings.samples(figures)]),
  ];
}

function sampleText(cell: Cell): string {
  const text = isCellError(cell) ? cell.error : String(cell);
  return text.length > longestSample ? `${text.slice(0, longestSample)}…` : text;
}
