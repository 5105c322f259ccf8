import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { isErrorValue } from "../files/cell-data";
import { type CellContent, type FunctionAnswer, type FunctionCall, type FunctionValue } from "../spreadsheet";

/** Returns an argument as the engine holds it, in a caller's words: blanks, booleans, text and errors stay apart. */
export function argumentOf(variant: FunctionVariantType): FunctionCall["args"][number] {
  if (variant.isReferenceObject()) {
    return matrixOf((variant as BaseReferenceObject).toArrayValueObject());
  }
  const value = variant as BaseValueObject;
  if (value.isArray()) {
    return matrixOf(value as ArrayValueObject);
  }
  return value.isNull() ? undefined : contentOf(value);
}

/** Returns an answer in the engine's words. */
export function engineValue(answer: FunctionAnswer): BaseValueObject {
  if (!Array.isArray(answer)) {
    return engineScalar(answer);
  }
  const columnCount = answer.reduce((most, { length }) => Math.max(most, length), 0);
  if (columnCount === 0) {
    return ErrorValueObject.create(ErrorType.CALC);
  }
  return ArrayValueObject.create({
    calculateValueList: answer.map((row) =>
      Array.from({ length: columnCount }, (_, column) => engineScalar(row[column])),
    ),
    rowCount: answer.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function engineScalar(value: FunctionValue | null | undefined): BaseValueObject {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value)
        ? NumberValueObject.create(value)
        : ErrorValueObject.create(ErrorType.NUM);
    case "boolean":
      return BooleanValueObject.create(value);
    case "string":
      return StringValueObject.create(value);
    default:
      return value ? ErrorValueObject.create(errorType(value.error)) : StringValueObject.create("");
  }
}

function errorType(error: string): ErrorType {
  return isErrorValue(error) ? (error as ErrorType) : ErrorType.VALUE;
}

function matrixOf(array: ArrayValueObject): CellContent[][] {
  const rows = Array.from({ length: array.getRowCount() }, () =>
    Array.from({ length: array.getColumnCount() }, (): CellContent => null),
  );
  array.iterator((value, row, column) => {
    rows[row]![column] = value ? contentOf(value) : null;
  });
  return rows;
}

function contentOf(value: BaseValueObject): CellContent {
  if (value.isNull()) {
    return null;
  }
  if (value.isError()) {
    return { error: String(value.getValue()) };
  }
  if (value.isBoolean()) {
    return Boolean(value.getValue());
  }
  return value.getValue() as number | string;
}
