/**
 * @jest-environment jsdom
 */
import { closeWorkbook, openWorkbook } from "./opened-workbook";

afterEach(closeWorkbook);

const at = (row: number, column: number) => ({ sheet: "汇总", row, column });

const results: Readonly<Record<string, number | string>> = {
  "=EDU.CV(B1:B3)": 0.42,
  "=EDU.VERDICT(B1:B3)": "=达标",
};

function open() {
  return openWorkbook({
    sheets: {
      汇总: [
        ["=EDU.CV(B1:B3)", 1],
        ["=EDU.VERDICT(B1:B3)", 2],
        ["=SUM(B1:B2)", 3],
      ],
    },
    calculate: (formula) => results[formula] ?? { error: "#NAME?" },
  });
}

const formulas = [
  { at: at(0, 0), formula: "EDU.CV(B1:B3)" },
  { at: at(1, 0), formula: "EDU.VERDICT(B1:B3)" },
];

describe("freezing formulas", () => {
  it("puts values in their place, texts as texts, and puts them back", async () => {
    const { workbook } = await open();
    const frozen = await workbook.freezeFormulas(formulas);

    expect(frozen.frozen.map(({ value }) => value)).toEqual([0.42, "=达标"]);
    const { rows } = await workbook.readFormulas("汇总");
    expect(rows.map(([first]) => first)).toEqual([
      { value: 0.42, formula: null },
      { value: "=达标", formula: null },
      { value: { error: "#NAME?" }, formula: "SUM(B1:B2)" },
    ]);

    expect(await workbook.thawFormulas(frozen)).toEqual([]);
    const again = await workbook.readFormulas("汇总");
    expect(again.rows.map(([first]) => first?.formula)).toEqual([
      "EDU.CV(B1:B3)",
      "EDU.VERDICT(B1:B3)",
      "SUM(B1:B2)",
    ]);
  });

  it("leaves a formula that gives an error, or is another by now", async () => {
    const { workbook } = await open();
    const sum = { at: at(2, 0), formula: "SUM(B1:B2)" };
    const other = { at: at(0, 0), formula: "EDU.GINI(B1:B3)" };

    expect(await workbook.freezeFormulas([sum, other])).toEqual({
      frozen: [],
      spilled: [],
      skipped: [sum, other],
    });
  });

  it("keeps what a formula has filled other cells with, and frees them when it is put back", async () => {
    const { workbook, spreadsheet } = await open();
    const [sheet] = spreadsheet.sheets();
    const cell = { row: 1, column: 1, rowCount: 1, columnCount: 1 };
    let settled = false;
    // as a cell does that a formula fills
    Object.assign(spreadsheet, {
      settled: () => {
        const [[formula]] = spreadsheet.formulas(sheet!.id, { ...cell, row: 0, column: 0 }) as [[unknown]];
        if (formula === null && !settled) {
          settled = true;
          spreadsheet.write(sheet!.id, cell, [[null]]);
        }
        return Promise.resolve();
      },
    });
    const frozen = await workbook.freezeFormulas([formulas[0]!]);

    expect(frozen.spilled).toEqual([{ at: at(1, 1), value: 2 }]);
    expect((await workbook.readFormulas("汇总")).rows[1]?.[1]).toEqual({ value: 2, formula: null });
    await workbook.thawFormulas(frozen);
    expect((await workbook.readFormulas("汇总")).rows[1]?.[1]).toEqual({ value: null, formula: null });
  });

  it("leaves a cell that was edited since, and says which", async () => {
    const { workbook, spreadsheet } = await open();
    const frozen = await workbook.freezeFormulas(formulas);
    spreadsheet.type("汇总", 0, 0, [[7]]);

    expect(await workbook.thawFormulas(frozen)).toEqual([frozen.frozen[0]]);
    const { rows } = await workbook.readFormulas("汇总");
    expect(rows.map(([first]) => first?.formula)).toEqual([null, "EDU.VERDICT(B1:B3)", "SUM(B1:B2)"]);
  });
});
