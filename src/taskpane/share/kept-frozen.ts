import { type FrozenFormulas } from "../../workbook/frozen-formulas";

/** The key under which the workbook keeps what it takes to put formulas back. */
export const frozenKey = "balance-indicators.frozen";

/** Reads what was kept of frozen formulas; `null` when there is nothing that can be put back. */
export function readFrozen(kept: unknown): FrozenFormulas | null {
  const { frozen, spilled, skipped } = (kept ?? {}) as Partial<FrozenFormulas>;
  return Array.isArray(frozen) && Array.isArray(spilled) && Array.isArray(skipped) && frozen.length > 0
    ? { frozen, spilled, skipped }
    : null;
}
