import { typedFormula } from "../read/file-value";
import { type ScannedCell } from "./sheet-scan";
import { shiftFormula } from "../formula/shift-formula";

/** A shared formula: the cell that states it and those that repeat it. */
export interface SharedGroup {
  readonly master: ScannedCell;
  readonly dependants: readonly ScannedCell[];
}

export interface SharedFormulas {
  readonly groups: readonly SharedGroup[];
  /** The formula of a cell of a group, written out for it, as stored; `undefined` for other cells. */
  textOf(cell: ScannedCell): string | undefined;
}

/** Groups the shared formulas of a sheet. A number used again starts a new group, as old writers do. */
export function sharedFormulas(grouped: readonly ScannedCell[]): SharedFormulas {
  const groups: { master: ScannedCell; dependants: ScannedCell[] }[] = [];
  const current = new Map<string, (typeof groups)[number]>();
  const masters = new Map<string, ScannedCell>();
  for (const cell of grouped.filter(({ formula }) => formula?.type === "shared")) {
    const index = cell.formula!.attributes["si"] ?? "";
    const group = current.get(index);
    if (cell.formula!.text !== "") {
      const started = { master: cell, dependants: [] };
      groups.push(started);
      current.set(index, started);
      masters.set(place(cell), cell);
    } else if (group !== undefined) {
      group.dependants.push(cell);
      masters.set(place(cell), group.master);
    }
  }
  return {
    groups,
    textOf: (cell) => {
      const master = masters.get(place(cell));
      return master && shiftFormula(master.formula!.text, cell.row - master.row, cell.column - master.column);
    },
  };
}

/** The formula of a cell as a person types it; `undefined` when it has none. */
export function formulaOf(cell: ScannedCell, shared: SharedFormulas): string | undefined {
  if (cell.formula === null) {
    return undefined;
  }
  return typedFormula(cell.formula.type === "shared" ? (shared.textOf(cell) ?? "") : cell.formula.text);
}

function place({ row, column }: ScannedCell): string {
  return `${row},${column}`;
}
