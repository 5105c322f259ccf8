import {
  checkReading,
  describeStep,
  messagesIn,
  type CellAddress,
  type CheckOptions,
  type ExplainedSheet,
  type FieldId,
  type Trail,
  type TrailStep,
} from "../../../src/core";
import { aSheet, headerOf, type SchoolRow } from "../a-sheet";

/** A sheet that was checked, ready to be explained. */
export function explained(rows: readonly SchoolRow[], options: Partial<CheckOptions> = {}): ExplainedSheet {
  return checkReading(aSheet(rows), { packId: "cn-2017", stage: "primary", ...options });
}

/** The cell of one field in the row of one school, counted from 0. */
export function cellOf(rows: readonly SchoolRow[], field: FieldId, school = 0): CellAddress {
  const header = aSheet(rows).rows[0]!;
  return { sheet: "小学", row: school + 1, column: header.indexOf(headerOf(field)) };
}

/** The steps of one kind. */
export function stepsOf<K extends TrailStep["kind"]>(
  { steps }: Trail,
  kind: K,
): readonly Extract<TrailStep, { kind: K }>[] {
  return steps.filter((step): step is Extract<TrailStep, { kind: K }> => step.kind === kind);
}

/** What a clerk reads. */
export function sentences({ steps }: Trail): readonly string[] {
  return steps.map((step) => describeStep(messagesIn["zh-CN"], step));
}

/** A row without the column of one field. */
export function without(row: SchoolRow, field: FieldId): SchoolRow {
  return Object.fromEntries(Object.entries(row).filter(([id]) => id !== field));
}
