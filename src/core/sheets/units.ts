import type { FieldKind } from "./field-definition";

const factors: Readonly<Record<FieldKind, ReadonlyMap<string, number>>> = {
  text: units({}),
  year: units({}),
  persons: units({ 人: 1, 名: 1, 个: 1, 位: 1, 万人: 10_000 }),
  count: units({
    ...{ 个: 1, 间: 1, 班: 1, 所: 1, 台: 1, 套: 1, 位: 1, 座: 1 },
    ...{ 册: 1, 本: 1, 千册: 1000, 万册: 10_000 },
  }),
  length: units({ m: 1, 米: 1 }),
  rate: units({ "%": 0.01 }),
  degree: units({ 度: 1, "°": 1 }),
  area: units({
    ...{ m2: 1, 平方米: 1, 平米: 1, 万平方米: 10_000, 万m2: 10_000, 公顷: 10_000 },
    // 15 亩 are one 公顷
    亩: 10_000 / 15,
  }),
  money: units({ 元: 1, 千元: 1000, 万元: 10_000, 百万元: 1_000_000, 亿元: 100_000_000 }),
};

/** The unit of the statistical forms, taken for money when a header states none. */
export const assumedMoneyUnit = "万元";

/**
 * Returns what a figure must be multiplied by to be in the field's own unit (persons, m², yuan).
 *
 * @returns `null` when the unit does not measure this kind of field.
 *
 * @example Equipment recorded in 万元
 * ```ts
 * unitFactor("money", "万元"); // 10000
 * ```
 */
export function unitFactor(kind: FieldKind, unit: string): number | null {
  return factors[kind].get(unit) ?? null;
}

function units(factorOf: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(factorOf));
}
