import { column, englishResultOf, resultOf } from "./formula";

const addresses = ["小学!C5:C7", "小学!B5:B7"];
const at = (amounts: unknown, pupils: unknown) => ({
  id: "BALANCE_CV",
  values: [amounts, pupils],
  addresses,
});

describe("a formula over cells that cannot be used", () => {
  it.each([
    {
      fault: "a text",
      formula: at(column(5, "六百", 7), column(1, 2, 3)),
      sentence: "单元格 小学!C6 的内容是“六百”，应为数值，请改正。",
    },
    {
      fault: "a number stored as text",
      formula: at(column(5, 6, 7), column(1, 2, "300")),
      sentence: "单元格 小学!B7 的内容是“300”，应为数值，请改正。",
    },
    {
      fault: "a truth value",
      formula: at(column(5, false, 7), column(1, 2, 3)),
      sentence: "单元格 小学!C6 的内容是“FALSE”，应为数值，请改正。",
    },
    {
      fault: "a blank beside a filled cell",
      formula: at(column(5, 6, 7), column(1, null, 3)),
      sentence:
        "单元格 小学!B6 是空白，而同一行的其他单元格已填写：请补填；确实为零请填 0，不参加计算请清空整行。",
    },
    {
      fault: "an error handed over as a data type",
      formula: at(
        column(5, { type: "Error", basicType: "Error", basicValue: "#DIV/0!" }, 7),
        column(1, 2, 3),
      ),
      sentence: "单元格 小学!C6 是错误值 #DIV/0!，请先改正该单元格。",
    },
    {
      fault: "an error handed over as an error object",
      formula: at(column(5, 6, 7), column(1, 2, Object.assign(new Error(), { code: "#REF!" }))),
      sentence: "单元格 小学!B7 是错误值 #REF!，请先改正该单元格。",
    },
    {
      fault: "ranges of different size",
      formula: at(column(5, 6, 7), column(1, 2)),
      sentence: "两个区域大小不同：“总量”为 3×1，“在校生数”为 2×1（行×列），请选取相同的行和列。",
    },
    {
      fault: "nothing but blanks",
      formula: at(column("", null), column(null, "")),
      sentence: "“总量”的区域内没有数据，请选取填有数据的区域。",
    },
    {
      fault: "numbers beyond all measure",
      formula: { id: "GAP_RATIO", values: [column(1e300, 1e-300)] },
      sentence: "数值过大或相差过于悬殊，结果超出可表示的范围，请检查单位和数据。",
    },
  ])("refuses $fault", async ({ formula, sentence }) => {
    expect(await resultOf(formula)).toBe(sentence);
  });

  it("names the first bad cell in reading order", async () => {
    const values = [
      [
        [1, { basicType: "Error", basicValue: "#N/A" }],
        [{ basicType: "Error", basicValue: "#NAME?" }, 4],
      ],
    ];
    expect(await englishResultOf({ id: "GAP_RATIO", values, addresses: ["'2024 年'!AA10:AB11"] })).toBe(
      "Cell 2024 年!AB10 holds the error #N/A; correct that cell first.",
    );
  });

  it("counts rows and columns where an array sits nowhere", async () => {
    const values = [
      [
        [1, 2],
        [3, "约"],
      ],
    ];
    expect(await englishResultOf({ id: "GAP_RATIO", values })).toBe(
      'Row 2, column 2 of "amounts" holds "约"; a number is needed. Correct it.',
    );
  });

  it("does not give a cell of another workbook for one of this", async () => {
    const formula = { id: "GAP_RATIO", values: [column(1, "约")], addresses: ["'[邻县.xlsx]小学'!C5:C6"] };
    expect(await englishResultOf(formula)).toBe(
      'Row 2 of "amounts" holds "约"; a number is needed. Correct it.',
    );
  });

  it("takes the plain value of a formatted number", async () => {
    const formatted = { type: "FormattedNumber", basicType: "Double", basicValue: 10, numberFormat: "0.00" };
    expect(await resultOf({ id: "GAP_RATIO", values: [column(2, formatted)] })).toBe(5);
  });
});
