import type { Cell } from "../../src/core";
import type { CellRange } from "../../src/functions/cell-range";
import { requirePayload, webPayloadLimit } from "../../src/functions/payload";
import { refusalOf } from "./probe";

const rangeOf = (count: number, content: (index: number) => Cell): CellRange => ({
  parameter: "amounts",
  rows: Array.from({ length: count }, (_, index) => [content(index)]),
  address: null,
});

describe("requirePayload", () => {
  it("lets a county's figures pass, however many digits they have", () => {
    expect(() => requirePayload([rangeOf(2000, (index) => index / 7)], webPayloadLimit)).not.toThrow();
  });

  it("lets many short numbers pass where as many long ones do not", () => {
    const short = rangeOf(300_000, (index) => index % 10);
    const long = rangeOf(300_000, (index) => (index + 1) / 7);
    expect(() => requirePayload([short], webPayloadLimit)).not.toThrow();
    expect(refusalOf(() => requirePayload([long], webPayloadLimit))).toBe(
      "所选区域超过 Excel 网页版一次能交给函数的 5 MB（约 25 万个数值），未予计算：请改用较小的区域，或在桌面版 Excel 中计算。",
    );
  });

  it("counts all ranges of a call together", () => {
    const half = rangeOf(150_000, (index) => (index + 1) / 7);
    expect(() => requirePayload([half], webPayloadLimit)).not.toThrow();
    expect(() => requirePayload([half, half], webPayloadLimit)).toThrow("arguments-too-large");
  });

  it("counts texts by their bytes", () => {
    const texts = rangeOf(3, () => "校".repeat(10));
    expect(() => requirePayload([texts], 3 * (32 + 4))).not.toThrow();
    expect(() => requirePayload([texts], 3 * (32 + 4) - 1)).toThrow("arguments-too-large");
  });
});
