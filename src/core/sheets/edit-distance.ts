/**
 * Counts the letters that must be inserted, deleted, replaced or swapped with their neighbour to turn one text
 * into the other.
 *
 * @remarks Optimal string alignment: no stretch is edited twice.
 *
 * @example Two letters swapped
 * ```ts
 * editDistance("音乐教室", "音乐室教"); // 1
 * ```
 */
export function editDistance(from: string, to: string): number {
  const [a, b] = [[...from], [...to]];
  let previous: readonly number[] = [];
  let current: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  a.forEach((letter, i) => {
    const next = [i + 1];
    b.forEach((other, j) => {
      const replaced = current[j]! + (letter === other ? 0 : 1);
      const shorter = Math.min(current[j + 1]! + 1, next[j]! + 1, replaced);
      const swapped = i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === other;
      next.push(swapped ? Math.min(shorter, previous[j - 1]! + 1) : shorter);
    });
    previous = current;
    current = next;
  });
  return current[b.length]!;
}
