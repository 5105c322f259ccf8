import { call, column, readerOf, resultOf } from "./formula";

// C5:D9 of a sheet: a total and its pupils a school; the fourth row is blank, the third school has no books
const rows = [
  [6000, 300],
  [2000, 200],
  [0, 100],
  [null, null],
  [4000, 200],
];
const filled = rows.filter(([books]) => books !== null);
const sheet = [...Array.from({ length: 4 }, () => []), ...rows.map((cells) => [null, null, ...cells])];
const addresses = ["小学!C5:C9", "小学!D5:D9"];
// per pupil 20, 10, 0, 20 around 15, with 300, 200, 100, 200 of 800 pupils
const right = Math.sqrt(50) / 15;

const handedOver = (blank: unknown, which: number) => column(...rows.map((cells) => cells[which] ?? blank));

describe("a blank cell", () => {
  it("is not in the answer when it is not in the range", async () => {
    const values = [column(...filled.map(([books]) => books)), column(...filled.map(([, pupils]) => pupils))];
    expect(await resultOf({ id: "BALANCE_CV", values })).toBeCloseTo(right, 14);
  });

  it.each([{ blank: 0 }, { blank: "" }, { blank: null }])(
    "is never computed as zero on a host that hands it over as $blank",
    async ({ blank }) => {
      const values = [handedOver(blank, 0), handedOver(blank, 1)];
      const formula = { id: "BALANCE_CV", values, addresses, readBlanks: readerOf(sheet) };
      expect(await resultOf(formula)).toBeCloseTo(right, 14);
    },
  );

  it.each([{ blank: 0 }, { blank: "" }, { blank: null }])(
    "beside a filled cell is named on a host that hands it over as $blank",
    async ({ blank }) => {
      const lacking = sheet.map((cells, row) => (row === 5 ? [null, null, null, 200] : cells));
      const amounts = column(6000, blank, 0, blank, 4000);
      const formula = { id: "BALANCE_CV", values: [amounts, handedOver(blank, 1)], addresses };
      expect(await resultOf({ ...formula, readBlanks: readerOf(lacking) })).toMatch("单元格 小学!C6 是空白");
    },
  );

  it("is looked up nowhere, and the answer comes at once, when no cell is 0", () => {
    const values = [column(6000, null, 4000), column(300, null, 200)];
    expect(call({ id: "BALANCE_CV", values, addresses })).toEqual([[expect.any(Number)]]);
  });

  it("cannot hide behind a 0 of a computed array, which sits nowhere", () => {
    expect(call({ id: "BALANCE_CV", values: [column(0, 200), column(100, 100)] })).toEqual([[1]]);
  });

  it("leaves the formula refused when the host cannot say", async () => {
    const values = [handedOver(0, 0), handedOver(0, 1)];
    const readBlanks = () => Promise.reject(new Error("the host is busy"));
    expect(await resultOf({ id: "BALANCE_CV", values, addresses, readBlanks })).toBe(
      "无法判断单元格 小学!C7 是空白还是 0，为免把空白当作 0，未予计算：请重新计算一次，或改用较小的区域。",
    );
  });

  it("leaves the formula refused when a 0 lies in another workbook", async () => {
    const formula = {
      id: "GAP_RATIO",
      values: [column(0, 5), null, null, "range"],
      addresses: ["[邻县.xlsx]小学!C5:C6"],
    };
    expect(await resultOf(formula)).toMatch("无法判断“总量”第 1 行是空白还是 0");
  });
});
