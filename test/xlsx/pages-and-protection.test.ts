import { emptySheet, extendWorkbook, readWorkbook, writeWorkbook, type AddedSheet } from "../../src/xlsx";
import { anAddedSheet, anAddition } from "./an-addition";

const first = { ...emptySheet("小学"), cells: [{ row: 0, column: 0, value: 1 }] };
const plain = writeWorkbook({ sheets: [first], styles: [], activeSheet: 0, definedNames: [] });

function read(sheet: Partial<AddedSheet>) {
  const styles = { open: { unlocked: true }, bold: { bold: true } };
  const workbook = readWorkbook(
    extendWorkbook(plain, anAddition({ sheets: [anAddedSheet(sheet)], styles })),
    "",
  );
  return { workbook, sheet: workbook.sheets[1]! };
}

describe("what a file says of its sheets beside cells", () => {
  it("is whether they are protected, and which cells are open then", () => {
    const cells = [
      { row: 0, column: 0, value: null, style: "open" },
      { row: 1, column: 0, value: 2, style: "bold" },
    ];
    const { workbook, sheet } = read({ isProtected: true, cells });
    expect(sheet.isProtected).toBe(true);
    expect(workbook.sheets[0]!.isProtected).toBeUndefined();
    expect(sheet.cells.map(({ style }) => workbook.styles[style!]?.unlocked ?? false)).toEqual([true, false]);
  });

  it("is how their pages are printed, and the rows on every page", () => {
    const print = {
      ...({ orientation: "landscape", fitToWidth: true } as const),
      titleRows: { first: 1, last: 3 },
    };
    expect(read({ print }).sheet.pages).toEqual({
      ...{ orientation: "landscape", wide: 1, tall: null },
      titleRows: { first: 1, last: 3 },
    });
    expect(read({}).sheet.pages).toBeUndefined();
  });
});
