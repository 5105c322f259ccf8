/** Dots over an axis, none over another. */
export interface PlacedDots {
  readonly radius: number;
  /** How many dots the highest pile has. */
  readonly lanes: number;
  /** For each dot in the order given: how many stand below it. */
  readonly lane: readonly number[];
}

const radii = [5, 4, 3, 2];

/**
 * Piles up dots that would hide each other.
 *
 * @param xs - Where each dot stands, in pixels, in any order.
 * @param height - Pixels the highest pile may take.
 * @returns With the largest radius that fits; `null` when even the smallest dots do not.
 */
export function placeDots(xs: readonly number[], height: number): PlacedDots | null {
  const order = xs.map((_, index) => index).sort((a, b) => xs[a]! - xs[b]! || a - b);
  for (const radius of radii) {
    const most = Math.floor(height / (2 * radius));
    const lane = pile(xs, order, radius, most);
    if (lane !== null) {
      return { radius, lane, lanes: lane.reduce((highest, each) => Math.max(highest, each + 1), 0) };
    }
  }
  return null;
}

function pile(
  xs: readonly number[],
  order: readonly number[],
  radius: number,
  most: number,
): readonly number[] | null {
  const lane = new Array<number>(xs.length).fill(0);
  const taken: number[] = [];
  for (const index of order) {
    const x = xs[index]!;
    const free = taken.findIndex((last) => x - last >= 2 * radius);
    const chosen = free === -1 ? taken.length : free;
    if (chosen >= most) {
      return null;
    }
    taken[chosen] = x;
    lane[index] = chosen;
  }
  return lane;
}
