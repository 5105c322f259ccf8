import {
  type BooleanNumber,
  type BorderStyleTypes,
  type CellValueType,
  type DataValidationErrorStyle,
  type DataValidationRenderMode,
  type HorizontalAlign,
  type VerticalAlign,
  type WrapStrategy,
} from "@univerjs/core";

/**
 * The numbers by which the grid stores looks and kinds of values, as its own types name them.
 *
 * @remarks Written out because loading the grid's package needs a browser, and reading and writing files does not.
 */
export const yes: BooleanNumber.TRUE = 1;
export const no: BooleanNumber.FALSE = 0;

export const valueKinds = {
  text: 1,
  number: 2,
  boolean: 3,
  /** Text that stays text when it is edited, whatever it looks like. */
  lastingText: 4,
} as const satisfies Readonly<Record<string, CellValueType>>;

export const horizontals = { left: 1, center: 2, right: 3 } as const satisfies Readonly<
  Record<string, HorizontalAlign>
>;

export const verticals = { top: 1, middle: 2, bottom: 3 } as const satisfies Readonly<
  Record<string, VerticalAlign>
>;

export const wraps = { overflow: 1, wrap: 3 } as const satisfies Readonly<Record<string, WrapStrategy>>;

/** Lines of borders under the names files give them (ECMA-376 part 1, 18.18.3). */
export const borderLines = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
} as const satisfies Readonly<Record<string, BorderStyleTypes>>;

/** What marks a cell that a protected sheet leaves open. */
export const unlocked = { unlocked: true } as const;

/** What becomes of an entry that breaks a rule. */
export const alertStyles = { information: 0, stop: 1, warning: 2 } as const satisfies Readonly<
  Record<string, DataValidationErrorStyle>
>;

/** An arrow in the cell that opens the list, as in Excel. */
export const listArrow: DataValidationRenderMode.ARROW = 1;
