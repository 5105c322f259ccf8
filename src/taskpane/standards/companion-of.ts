import { comparePacks, packs, type LimitComparison, type Stage } from "../../core";

/** Of the other standards, the one that has the most numbers to set beside those of `packId`; the first of equals. */
export function companionOf(packId: string, stage: Stage): string {
  const own = packs.find(({ id }) => id === packId) ?? packs[0]!;
  const others = packs
    .filter((pack) => pack !== own)
    .map((pack) => ({ id: pack.id, pairs: comparePacks(own, pack, stage).filter(hasBoth).length }));
  const most = Math.max(0, ...others.map(({ pairs }) => pairs));
  return others.find(({ pairs }) => pairs === most)?.id ?? own.id;
}

function hasBoth({ left, right }: LimitComparison): boolean {
  return left !== null && right !== null && left.numbers.length > 0 && right.numbers.length > 0;
}
