import fc from "fast-check";
import { DomainError, describeRefusal, languages, messagesIn, type Language } from "../../src/core";
import { callFunction, type FunctionResult } from "../../src/functions/call-function";
import { catalogue } from "../../src/functions/catalogue";
import type { FunctionEntry } from "../../src/functions/function-entry";
import { plausibleArguments } from "./plausible-arguments";

const anyNumber = fc.oneof(
  fc.double(),
  fc.integer({ min: 0, max: 90 }),
  fc.constantFrom(0, -0, 1, -1, 5e-324, 1e-300, 1e300, Number.MAX_VALUE, -Number.MAX_VALUE, NaN, Infinity),
);
const anyText = fc.oneof(
  fc.string(),
  fc.constantFrom("", " ", "n", "a", "x", "m", "25-29", "60岁及以上", "300", "城", "#N/A", "__proto__"),
);
const anyCell = fc.oneof(
  anyNumber,
  anyText,
  fc.constantFrom<unknown>(null, undefined, true, false),
  fc.constantFrom<unknown>(
    { basicType: "Error", basicValue: "#DIV/0!" },
    Object.assign(new Error(), { code: "#REF!" }),
    { basicType: "Double", basicValue: 4 },
    { basicType: "Empty" },
    {},
    Symbol("x"),
  ),
  fc.bigInt(),
);
const anyMatrix = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const anyArgument = fc.oneof(anyCell, anyMatrix, fc.array(anyCell), fc.array(fc.array(anyCell)));
const anyAddress = fc.constantFrom("小学!B5:B9", "小学!B:B", "[b.xlsx]小学!B5", "#REF!", "", null, 7);

/** Usual arguments with a few of them, or of their cells, replaced by anything. */
function anyArguments(entry: FunctionEntry): fc.Arbitrary<unknown[]> {
  const replaced = fc
    .tuple(plausibleArguments(entry), fc.array(fc.tuple(fc.nat(20), anyArgument), { maxLength: 2 }))
    .map(([given, others]) => {
      const values: unknown[] = [...given];
      others.forEach(([index, other]) => {
        values[index % values.length] = other;
      });
      return values;
    });
  return fc.oneof(
    { weight: 3, arbitrary: plausibleArguments(entry, anyCell) },
    { weight: 3, arbitrary: replaced },
    { weight: 1, arbitrary: fc.array(anyArgument, { maxLength: entry.parameters.length + 1 }) },
  );
}

/** What a computer says where it has nothing to say. */
const nothing = /\b(?:NaN|Infinity|undefined|null)\b|\[object/u;

function expectPresentable(result: FunctionResult): void {
  expect(result.length).toBeGreaterThan(0);
  const [first = []] = result;
  result.forEach((row) => {
    expect(row).toHaveLength(first.length);
    row.forEach((content) => {
      if (typeof content === "number") {
        expect(Number.isFinite(content)).toBe(true);
        expect(content).not.toBe(-0);
      } else {
        expect(typeof content).toBe("string");
        expect(content).not.toMatch(nothing);
      }
    });
  });
  expect(first.length).toBeGreaterThan(0);
  expect(first[0]).not.toBe("");
}

function expectSentences(refusal: unknown): void {
  if (!(refusal instanceof DomainError)) {
    throw refusal;
  }
  const sentences = languages.map((language) => describeRefusal(messagesIn[language], refusal));
  sentences.forEach((sentence) => expect(sentence).not.toMatch(nothing));
  expect(sentences).toEqual([expect.stringMatching(/.。$/su), expect.stringMatching(/.[.!?]$/su)]);
}

describe.each(catalogue.map((entry) => ({ id: entry.id, entry })))("$id", ({ entry }) => {
  it("gives figures and texts or a sentence for any arguments, never NaN, infinity or nothing", async () => {
    let answers = 0;
    const call = fc.record({
      values: anyArguments(entry),
      addresses: fc.oneof(
        { weight: 5, arbitrary: fc.array(anyAddress, { maxLength: 3 }) },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
      language: fc.constantFrom<Language>(...languages),
    });
    await fc.assert(
      fc.asyncProperty(call, fc.boolean(), async (given, blank) => {
        try {
          const result = await callFunction(entry, given, () => Promise.resolve(() => blank));
          expectPresentable(result);
          answers += 1;
        } catch (error) {
          expectSentences(error);
        }
      }),
      { numRuns: 600 },
    );
    // the property says little when hardly any arguments are usable
    expect(answers).toBeGreaterThan(20);
  });
});
