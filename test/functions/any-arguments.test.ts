import fc from "fast-check";
import { DomainError, describeRefusal, messagesIn } from "../../src/core";
import { callFunction } from "../../src/functions/call-function";
import { catalogue } from "../../src/functions/catalogue";

const anyCell = fc.oneof(
  fc.double(),
  fc.integer({ min: 0, max: 90 }),
  fc.constantFrom<unknown>(null, "", undefined, 0, true, "25-29", "60岁及以上", Number.NaN, Infinity),
  fc.string(),
  fc.constantFrom(
    { basicType: "Error", basicValue: "#DIV/0!" },
    { basicType: "Double", basicValue: 4 },
    {},
    Symbol("x"),
  ),
  fc.bigInt(),
);
const anyMatrix = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 2 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const numbers = fc.array(fc.tuple(fc.integer({ min: 1, max: 90 })), { minLength: 3, maxLength: 3 });
const words = fc.constantFrom(
  "ratio",
  "amount",
  "population",
  "sample",
  "weighted",
  "range",
  "restricted-range",
  "?",
);
const anyArgument = fc.oneof(anyCell, anyMatrix, numbers, numbers, words, fc.array(anyCell));
const anyAddress = fc.constantFrom("小学!B5:B9", "[b.xlsx]小学!B5", "", null);

describe.each(catalogue.map((entry) => ({ id: entry.id, entry })))("$id", ({ entry }) => {
  it("gives a finite number or a sentence for any arguments, never NaN, infinity or null", async () => {
    let numbersSeen = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyArgument, { maxLength: 5 }),
        fc.array(anyAddress, { maxLength: 2 }),
        fc.boolean(),
        async (values, addresses, blank) => {
          const readBlanks = () => Promise.resolve(() => blank);
          try {
            const result = await callFunction(entry, { values, addresses, language: "zh-CN" }, readBlanks);
            expect(result).toEqual([[expect.any(Number)]]);
            expect(Number.isFinite(result[0]?.[0])).toBe(true);
            numbersSeen += 1;
          } catch (error) {
            if (!(error instanceof DomainError)) {
              throw error;
            }
            expect(describeRefusal(messagesIn["zh-CN"], error)).toMatch(/[。！]$/u);
            expect(describeRefusal(messagesIn.en, error)).toMatch(/\.$/u);
          }
        },
      ),
      { numRuns: 1500 },
    );
    // the property says little when hardly any arguments are usable
    expect(numbersSeen).toBeGreaterThan(20);
  });
});
