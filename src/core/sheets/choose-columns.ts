import type { FieldId } from "../field-id";
import type { CellAddress } from "../grid";
import type { Issue } from "../issue";
import type { Stage } from "../stage";
import { kindOf } from "./fields";
import type { Header, HeaderColumn } from "./find-header";
import type { Column } from "./sheet-reading";
import { assumedMoneyUnit, unitFactor } from "./units";

/** The columns used for one stage, and what is wrong with their headers. */
export interface ChosenColumns {
  readonly columns: readonly Column[];
  readonly issues: readonly Issue[];
}

type Placed = HeaderColumn & { readonly at: CellAddress };

/**
 * Chooses one column for each field of a stage.
 *
 * @remarks A column that names another stage is passed over; one that names this stage is preferred to one
 * that names none. When two are left, the first is used and the other reported.
 */
export function chooseColumns(header: Header, stage: Stage, origin: CellAddress): ChosenColumns {
  const placed = header.columns
    .filter((column) => column.stage === null || column.stage === stage)
    .map((column): Placed => ({ ...column, at: placeOf(column, origin) }));
  const groups = [...groupByField(placed).values()].map((candidates) => preferred(candidates));
  const chosen = [...groups.map(([first]) => first!), ...otherPupils(header, stage, origin)];
  return {
    columns: chosen.filter((column) => !hasForeignUnit(column)).map(columnOf),
    issues: [
      ...groups.flatMap(([used, ...others]) => others.map((ignored) => repeated(used!, ignored))),
      ...chosen.filter(hasForeignUnit).map(foreignUnit),
      ...chosen.filter(lacksUnit).map(unitAssumed),
    ],
  };
}

function placeOf({ row, index }: HeaderColumn, origin: CellAddress): CellAddress {
  return { sheet: origin.sheet, row: origin.row + row, column: origin.column + index };
}

function groupByField(columns: readonly Placed[]): ReadonlyMap<FieldId, readonly Placed[]> {
  const groups = new Map<FieldId, Placed[]>();
  columns.forEach((column) => groups.set(column.field, [...(groups.get(column.field) ?? []), column]));
  return groups;
}

function preferred(candidates: readonly Placed[]): readonly Placed[] {
  const ofStage = candidates.filter(({ stage }) => stage !== null);
  const usable = ofStage.length > 0 ? ofStage : candidates;
  const said = candidates.filter(({ confirmed }) => confirmed);
  return said.length > 0 ? [...said, ...usable.filter((column) => !said.includes(column))] : usable;
}

function hasForeignUnit({ field, unit }: Placed): boolean {
  return unit !== null && kindOf(field) !== "text" && unitFactor(kindOf(field), unit) === null;
}

function lacksUnit({ field, unit }: Placed): boolean {
  return kindOf(field) === "money" && unit === null;
}

/** The pupils of the other stage, where the sheet counts them apart. */
function otherPupils({ columns }: Header, stage: Stage, origin: CellAddress): readonly Placed[] {
  const others = columns.filter(
    (column) => column.field === "pupils" && ![stage, null].includes(column.stage),
  );
  return others.slice(0, 1).map((column): Placed => {
    const field = column.stage === "primary" ? "primary-pupils" : "junior-pupils";
    return { ...column, field, at: placeOf(column, origin) };
  });
}

/** Makes a column of a header that was placed and chosen. */
export function columnOf({
  field,
  header,
  at,
  index,
  unit,
  stage,
}: Pick<Placed, "field" | "header" | "at" | "index" | "unit" | "stage">): Column {
  const kind = kindOf(field);
  const stated = unit ?? (kind === "money" ? assumedMoneyUnit : null);
  return {
    field,
    header,
    at,
    index,
    unit,
    stage,
    factor: stated === null ? 1 : (unitFactor(kind, stated) ?? 1),
  };
}

function repeated(used: Placed, ignored: Placed): Issue {
  return {
    code: "column-repeated",
    severity: kindOf(used.field) === "text" ? "query" : "error",
    at: ignored.at,
    school: null,
    params: { field: used.field, used: used.header, ignored: ignored.header },
  };
}

function foreignUnit({ field, header, unit, at }: Placed): Issue {
  const params = { field, header, unit: unit! };
  return { code: "unit-not-understood", severity: "error", at, school: null, params };
}

function unitAssumed({ field, header, at }: Placed): Issue {
  const params = { field, header, assumed: assumedMoneyUnit };
  return { code: "unit-not-stated", severity: "query", at, school: null, params };
}
