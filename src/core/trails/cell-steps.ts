import type { FieldId } from "../field-id";
import type { Amount, School, Text } from "../school";
import { isAmountField, kindOf } from "../sheets/fields";
import { numberIn } from "../sheets/read-number";
import type { Column } from "../sheets/sheet-reading";
import { textKinds } from "../sheets/text-kinds";
import { assumedMoneyUnit } from "../sheets/units";
import type { TrailStep } from "./trail";

/** Says what the cell of one field of one school holds and how it was read; empty without such a column. */
export function cellSteps(school: School, field: FieldId, column: Column | null): readonly TrailStep[] {
  const header = column?.header ?? "";
  if (isAmountField(field)) {
    const amount = school.amounts[field];
    return amount === undefined ? [] : figureSteps(amount, field, header, column);
  }
  const text = school.texts[field];
  return text === undefined ? [] : descriptionSteps(school, text, field, header);
}

function figureSteps(
  amount: Amount,
  field: FieldId,
  header: string,
  column: Column | null,
): readonly TrailStep[] {
  const { at, cell, stageShare, missing = null } = amount;
  const whole = stageShare?.whole ?? amount.value;
  const written = numberIn(cell, kindOf(field));
  const steps: TrailStep[] = [{ kind: "cell", at, field, header, cell, value: whole, missing }];
  const how = typeof cell === "string" ? textKinds(cell, kindOf(field)) : [];
  if (typeof cell === "string" && written !== null && how.length > 0) {
    steps.push({ kind: "normalised", how, before: cell, after: written });
  }
  if (column !== null && column.factor !== 1 && written !== null && whole !== null) {
    const unit = column.unit ?? assumedMoneyUnit;
    steps.push({ kind: "unit", unit, factor: column.factor, before: written, after: whole });
  }
  if (stageShare !== undefined && amount.value !== null) {
    const { share, cells } = stageShare;
    steps.push({ kind: "stage-share", field, whole: stageShare.whole, share, part: amount.value, cells });
  }
  return steps;
}

function descriptionSteps(
  school: School,
  { at, text }: Text,
  field: FieldId,
  header: string,
): readonly TrailStep[] {
  const step: TrailStep = { kind: "cell", at, field, header, cell: text, value: text, missing: null };
  if (text === null || (field !== "school-type" && field !== "location" && field !== "ownership")) {
    return [step];
  }
  const as = { "school-type": school.type, location: school.location, ownership: school.ownership }[field];
  return [step, { kind: "understood", as }];
}
