import fc from "fast-check";
import { countColumns } from "../../../src/taskpane/charts/count-columns";
import { placeDots } from "../../../src/taskpane/charts/place-dots";
import { valueScale } from "../../../src/taskpane/charts/value-scale";

const across = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 80 });

describe("dots along an axis", () => {
  it("never hide each other, and stay within the height given", () => {
    fc.assert(
      fc.property(across, (xs) => {
        const placed = placeDots(xs, 84);
        if (placed === null) {
          return true;
        }
        const { radius, lane, lanes } = placed;
        const apart = xs.every((x, i) =>
          xs.every((other, j) => i >= j || lane[i] !== lane[j] || Math.abs(x - other) >= 2 * radius - 1e-9),
        );
        return apart && lanes * 2 * radius <= 84 && lane.every((each) => each < lanes);
      }),
    );
  });

  it("stand on the axis where nothing is in their way", () => {
    expect(placeDots([10, 60, 200], 84)).toEqual({ radius: 5, lane: [0, 0, 0], lanes: 1 });
  });

  it("become smaller before they give up", () => {
    expect(placeDots(new Array<number>(10).fill(50), 84)).toMatchObject({ radius: 4, lanes: 10 });
    expect(placeDots(new Array<number>(21).fill(50), 84)).toMatchObject({ radius: 2, lanes: 21 });
    expect(placeDots(new Array<number>(22).fill(50), 84)).toBeNull();
  });

  it("are counted in columns where there are too many, and none is lost", () => {
    fc.assert(
      fc.property(across, (xs) => {
        const columns = countColumns(xs, 300);
        return (
          columns.reduce((sum, { count }) => sum + count, 0) === xs.length &&
          columns.every(({ left, width }) => left >= 0 && left + width <= 306)
        );
      }),
    );
  });
});

describe("the axis of values", () => {
  it("holds every value and every mark, in their order", () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), fc.array(value), (values, marks) => {
        const { x } = valueScale(values, marks, 280, 8);
        const all = [...values, ...marks].sort((a, b) => a - b).map((each) => x(each));
        return all.every((at, i) => at >= 7.9 && at <= 272.1 && (i === 0 || at >= all[i - 1]! - 1e-9));
      }),
    );
  });

  it("gives a single value room on both sides", () => {
    const { x, ticks } = valueScale([4], [], 280, 8);
    expect(x(4)).toBeGreaterThan(60);
    expect(x(4)).toBeLessThan(220);
    expect(ticks.length).toBeGreaterThan(1);
  });
});
