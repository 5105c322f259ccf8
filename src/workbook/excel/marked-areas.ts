import { formatCell, type Severity } from "../../core";
import type { Mark } from "../port";

/** Cells of one sheet that get one colour. */
export interface MarkedAreas {
  readonly sheet: string;
  readonly severity: Severity;
  /** As `Worksheet.getRanges` takes them: `B3:B9,D4`. */
  readonly addresses: string;
}

const severities: readonly Severity[] = ["error", "query", "notice"];

/** Areas in one list of addresses; Excel takes at most 8,192 letters of them. */
const areasAtOnce = 300;

/** Puts marks together by sheet and severity; a cell with several gets the gravest. */
export function markedAreas(marks: readonly Mark[]): readonly MarkedAreas[] {
  const gravest = new Map<string, Mark>();
  for (const mark of marks) {
    const key = JSON.stringify([mark.at.sheet, mark.at.row, mark.at.column]);
    const other = gravest.get(key);
    if (other === undefined || rank(mark) < rank(other)) {
      gravest.set(key, mark);
    }
  }
  const sheets = new Set(marks.map(({ at }) => at.sheet));
  return [...sheets].flatMap((sheet) =>
    severities.flatMap((severity) => {
      const cells = [...gravest.values()].filter(
        (mark) => mark.at.sheet === sheet && mark.severity === severity,
      );
      return parts(runsOf(cells)).map((addresses) => ({ sheet, severity, addresses: addresses.join(",") }));
    }),
  );
}

function rank({ severity }: Mark): number {
  return severities.indexOf(severity);
}

/** Addresses of cells, those below each other put together. */
function runsOf(marks: readonly Mark[]): readonly string[] {
  const cells = marks.map(({ at }) => at).sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { first: Mark["at"]; last: Mark["at"] }[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run !== undefined && run.last.column === cell.column && run.last.row + 1 === cell.row) {
      run.last = cell;
    } else {
      runs.push({ first: cell, last: cell });
    }
  }
  return runs.map(({ first, last }) =>
    first === last ? formatCell(first) : `${formatCell(first)}:${formatCell(last)}`,
  );
}

function parts(addresses: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(addresses.length / areasAtOnce);
  return Array.from({ length: count }, (_, part) =>
    addresses.slice(part * areasAtOnce, (part + 1) * areasAtOnce),
  );
}
