import type { FieldId } from "../../field-id";
import { fieldIds } from "../../sheets/fields";
import {
  templateColumn,
  templateColumns,
  type TemplateColumn,
  type TemplateOptions,
} from "../template/template-column";
import type { RolledSchool } from "./rolled-school";

/**
 * Lists the columns of a county that is put together: those of its empty form that some file has, then what else files
 * have.
 *
 * @remarks A column that no file has would say that a figure is missing where it was given in another way.
 */
export function rollupColumns(
  schools: readonly RolledSchool[],
  options: TemplateOptions,
): readonly TemplateColumn[] {
  const given = new Set<FieldId>(schools.flatMap(({ values }) => [...values.keys()]));
  const asked = templateColumns(options);
  const own = new Set(asked.map(({ field }) => field));
  const further = fieldIds.filter((field) => given.has(field) && !own.has(field));
  return [
    ...asked.filter(({ field }) => given.has(field)),
    ...further.map((field) => templateColumn(field, options)),
  ];
}
