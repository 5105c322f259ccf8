import { codeOf } from "../../checks/school-code";
import type { AmountFieldId, FieldId } from "../../field-id";
import type { Cell } from "../../grid";
import type { Amount, MissingCode, School } from "../../school";
import { isAmountField, kindOf } from "../../sheets/fields";
import { readAnySheet } from "../../sheets/read-any-sheet";
import type { TemplateOptions } from "../template/template-column";
import { unitFactor } from "../../sheets/units";
import type { RolledSource } from "./rolled-source";

/** One school of a file, with its figures as a county's table writes them. */
export interface RolledSchool {
  readonly source: RolledSource;
  readonly name: string;
  /** `null` when the file gives none. */
  readonly code: string | null;
  /** By field; what the file has no place for is absent. */
  readonly values: ReadonlyMap<FieldId, Cell>;
}

/** Reads the schools of a file, whole as they are written: nothing is divided among stages yet. */
export function rolledSchools(
  source: RolledSource,
  { pack, stage }: Pick<TemplateOptions, "pack" | "stage">,
): readonly RolledSchool[] {
  const confirmed = source.sealed?.confirmed ?? null;
  const reading = { stage, pack, ...(confirmed === null ? {} : { confirmed }) };
  return source.grids.flatMap((grid) =>
    readAnySheet(grid, reading).schools.map((school) => ({
      source,
      name: school.name,
      code: codeOf(school),
      values: valuesOf(school, { pack, stage }),
    })),
  );
}

function valuesOf(
  { texts, amounts }: School,
  { pack, stage }: Pick<TemplateOptions, "pack" | "stage">,
): ReadonlyMap<FieldId, Cell> {
  const own: AmountFieldId = pack.stageSplit === null ? "pupils" : `${stage}-pupils`;
  const values = new Map<FieldId, Cell>();
  for (const [field, text] of Object.entries(texts)) {
    values.set(field as FieldId, text.text);
  }
  for (const [field, amount] of Object.entries(amounts)) {
    // a column that is there has its amount; one name for the pupils of the stage
    if (amount !== null && ![`${stage}-pupils`, "pupils"].includes(field)) {
      values.set(field as FieldId, written(field as AmountFieldId, amount));
    }
  }
  const pupils = amounts.pupils ?? amounts[`${stage}-pupils`];
  if (pupils !== undefined) {
    values.set(own, written(own, pupils));
  }
  return values;
}

const codes: Readonly<Record<MissingCode, string>> = {
  "not-applicable": "a",
  "included-elsewhere": "x",
  "not-available": "m",
};

/** In the unit of the table's header; what is no figure stays as it is, so that a check finds it. */
function written(field: AmountFieldId, { cell, value, missing }: Amount): Cell {
  if (missing !== undefined) {
    return codes[missing];
  }
  return value === null ? cell : Number((value / factorOf(field)).toPrecision(15));
}

function factorOf(field: FieldId): number {
  switch (kindOf(field)) {
    case "money":
      return unitFactor("money", "万元")!;
    case "rate":
      return unitFactor("rate", "%")!;
    default:
      return 1;
  }
}

/** Whether two schools say the same, as far as both say something. */
export function differingFields(left: RolledSchool, right: RolledSchool): readonly FieldId[] {
  return [...left.values].flatMap(([field, value]) => {
    const other = right.values.get(field);
    const compared = other !== undefined && isAmountField(field);
    return compared && JSON.stringify(other) !== JSON.stringify(value) ? [field] : [];
  });
}
