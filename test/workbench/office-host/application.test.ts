/**
 * @jest-environment jsdom
 */
import { memorySpreadsheet } from "../memory-spreadsheet";
import { openOfficeWindow, type OfficeWindow } from "./office-window";

let office: OfficeWindow;
let recalculations: number;

beforeEach(async () => {
  recalculations = 0;
  office = await openOfficeWindow({
    ...memorySpreadsheet({ sheets: { 小学: [["学校"]] } }),
    recalculate: () => {
      recalculations += 1;
    },
  });
});
afterEach(() => office.close());

describe("Application.calculate", () => {
  it.each([
    { type: "Full", expected: 1 },
    { type: "FullRebuild", expected: 1 },
    // only what is out of date, which is never anything here
    { type: "Recalculate", expected: 0 },
  ] as const)("of $type makes function calls anew $expected times", async ({ type, expected }) => {
    await office.Excel.run(async (context) => {
      context.workbook.application.calculate(type);
      await context.sync();
    });
    expect(recalculations).toBe(expected);
  });
});
