import { findPack, templateColumns, templatePatch, type Cell, type FieldId } from "../../src/core";
import { patchedWorkbook } from "../../src/workbook/file";
import { patchWorkbook } from "../../src/xlsx";

const options = { pack: findPack("cn-2017")!, stage: "primary", language: "zh-CN" } as const;
const columns = templateColumns(options);
const firstLine = 3;

/** The cell of a school's form in which a field is filled in. */
export function lineOf(field: FieldId): {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
} {
  return { sheet: "小学", row: firstLine + columns.findIndex((column) => column.field === field), column: 1 };
}

const usual: Readonly<Partial<Record<FieldId, Cell>>> = {
  "school-type": "小学",
  location: "城区",
  ownership: "公办",
  "primary-pupils": 400,
  "junior-pupils": null,
  "senior-pupils": null,
  classes: 10,
  "equipment-value": 90.25,
  "retention-rate": 99.5,
};

/** The empty form of one school, filled in. */
export function schoolFile(
  name: string,
  code: string,
  figures: Readonly<Partial<Record<FieldId, Cell>>> = {},
): Uint8Array {
  const filled = { ...usual, ...figures, "school-name": name, "school-code": code };
  const values = columns.map(({ field }): Cell => {
    const value = (filled as Readonly<Partial<Record<FieldId, Cell>>>)[field];
    return value === undefined ? 20 : value;
  });
  return patchWorkbook(
    patchedWorkbook(templatePatch("school", options)),
    columns.map(({ field }, index) => ({ ...lineOf(field), value: values[index]! })),
  );
}
