import type { Cell } from "../../../src/core";
import { numberIn, readNumber } from "../../../src/core/sheets/read-number";

it.each<{ cell: Cell; value: number }>([
  { cell: 0, value: 0 },
  { cell: "1,234", value: 1234 },
  { cell: "１２．５", value: 12.5 },
  { cell: " 7 ", value: 7 },
  { cell: "-3", value: -3 },
])("reads $cell as $value", ({ cell, value }) => {
  expect(numberIn(cell)).toBe(value);
});

it.each<Cell>([null, "", "  ", "　"])("takes %j for blank, not for 0", (cell) => {
  expect(readNumber(cell)).toEqual({ state: "blank" });
});

it.each<Cell>(["__proto__", "constructor", "toString"])("takes %j for no code and no number", (cell) => {
  expect(readNumber(cell)).toEqual({ state: "not-number" });
});

it.each<Cell>(["12,5", "1,23", "12人", "无", "1e3", "0x10", "-", true, Number.NaN, Infinity])(
  "does not guess a number from %j",
  (cell) => {
    expect(readNumber(cell)).toEqual({ state: "not-number" });
  },
);
