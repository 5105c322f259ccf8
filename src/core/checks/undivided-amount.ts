import type { Amount } from "../school";

/** Returns an amount as the sheet gives it: that of the whole school where it was divided among its stages. */
export function undividedAmount(amount: Amount | undefined): number | null {
  return amount?.stageShare?.whole ?? amount?.value ?? null;
}
