import { read, type CellObject } from "@e965/xlsx";
import fc from "fast-check";
import { patchWorkbook, readWorkbook, type CellEdit, type FileValue } from "../../src/xlsx";
import { aPackage } from "./a-package";

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
const value: fc.Arbitrary<FileValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.boolean(),
  text,
  fc.constantFrom("=1+1", "+2", "_x000D_", " ", "<&>\"'", "\t", "a\nb", "校"),
  fc.constant(null),
  fc.constantFrom("#N/A", "#DIV/0!").map((error) => ({ error })),
);
const place = { row: fc.integer({ min: 0, max: 12 }), column: fc.integer({ min: 0, max: 9 }) };
const constant: fc.Arbitrary<CellEdit> = fc.record({ sheet: fc.constant("S"), ...place, value });
const computed: fc.Arbitrary<CellEdit> = fc.record({
  sheet: fc.constant("S"),
  ...place,
  value: fc.oneof(fc.integer(), fc.boolean(), fc.constant("文")),
  formula: fc.constantFrom(
    "A1+1",
    "STDEV.P(A1:B2)",
    "'It''s'!A1",
    "EDU.GAP_RATIO(A1:A9)",
    '"<"&A1',
    "IFS(A1>1,2)",
  ),
});

/** A sheet with gaps, styles, missing references, shared and array formulas. */
const sheet =
  '<dimension ref="A1:H9"/><sheetData><row r="1" spans="1:3"><c r="A1" s="0" t="s"><v>0</v></c><c r="C1"><v>5</v></c></row>' +
  '<row r="2"/><row r="4"><c r="B4"><f t="shared" ref="B4:B6" si="3">A4+$A$1</f><v>1</v></c><c><v>2</v></c></row>' +
  '<row><c r="B5"><f t="shared" si="3"/><v>1</v></c></row><row r="6"><c r="B6"><f t="shared" si="3"/><v>1</v></c></row>' +
  '<row r="8"><c r="D8"><f t="array" ref="D8:E9">A1:B2</f><v>1</v></c><c r="E8"><v>2</v></c></row>' +
  '<row r="9"><c r="D9"><v>3</v></c><c r="E9"><v>4</v></c><c r="H9" t="inlineStr"><is><t>x</t></is></c></row></sheetData>';
const original = aPackage({ sheets: { S: sheet }, sharedStrings: ["<t>甲</t>"] });

function cellsOf(bytes: Uint8Array): Map<string, { value: FileValue; formula: string | undefined }> {
  const { cells } = readWorkbook(bytes, "a.xlsx").sheets[0]!;
  return new Map(
    cells.map((cell) => [`${cell.row},${cell.column}`, { value: cell.value, formula: cell.formula }]),
  );
}

/** Line ends as every reader of XML gives them. */
function normal(found: FileValue): FileValue {
  return typeof found === "string" ? found.replace(/\r\n?/g, "\n") : found;
}

it("reads back the last edit of every cell, and every other cell as it was", () => {
  const before = cellsOf(original);
  fc.assert(
    fc.property(fc.array(fc.oneof(constant, computed), { minLength: 1, maxLength: 40 }), (edits) => {
      const after = cellsOf(patchWorkbook(original, edits));
      const last = new Map(edits.map((edit) => [`${edit.row},${edit.column}`, edit]));
      for (const [at, edit] of last) {
        const found = after.get(at) ?? { value: null, formula: undefined };
        expect([normal(found.value), found.formula]).toEqual([normal(edit.value), edit.formula]);
      }
      const anchored = last.has("7,3");
      for (const [at, cell] of before) {
        const emptied = anchored && ["7,4", "8,3", "8,4"].includes(at);
        if (!last.has(at) && !emptied) {
          expect([at, after.get(at)]).toEqual([at, cell]);
        }
      }
      expect(after.size).toBeLessThanOrEqual(before.size + last.size);
    }),
    { numRuns: 120 },
  );
});

it("leaves text to text for a reader that follows formulas", () => {
  fc.assert(
    fc.property(fc.constantFrom("=", "+", "-", "@"), text, (sign, rest) => {
      const bytes = patchWorkbook(original, [{ sheet: "S", row: 0, column: 0, value: sign + rest }]);
      const cell = read(bytes, { type: "array" }).Sheets["S"]!["A1"] as CellObject;
      expect([cell.t, cell.f]).toEqual(["s", undefined]);
    }),
    { numRuns: 50 },
  );
});
