import { lorenzShare } from "../../../src/core/indices/lorenz-share";

const points = [
  { weight: 0, amount: 0 },
  { weight: 0.5, amount: 0.25 },
  { weight: 1, amount: 1 },
];

it.each([
  [0, 0],
  [0.25, 0.125],
  [0.5, 0.25],
  [0.75, 0.625],
  [1, 1],
])("reads the curve at %d as %d, between its corners in proportion", (share, amount) => {
  expect(lorenzShare(points, share)).toBeCloseTo(amount, 14);
});
